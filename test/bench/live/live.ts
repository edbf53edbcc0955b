import { type Atlas, withAtlas, withFolder } from '../atlas.ts';
import type { Bench, Measure, Report } from '../bench.ts';
import { Child } from '../child.ts';
import { emptyNeo4j } from '../neo4j.ts';
import { oneOf, optionsOf } from '../options.ts';
import { quantile } from '../spread.ts';
import type { BareQuestion } from './bare-process.ts';
import { Audience, type Delivered, deliver } from './delivery.ts';
import { type LoadOptions, loadOf } from './load-options.ts';
import { organizationsOf } from './organizations.ts';

type Engine = 'embedded' | 'neo4j';
const GOALS: Readonly<Record<Engine, { readonly p99: number; readonly processor: number }>> = {
  embedded: { p99: 2, processor: 2 },
  neo4j: { p99: 4, processor: 3 },
};
const PEER = 'a bare Socket.IO broadcast after one fdatasync';

type Options = LoadOptions & { readonly seed: string };
type Sides = { readonly ours: Delivered; readonly bare: Delivered };

/** The rounds of a side together. */
const joined = (rounds: readonly Delivered[]): Delivered => ({
  ms: rounds.flatMap(({ ms }) => ms),
  answeredMs: rounds.flatMap(({ answeredMs }) => answeredMs),
  processorUs: rounds.reduce((sum, { processorUs }) => sum + processorUs, 0) / rounds.length,
});

/** The sides take turns, so that whatever else the machine does meets both. */
async function takeTurns(atlas: Atlas, folder: string, options: Options): Promise<Sides> {
  const [audience, bare] = [new Audience(), new Child('live/bare-process.ts')];
  const [ours, theirs]: [Delivered[], Delivered[]] = [[], []];
  let address: string | undefined;
  try {
    for (let round = 0; round < options.rounds; round += 1) {
      const { held, organizations } = await organizationsOf(atlas);
      const load = { ...options, organizations };
      await atlas.quiet();
      const place = { address: atlas.address, cookie: atlas.cookie, held };
      const own = await deliver(audience, { place, pid: atlas.server.pid, name: `bench-${round}` }, load);
      ours.push(own);
      if (!own.latest) throw new Error('nobody heard anything');
      address ??= await bare.ask<string>({ folder, template: own.latest } satisfies BareQuestion);
      const there = { address, cookie: '', held: { incarnation: 'bare', seq: 0, mark: '' } };
      theirs.push(await deliver(audience, { place: there, pid: bare.pid, name: `bench-${round}` }, load));
    }
    return { ours: joined(ours), bare: joined(theirs) };
  } finally {
    await Promise.all([audience.stop(), bare.stop()]);
  }
}

async function measureEngine(engine: Engine, options: Options): Promise<Sides> {
  const database = engine === 'neo4j' ? await emptyNeo4j() : undefined;
  try {
    return await withFolder((folder) =>
      withAtlas({ SEED: options.seed, DATA_DIR: folder, ...database?.environment }, async (atlas) => {
        await atlas.get('/gaps/summary');
        return takeTurns(atlas, folder, options);
      }),
    );
  } finally {
    await database?.close();
  }
}

async function compare(engine: Engine, options: Options, report: Report): Promise<void> {
  const common = {
    case: `${options.perSecond} edits/s to ${options.viewers} viewers, ${engine}`,
    peerName: PEER,
  };
  const p99: Omit<Measure, 'ours' | 'peer'> = {
    ...common,
    metric: 'delivery, p99',
    unit: 'ms',
    goal: { atMost: GOALS[engine].p99 },
  };
  let sides: Sides;
  try {
    sides = await measureEngine(engine, options);
  } catch (error) {
    report({ ...p99, ours: null, peer: null, note: error instanceof Error ? error.message : String(error) });
    return;
  }
  const { ours, bare } = sides;
  report({
    ...common,
    metric: 'delivery, p50',
    unit: 'ms',
    ours: quantile(ours.ms, 0.5),
    peer: quantile(bare.ms, 0.5),
    goal: null,
  });
  report({ ...p99, ours: quantile(ours.ms, 0.99), peer: quantile(bare.ms, 0.99) });
  report({
    ...common,
    metric: 'server’s processor time for a delivery',
    unit: 'µs',
    ours: ours.processorUs,
    peer: bare.processorUs,
    goal: { atMost: GOALS[engine].processor },
  });
}

export const liveBench: Bench = {
  name: 'live',
  purpose:
    'edits to many viewers beside a bare broadcast (--viewers 200 --rate 20 --seconds 20 --rounds 2 --engine both --seed article)',
  async run(args, report) {
    const standard = {
      viewers: '200',
      rate: '20',
      seconds: '20',
      rounds: '2',
      engine: 'both',
      seed: 'article',
    };
    const { engine, seed, ...numbers } = optionsOf(args, standard);
    const engines = oneOf('engine', engine, ['both', 'embedded', 'neo4j'] as const);
    const options = {
      seed,
      ...loadOf(numbers),
    };
    if (engines !== 'neo4j') await compare('embedded', options, report);
    if (engines !== 'embedded') await compare('neo4j', options, report);
  },
};
