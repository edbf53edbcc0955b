import type { Chart } from '../../model/answers/figures.ts';
import type { Day } from '../../model/schema/day.ts';
import type { WholeGraph } from '../../model/view/view.ts';
import { activitiesChart } from './activities.ts';
import { type ChartSpec, chartOn, partOf } from './chart-spec.ts';
import { coverageChart } from './coverage.ts';
import { gradesChart } from './grades.ts';
import { moneyChart } from './money.ts';
import { pairingsChart } from './pairings.ts';

export const CHARTS: readonly ChartSpec[] = [
  pairingsChart,
  activitiesChart,
  moneyChart,
  gradesChart,
  coverageChart,
];

export const chartsOn = (graph: WholeGraph, on: Day): Chart[] =>
  CHARTS.map((spec) => chartOn(graph, spec, on));

/** The records behind one part of a chart, by the list's id that the chart gives; undefined: there is none. */
export function chartList(graph: WholeGraph, list: string, on: Day): ReturnType<typeof partOf> {
  const spec = CHARTS.find(({ id }) => list.startsWith(`${id}.`));
  return spec && partOf(graph, spec, list, on);
}
