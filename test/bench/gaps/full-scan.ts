import type { View } from '../../../graph/model/view/view.ts';
import type { Report } from '../bench.ts';
import { median } from '../spread.ts';
import { CYPHER_SCAN } from './cypher-scan.ts';
import { fixedWalk } from './fixed-walk.ts';
import { scanOf, spent } from './scans.ts';

const GOAL = { atMost: 1 / 15 } as const;
const GOAL_AT = 10_000;
/** Of each; the first of them warm up. */
const TIMES = 7;
const WARM_UPS = 3;

/** A full scan beside what one through Cypher took, where that was measured. */
export async function measureScan(view: View, organizations: number, report: Report): Promise<void> {
  const through = CYPHER_SCAN.walks[organizations];
  if (through === undefined) return;
  const [nodes, relations] = [[...view.nodes.values()], [...view.relations.values()]];
  const [scans, walks]: [number[], number[]] = [[], []];
  for (let time = 0; time < TIMES; time += 1) {
    scans.push(await spent(() => scanOf(view).scan()));
    walks.push(await spent(() => fixedWalk(nodes, relations)));
  }
  report({
    case: `${organizations} organisations`,
    metric: 'full scan',
    unit: 'ms of CPU',
    ours: median(scans.slice(WARM_UPS)),
    peer: through * median(walks.slice(WARM_UPS)),
    peerName: `${CYPHER_SCAN.name}: ${through} fixed walks of this run`,
    goal: organizations === GOAL_AT ? GOAL : null,
  });
}
