import { parseArgs } from 'node:util';
import { decideGroup } from '../../../graph/commands/decide-group.ts';
import { fill } from '../../../graph/commands/fill.ts';
import { openNeo4j } from '../../../graph/engines/neo4j.ts';
import type { Store } from '../../../graph/engines/store.ts';
import { GapRecords } from '../../../graph/gaps/gap-records.ts';
import { GapScan } from '../../../graph/gaps/gap-scan.ts';
import type { Rule } from '../../../graph/gaps/rule.ts';
import { RULES } from '../../../graph/gaps/rules.ts';
import type { GraphEvent } from '../../../graph/model/event.ts';
import type { NodeRecord } from '../../../graph/model/record.ts';
import { Replica } from '../../../graph/replica/replica.ts';
import { KeptReports } from '../../../graph/reports/kept-reports.ts';
import { generate } from '../../../seed/generator/generate.ts';
import { LEAST_ORGANIZATIONS, MOST_ORGANIZATIONS, sizeOf } from '../../../seed/generator/size.ts';
import { DayAnswer } from '../../../server/gaps/day-answer.ts';
import { emptyDatabase } from '../../contract/empty-neo4j.ts';
import { openFor } from '../../fuzz/open-for.ts';
import { startNeo4j } from '../../harness/start-neo4j.mjs';
import { type Bench, type Report, UsageError } from '../bench.ts';
import { type Cast, EDITS } from './edits.ts';

const DAY = '2023-04-14';
const SEED = 42;
const ROUNDS = 6;
const LOCAL_GOAL = { atMost: 1 / 50 } as const;
const WHOLE_GOAL = { atMost: 1 / 5 } as const;
const FLAT_GOAL = { atMost: 2 } as const;

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};
const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};
function bug(error: unknown): never {
  throw error;
}
/** As the server asks: with the figures that are compared, where any are reported. */
function scanOf(store: Store, rules: readonly Rule[], reports: KeptReports): GapScan {
  const figures = async (on: string) => reports.projected(on);
  return new GapScan({ reader: store.engine, rules, settings: () => ({}), figures, onBug: bug }, DAY);
}

const LOCAL = RULES.filter(({ scope }) => scope === 'local');
const WHOLE = RULES.filter(({ scope }) => scope !== 'local');

/** Fills an empty store and keeps a few of the records that edits act on. */
async function filled(store: Store, organizations: number): Promise<Cast> {
  const kept = new Map<string, NodeRecord[]>();
  function* watched() {
    for (const command of generate(sizeOf(organizations), SEED)) {
      if (command.type === 'node.create') {
        const { node } = command.args;
        const list = kept.get(node.kind) ?? [];
        if (list.length < 2_000) list.push({ ...node, rev: 0, sample: true, provenance: {}, places: [] });
        kept.set(node.kind, list);
      }
      yield command;
    }
  }
  await fill(store, 'bench', watched(), { now: () => new Date(0) });
  const of = (kind: string): NodeRecord[] => kept.get(kind) ?? [];
  return {
    organizations: of('SocialOrganization'),
    partyOrganizations: of('PartyOrganization'),
    communities: of('Community'),
    agreements: of('Agreement'),
    needs: of('Need'),
  };
}

type Figures = {
  readonly local: number;
  readonly localScan: number;
  readonly whole: number;
  readonly wholeScan: number;
  /** The answer that everybody is given, built anew after an edit. */
  readonly answer: number;
};

/** Full scans, then edits one by one: how long each takes to be judged. */
async function measured(store: Store, organizations: number): Promise<Figures> {
  const cast = await filled(store, organizations);
  const replica = await Replica.read(store);
  const reports = new KeptReports(replica.view);
  const local = scanOf(store, LOCAL, reports);
  const localScan = await timed(() => local.scan());
  const wholeScan = await timed(() => scanOf(store, WHOLE, reports).scan());
  const scan = scanOf(store, RULES, reports);
  await scan.scan();
  const times = { local: [] as number[], whole: [] as number[], answer: [] as number[] };
  const records = new GapRecords();
  let mid = 0;
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const edit of EDITS) {
      mid += 1;
      const command = { ...edit(cast, mid), mid };
      let events: readonly GraphEvent[] = [];
      await store.commit(async (at) => {
        const actor = { id: 'li', role: 'editor' } as const;
        const submission = { clientId: 'bench-tab', actor, commands: [command] };
        const deps = { now: () => new Date(0), onBug: bug };
        const decided = await decideGroup(at, [submission], replica.forkAt(at.head), deps);
        events = decided.group.entries.flatMap((entry) => entry.events);
        return decided.group;
      });
      const entries = await store.since(replica.seq, 1);
      if (entries !== 'gone') replica.take(entries);
      if (events.length === 0) throw new Error(`an edit changed nothing: ${JSON.stringify(command)}`);
      const localTime = await timed(() => scan.refresh(events));
      const wholeTime = await timed(() => scan.judgeWhole());
      const answerTime = await timed(async () => new DayAnswer(scan, records, mid));
      // The first round warms up.
      if (round === 0) continue;
      times.local.push(localTime);
      times.whole.push(wholeTime);
      times.answer.push(answerTime);
    }
  }
  return {
    local: median(times.local),
    localScan,
    whole: median(times.whole),
    wholeScan,
    answer: median(times.answer),
  };
}

async function series(engine: string, sizes: readonly number[], open: () => Promise<Store>, report: Report) {
  let smallest: number | undefined;
  const largest = Math.max(...sizes);
  for (const organizations of sizes) {
    const store = await open();
    try {
      const { local, localScan, whole, wholeScan, answer } = await measured(store, organizations);
      const common = { case: `${organizations} organisations, ${engine}`, unit: 'ms' };
      report({
        ...common,
        metric: 'local rules, refresh after one edit',
        ours: local,
        peer: localScan,
        peerName: 'full scan by the same rules',
        goal: organizations === largest ? LOCAL_GOAL : null,
      });
      report({
        ...common,
        metric: 'whole-graph rules after one edit',
        ours: whole,
        peer: wholeScan,
        peerName: 'reading the projection and asking the same rules',
        goal: WHOLE_GOAL,
      });
      report({
        ...common,
        metric: 'answer for everybody, built after one edit',
        ours: answer,
        peer: localScan,
        peerName: 'full scan by the local rules',
        goal: null,
      });
      if (smallest !== undefined)
        report({
          ...common,
          metric: 'local refresh beside the smallest size',
          ours: local,
          peer: smallest,
          peerName: `${sizes[0]} organisations`,
          goal: FLAT_GOAL,
        });
      smallest ??= local;
    } finally {
      await store.close();
    }
  }
}

async function onNeo4j(sizes: readonly number[], report: Report): Promise<void> {
  const server = await startNeo4j();
  if ('missing' in server) {
    const note = `without Neo4j: ${server.missing}`;
    report({
      case: 'neo4j',
      metric: 'local rules',
      unit: 'ms',
      ours: null,
      peer: null,
      peerName: null,
      goal: LOCAL_GOAL,
      note,
    });
    return;
  }
  const { uri, user, password } = server;
  const config = { kind: 'neo4j', uri, user, password } as const;
  try {
    const open = async (): Promise<Store> => {
      const engine = await openNeo4j(config);
      await emptyDatabase(engine);
      await engine.close();
      return openFor(config);
    };
    await series('neo4j', sizes, open, report);
  } finally {
    await server.stop();
  }
}

const sizesOf = (text: string): number[] =>
  text.split(',').map((part) => {
    const size = Number(part);
    if (!Number.isInteger(size) || size < LEAST_ORGANIZATIONS || size > MOST_ORGANIZATIONS)
      throw new UsageError(
        `--organisations takes whole numbers from ${LEAST_ORGANIZATIONS} to ${MOST_ORGANIZATIONS}, not ${part}`,
      );
    return size;
  });

function optionsOf(args: readonly string[]) {
  const options = { organisations: { type: 'string' }, engine: { type: 'string', default: 'both' } } as const;
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

export const gapsBench: Bench = {
  name: 'gaps',
  purpose:
    'gaps judged again after one edit, beside a full scan (--organisations 1000,10000 --engine embedded|neo4j|both)',
  async run(args, report) {
    const { organisations, engine } = optionsOf(args);
    if (!['embedded', 'neo4j', 'both'].includes(engine)) throw new UsageError(`there is no engine ${engine}`);
    if (engine !== 'neo4j')
      await series(
        'embedded',
        sizesOf(organisations ?? '1000,10000,30000'),
        () => openFor({ kind: 'embedded' }),
        report,
      );
    if (engine !== 'embedded') await onNeo4j(sizesOf(organisations ?? '1000,10000'), report);
  },
};
