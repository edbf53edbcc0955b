import type { Reader } from '../engines/contract.ts';
import { idQueries } from '../facts/fact-queries.ts';
import type { ProjectedFigure } from '../gaps/projection.ts';
import type { Day } from '../model/day.ts';
import { figuresOn } from './figures-on.ts';
import type { Reports } from './reports.ts';

/**
 * Reported beside computed, for the gap rule that compares them. Where nothing was reported nothing is read: the reports
 * hold the whole graph in memory.
 */
export async function projectedFigures(
  reader: Reader,
  reports: Reports,
  on: Day,
): Promise<ProjectedFigure[]> {
  const query = idQueries.get('ReportedFigure');
  if (!query || (await reader.run(query, {})).length === 0) return [];
  const { graph } = await reports.current();
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
