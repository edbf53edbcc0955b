import { parseArgs } from 'node:util';
import { addDays } from '../../../graph/model/schema/day.ts';
import type { Kind } from '../../../graph/model/schema/kinds.ts';
import { View } from '../../../graph/model/view/view.ts';
import { KeptReports } from '../../../graph/reports/kept-reports.ts';
import { seedCommands, viewOf } from '../../../seed/build.ts';
import { SEEDS } from '../../../seed/seeds.ts';
import { changed } from '../../contract/graph-fixture.ts';
import { type Bench, type Report, UsageError } from '../bench.ts';

const DAYS = Array.from({ length: 24 }, (_, index) => addDays('2022-01-01', index * 20));
/** The first days warm up. */
const WARM_UP = 8;
const NEW_DAY_GOAL = { atMost: 50 } as const;

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};
const timed = (work: () => unknown): number => {
  const started = performance.now();
  work();
  return performance.now() - started;
};

/** A record of a kind loses a field that nobody reads: what is computed of the kind is computed again. */
function touch(view: View, kind: Kind): void {
  const [node] = view.ofKind(kind);
  if (node) view.apply([changed(node, { note: null })], node.rev);
}

function measured(size: string, report: Report): void {
  const made = viewOf(seedCommands(size));
  const view = new View().load(made.nodes.values(), made.relations.values());
  const common = {
    case: `${size}, ${view.nodes.size} records`,
    unit: 'ms',
    peer: null,
    peerName: null,
  } as const;
  const days = (work: (reports: KeptReports, on: string) => number): number => {
    const reports = new KeptReports({ view });
    return median(DAYS.map((on) => work(reports, on)).slice(WARM_UP));
  };
  const newDay = days((reports, on) => timed(() => reports.figures(on)));
  report({ ...common, metric: 'all figures on a new day', ours: newDay, goal: NEW_DAY_GOAL });
  report({
    ...common,
    metric: 'statutory sheet on a new day',
    ours: days((reports, on) => timed(() => reports.statutory(on))),
    goal: null,
  });
  report({
    ...common,
    metric: 'all charts on a new day',
    ours: days((reports, on) => timed(() => reports.charts(on))),
    goal: null,
  });
  for (const kind of ['Need', 'Agreement', 'PartyOrganization'] as const) {
    const after = days((reports, on) => {
      reports.figures(on);
      touch(view, kind);
      return timed(() => reports.figures(on));
    });
    report({
      ...common,
      metric: `all figures after an edit of a ${kind}`,
      ours: after,
      peer: newDay,
      peerName: 'all figures on a new day',
      goal: null,
    });
  }
}

function sizeOf(args: readonly string[]): string {
  try {
    const { size = 'T2' } = parseArgs({ args: [...args], options: { size: { type: 'string' } } }).values;
    if (!SEEDS.has(size))
      throw new UsageError(`--size takes one of ${[...SEEDS.keys()].join(', ')}, not ${size}`);
    return size;
  } catch (error) {
    throw error instanceof UsageError
      ? error
      : new UsageError(error instanceof Error ? error.message : String(error));
  }
}

export const figuresBench: Bench = {
  name: 'figures',
  purpose: 'figures, sheet and charts on a new day and after an edit (--size T2)',
  async run(args, report) {
    measured(sizeOf(args), report);
  },
};
