import type { WholeGraph } from '../../graph/model/view/view.ts';
import { chartList, chartsOn } from '../../graph/reports/charts/charts-on.ts';
import { FIGURES } from '../../graph/reports/figures/figures.ts';
import { reckon } from '../../graph/reports/figures-on.ts';
import { pageOf } from '../../graph/reports/list.ts';
import { statutoryList, statutoryOn } from '../../graph/reports/statutory/statutory-on.ts';

const ALL = { limit: 100_000 };

/** Every figure, cell and chart of a day with every list behind them. */
export function everyReport(graph: WholeGraph, on: string) {
  const figures = FIGURES.map((spec) => {
    const { figure, computed } = reckon(graph, spec, on);
    return { figure, list: pageOf(graph, computed, on, ALL) };
  });
  const statutory = statutoryOn(graph, on);
  const cells = statutory.rows.flatMap(({ cells: of }) =>
    of.map(({ list }) => {
      const found = statutoryList(graph, list, on);
      return found && pageOf(graph, found.counted, on, ALL);
    }),
  );
  const charts = chartsOn(graph, on);
  const parts = charts.flatMap(({ points }) =>
    points.flatMap(({ lists }) =>
      lists.map((list) => {
        const found = chartList(graph, list, on);
        return found && pageOf(graph, found.counted, on, ALL);
      }),
    ),
  );
  return { figures, statutory, cells, charts, parts };
}
