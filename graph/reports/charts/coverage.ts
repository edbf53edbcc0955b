import { inForceOn } from '../../model/agreement.ts';
import type { Day } from '../../model/day.ts';
import { areaOn } from '../../model/mark.ts';
import type { NodeRecord } from '../../model/record.ts';
import type { Behind } from '../behind.ts';
import { nameOf } from '../names.ts';
import type { ReportGraph } from '../report-graph.ts';
import { hostsOf, signersOf } from '../signers.ts';
import { townsOn } from '../towns.ts';
import type { ChartSpec } from './chart-spec.ts';

const SERIES = [
  { id: 'paired', title: { zh: '已结对', en: 'Paired' } },
  { id: 'unpaired', title: { zh: '未结对', en: 'Not paired' } },
  { id: 'unknown', title: { zh: '未知', en: 'Unknown' } },
];

/** Bodies of agreements in force on the day, and of those of which nobody knows whether they are. */
function pairedOn(graph: ReportGraph, on: Day): { paired: Set<string>; unclear: Set<string> } {
  const [paired, unclear] = [new Set<string>(), new Set<string>()];
  for (const agreement of graph.of('Agreement')) {
    const inForce = inForceOn(agreement.fields, on);
    if (inForce === false) continue;
    for (const signer of signersOf(graph, agreement.id))
      for (const host of hostsOf(graph, signer, on)) (inForce === true ? paired : unclear).add(host);
  }
  return { paired, unclear };
}

export const coverageChart: ChartSpec = {
  id: 'coverage',
  title: { zh: '村社区结对覆盖：按镇街', en: 'Coverage of communities by town' },
  unit: { zh: '个', en: 'communities and villages' },
  shape: 'stacked',
  draw(graph, on) {
    const { paired, unclear } = pairedOn(graph, on);
    const standing = ({ id }: NodeRecord): string =>
      paired.has(id) ? 'paired' : unclear.has(id) ? 'unknown' : 'unpaired';
    const communities = graph
      .of('Community')
      .map((node) => ({ node, town: areaOn(graph, node, on), is: standing(node) }));
    return {
      series: SERIES,
      points: townsOn(graph, on).map((town) => ({
        id: town.id,
        label: { zh: nameOf(town), en: nameOf(town) },
        parts: SERIES.map(({ id }) => ({
          rows: communities.flatMap(({ node, town: of, is }): Behind[] =>
            of === town.id && is === id ? [{ node, day: null, adds: 1 }] : [],
          ),
          unknown: [],
        })),
      })),
      note: {
        zh: '当日履行中的协议；签订日期未知的协议计为未知',
        en: 'By agreements in force on the day; unknown where none is dated',
      },
    };
  },
};
