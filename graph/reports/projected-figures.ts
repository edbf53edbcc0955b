import type { ProjectedFigure } from '../gaps/projection.ts';
import type { Figure } from '../model/answers/figures.ts';
import type { Day } from '../model/schema/day.ts';
import type { WholeGraph } from '../model/view/view.ts';
import type { FigureSpec } from './figures/figure-spec.ts';
import { FIGURES } from './figures/figures.ts';
import { reckon } from './figures-on.ts';
import { isReportedBy } from './reported.ts';

/** Reported beside computed, for the gap rule that compares them. Figures of which nothing was reported are not computed. */
export const projectedFigures = (
  graph: WholeGraph,
  on: Day,
  figureOf: (spec: FigureSpec) => Figure = (spec) => reckon(graph, spec, on).figure,
): ProjectedFigure[] =>
  FIGURES.filter((spec) => isReportedBy(graph, spec.reportedKeys ?? [spec.id], on)).flatMap((spec) => {
    const { label, unit, reported, agrees, ...figure } = figureOf(spec);
    if (reported === null) return [];
    const computed = figure.compared ? figure.compared.computed : figure.computed;
    return [
      {
        id: reported.record,
        title: label.zh,
        unit: unit.zh,
        reported: reported.value,
        ...(reported.wording === 'listed' ? { isListed: true } : {}),
        ...(reported.on === undefined ? {} : { on: reported.on }),
        ...(computed === null ? {} : { computed }),
        agrees: agrees !== 'differs',
      },
    ];
  });
