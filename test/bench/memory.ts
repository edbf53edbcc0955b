import { type Atlas, withAtlas, withFolder } from './atlas.ts';
import type { Bench, Report } from './bench.ts';
import { optionsOf, wholeNumber } from './options.ts';

const GOALS_MB: Readonly<Record<string, number>> = { T2: 350, T3: 1_500 };
const COMMANDS_A_PUSH = 64;
/** As many entries as a server holds for those who come back: until then its memory grows, and should. */
const HELD_ENTRIES = 5_000;
/** What the heap's own to and fro may add. */
const FLAT = { atMost: 1.15 } as const;

type Renamed = { readonly id: string; name: string };

/** Renames records to and fro: the log grows, the graph does not. */
async function rename(atlas: Atlas, clientId: string, records: readonly Renamed[], entries: number) {
  for (let mid = 1; mid <= entries; ) {
    const commands: object[] = [];
    for (; commands.length < COMMANDS_A_PUSH && mid <= entries; mid += 1) {
      const record = records[mid % records.length];
      if (!record) throw new Error('nothing to rename');
      const name = record.name.endsWith('·') ? record.name.slice(0, -1) : `${record.name}·`;
      const args = { id: record.id, kind: 'Unit', set: { name }, was: { name: record.name } };
      commands.push({ mid, type: 'node.update', args });
      record.name = name;
    }
    await atlas.push(clientId, commands);
  }
}

async function units(atlas: Atlas): Promise<Renamed[]> {
  const { nodes } = (await atlas.get('/snapshot')).json;
  return nodes.flatMap(({ id, kind, fields }: { id: string; kind: string; fields: { name: string } }) =>
    kind === 'Unit' ? [{ id, name: fields.name }] : [],
  );
}

async function atRestMb(atlas: Atlas): Promise<number> {
  await atlas.quiet();
  return atlas.residentMb();
}

async function measureMemory(seed: string, entries: number, report: Report): Promise<void> {
  await withFolder(async (DATA_DIR) => {
    await withAtlas({ SEED: seed, DATA_DIR }, (atlas) => atlas.get('/gaps/summary'));
    await withAtlas({ DATA_DIR }, async (atlas) => {
      await atlas.get('/gaps/summary');
      const goal = GOALS_MB[seed];
      const common = { unit: 'MB', peer: null, peerName: null };
      report({
        ...common,
        case: `${seed}, started and gaps counted`,
        metric: 'resident',
        ours: await atRestMb(atlas),
        goal: goal === undefined ? null : { atMost: goal },
      });
      const records = await units(atlas);
      await rename(atlas, 'bench-memory-held', records, HELD_ENTRIES);
      const before = await atRestMb(atlas);
      await rename(atlas, 'bench-memory', records, entries);
      report({
        ...common,
        case: `${seed}, after ${entries} entries more`,
        metric: 'resident',
        ours: await atRestMb(atlas),
        peer: before,
        peerName: `the same server after ${HELD_ENTRIES} entries`,
        goal: FLAT,
      });
    });
  });
}

export const memoryBench: Bench = {
  name: 'memory',
  purpose:
    'what the server holds by size and after many entries (--seeds T1,T2 --entries 10000; T3 takes minutes)',
  async run(args, report) {
    const { seeds, entries } = optionsOf(args, { seeds: 'T1,T2', entries: '10000' });
    const count = wholeNumber('entries', entries);
    for (const seed of seeds.split(',')) await measureMemory(seed, count, report);
  },
};
