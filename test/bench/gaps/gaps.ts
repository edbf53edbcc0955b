import { parseArgs } from 'node:util';
import type { Rule } from '../../../graph/gaps/rule.ts';
import { RULES } from '../../../graph/gaps/rules.ts';
import { GapScan } from '../../../graph/gaps/scan/gap-scan.ts';
import { decideCommand } from '../../../graph/model/command.ts';
import type { GraphEvent } from '../../../graph/model/event.ts';
import type { View } from '../../../graph/model/view/view.ts';
import { seedCommands, viewOf } from '../../../seed/build.ts';
import { LEAST_ORGANIZATIONS, MOST_ORGANIZATIONS } from '../../../seed/generator/size.ts';
import { DayAnswer } from '../../../server/board/day-answer.ts';
import { type Bench, type Report, UsageError } from '../bench.ts';
import { CYPHER_SCAN } from './cypher-scan.ts';
import { EDITS } from './edits.ts';
import { fixedWalk } from './fixed-walk.ts';
import { generatedView } from './generated-view.ts';

const WHOLE = RULES.filter(({ scope }) => scope !== 'local');
const DAY = '2023-04-14';
/** A month earlier, a year earlier, a year later. */
const OTHER_DAYS = ['2023-03-14', '2022-04-14', '2024-04-14'] as const;
const SCAN_GOAL = { atMost: 1 / 15 } as const;
const REFRESH_GOAL_MS = { atMost: 1 } as const;
const FLAT_GOAL = { atMost: 1.5 } as const;
const WHOLE_GOAL = { atMost: 1 / 5 } as const;
const ARTICLE_GOAL_MS = { atMost: 150 } as const;
const T2_GOAL_MS = { atMost: 1_000 } as const;
const T2 = 1_060;

/** Of each; the first of them warms up. */
const SCANS = 4;
const ROUNDS = 25;

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};
const timed = async (work: () => unknown): Promise<number> => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};
function bug(error: unknown): never {
  throw error;
}
/** Without figures, which have a bench of their own. */
const scanOf = (graph: View, rules: readonly Rule[] = RULES): GapScan =>
  new GapScan({ graph, rules, settings: () => ({}), figures: () => [], onBug: bug }, DAY);

async function fullScan(view: View, organizations: number, report: Report): Promise<GapScan> {
  const [nodes, relations] = [[...view.nodes.values()], [...view.relations.values()]];
  const times: number[] = [];
  const walks: number[] = [];
  let scan = scanOf(view);
  for (let time = 0; time < SCANS; time += 1) {
    scan = scanOf(view);
    times.push(await timed(() => scan.scan()));
    walks.push(fixedWalk(nodes, relations));
  }
  const through = CYPHER_SCAN.walks[organizations];
  report({
    case: `${organizations} organisations`,
    metric: 'full scan',
    unit: 'ms',
    ours: median(times.slice(1)),
    peer: through === undefined ? null : through * median(walks.slice(1)),
    peerName: through === undefined ? null : `${CYPHER_SCAN.name}: ${through} fixed walks of this run`,
    goal: through === undefined ? null : SCAN_GOAL,
  });
  return scan;
}

/** What one of the edits does, decided on the graph as it is and applied to it. */
function edited(view: View, turn: number): readonly GraphEvent[] {
  const edit = EDITS[turn % EDITS.length];
  const decision = edit && decideCommand(edit(view, turn), view, { id: 'li', role: 'editor' });
  if (decision?.outcome !== 'events') throw new Error(`an edit was refused: ${JSON.stringify(decision)}`);
  view.apply(decision.events, turn);
  return decision.events;
}

type Refreshed = { readonly local: number; readonly whole: number; readonly answer: number };

/** Edits one by one: how long each takes to be judged, and the answer for everybody to be brought up to date. */
async function refreshed(view: View, scan: GapScan): Promise<Refreshed> {
  const times = { local: [] as number[], whole: [] as number[], answer: [] as number[] };
  const answer = new DayAnswer(scan, view, 0);
  for (let turn = 1; turn <= ROUNDS * EDITS.length; turn += 1) {
    const events = edited(view, turn);
    let changes = scan.refresh([]);
    const local = await timed(() => {
      changes = scan.refresh(events);
    });
    const whole = await timed(() => {
      changes = [...changes, ...scan.judgeWhole()];
    });
    const brought = await timed(() => {
      answer.take(changes, [], turn);
      answer.difference();
    });
    if (turn <= EDITS.length) continue;
    times.local.push(local);
    times.whole.push(whole);
    times.answer.push(brought);
  }
  return { local: median(times.local), whole: median(times.whole), answer: median(times.answer) };
}

async function ofSize(
  organizations: number,
  first: Refreshed | undefined,
  report: Report,
): Promise<Refreshed> {
  const view = generatedView(organizations);
  const scan = await fullScan(view, organizations, report);
  const refresh = await refreshed(view, scan);
  const common = { case: `${organizations} organisations`, unit: 'ms' };
  report({
    ...common,
    metric: 'refresh after one edit, p50',
    ours: refresh.local,
    peer: null,
    peerName: null,
    goal: REFRESH_GOAL_MS,
  });
  if (first)
    report({
      ...common,
      metric: 'refresh beside the smallest size',
      ours: refresh.local,
      peer: first.local,
      peerName: 'refresh at the smallest size',
      goal: FLAT_GOAL,
    });
  const passes: number[] = [];
  for (let time = 0; time < SCANS; time += 1) passes.push(await timed(() => scanOf(view, WHOLE).scan()));
  report({
    ...common,
    metric: 'whole-graph rules after one edit, p50',
    ours: refresh.whole,
    peer: median(passes.slice(1)),
    peerName: 'projecting the graph and asking the same rules',
    goal: WHOLE_GOAL,
  });
  report({
    ...common,
    metric: 'answer for everybody after one edit, p50',
    ours: refresh.answer,
    peer: await timed(() => new DayAnswer(scan, view, 0)),
    peerName: 'built anew',
    goal: null,
  });
  return refresh;
}

/** Days that nobody has asked for, beside the workspace's day, which is scanned; and their answers. */
async function otherDays(
  view: View,
  name: string,
  goal: typeof T2_GOAL_MS | typeof ARTICLE_GOAL_MS,
  report: Report,
) {
  const scan = scanOf(view);
  await scan.scan();
  const slowest: { day: string; took: number }[] = [];
  for (const day of OTHER_DAYS) {
    const took = await timed(async () => {
      const other = scan.onAnother(day);
      await other.scan();
      return new DayAnswer(other, view, 0).findings;
    });
    slowest.push({ day, took });
  }
  const [worst] = slowest.sort((a, b) => b.took - a.took);
  report({
    case: `${name}, ${worst?.day ?? ''}`,
    metric: 'another day, cold: the slowest of three',
    unit: 'ms',
    ours: worst?.took ?? null,
    peer: null,
    peerName: null,
    goal,
  });
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
  const options = { organisations: { type: 'string', default: '1000,10000,100000' } } as const;
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

export const gapsBench: Bench = {
  name: 'gaps',
  purpose:
    'gaps in memory, the same on both engines: full scan, one edit, another day (--organisations 1000,10000)',
  async run(args, report) {
    const sizes = sizesOf(optionsOf(args).organisations);
    await otherDays(viewOf(seedCommands('article')), 'article', ARTICLE_GOAL_MS, report);
    await otherDays(generatedView(T2), `T2 (${T2} organisations)`, T2_GOAL_MS, report);
    let first: Refreshed | undefined;
    for (const organizations of sizes) {
      const refresh = await ofSize(organizations, first, report);
      first ??= refresh;
    }
  },
};
