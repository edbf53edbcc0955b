import type { ProjectedFigure } from '../gaps/projection.ts';
import type { Day } from '../model/day.ts';
import { figuresOn } from './figures-on.ts';
import type { Reports } from './reports.ts';

/**
 * Reported beside computed, for the gap rule that compares them. Where nothing was reported nothing is
 * computed.
 */
export function projectedFigures(reports: Reports, on: Day): ProjectedFigure[] {
  const { graph } = reports.current();
  if (graph.of('ReportedFigure').length === 0) return [];
  return figuresOn(graph, on).flatMap(({ label, unit, reported, computed, agrees }) =>
    reported === null || agrees === 'notYet'
      ? []
      : [
          {
            id: reported.record,
            title: label.zh,
            unit: unit.zh,
            reported: reported.value,
            ...(computed === null ? {} : { computed }),
            agrees: agrees !== 'differs',
          },
        ],
  );
}
