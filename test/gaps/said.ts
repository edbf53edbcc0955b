import { RULES } from '../../graph/gaps/rules.ts';
import { GapScan } from '../../graph/gaps/scan/gap-scan.ts';
import type { Settings } from '../../graph/gaps/scan/local-verdict.ts';
import type { Day } from '../../graph/model/schema/day.ts';
import type { WholeGraph } from '../../graph/model/view/view.ts';

function bug(error: unknown): never {
  throw error;
}

export const openScan = (
  graph: WholeGraph,
  on: Day,
  completeThrough?: Day,
  settings: () => Settings = () => ({}),
): GapScan =>
  new GapScan({ graph, rules: RULES, settings, figures: () => [], completeThrough, onBug: bug }, on);

/** All rules asked about all of a graph. */
export async function scanned(graph: WholeGraph, on: Day, completeThrough?: Day): Promise<GapScan> {
  const scan = openScan(graph, on, completeThrough);
  await scan.scan();
  return scan;
}

/** Everything that all rules say, in an order of its own. */
export const said = (scan: GapScan) =>
  scan.answers().map(({ rule, looked, unknown, findings, failed }) => ({
    rule: rule.id,
    looked,
    failed,
    unknown: [...unknown.entries()].sort(([a], [b]) => (a < b ? -1 : 1)),
    findings: [...findings.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  }));
