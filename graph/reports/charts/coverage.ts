import { pairedOn } from '../../model/terms/coverage.ts';
import { areaOn } from '../../model/terms/mark.ts';
import { nameOf } from '../../model/terms/name.ts';
import { townsOn } from '../../model/terms/town.ts';
import type { Behind } from '../behind.ts';
import type { ChartSpec } from './chart-spec.ts';

const SERIES = [
  { id: 'paired', title: { zh: '已结对', en: 'Paired' } },
  { id: 'unpaired', title: { zh: '未结对', en: 'Not paired' } },
  { id: 'unknown', title: { zh: '未知', en: 'Unknown' } },
];

export const coverageChart: ChartSpec = {
  id: 'coverage',
  title: { zh: '村社区结对覆盖：按镇街', en: 'Coverage of communities by town' },
  unit: { zh: '个', en: 'communities and villages' },
  shape: 'stacked',
  draw(graph, on) {
    const isPaired = pairedOn(graph, on);
    const communities = graph
      .ofKind('Community')
      .map((node) => ({ node, town: areaOn(graph, node, on), is: isPaired(node.id) }));
    return {
      series: SERIES,
      points: townsOn(graph, on).map((town) => ({
        id: town.id,
        label: { zh: nameOf(town, 'zh'), en: nameOf(town, 'en') },
        parts: SERIES.map(({ id }) => ({
          rows: communities.flatMap(({ node, town: of, is }): Behind[] =>
            of === town.id && is === id ? [{ node, day: undefined, adds: 1 }] : [],
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
