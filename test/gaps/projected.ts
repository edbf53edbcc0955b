import type { ProjectedFigure } from '../../graph/gaps/projection.ts';
import { DayProjection, PROJECTED } from '../../graph/gaps/scan/day-projection.ts';
import { SUBJECTS } from '../../graph/gaps/scan/subjects.ts';
import type { Day } from '../../graph/model/schema/day.ts';
import type { View } from '../../graph/model/view/view.ts';

/** A whole view as rules over all of it see it. */
export function projected(view: View, on: Day, figures: readonly ProjectedFigure[] = []): DayProjection {
  const projection = new DayProjection(view, on);
  for (const subject of PROJECTED)
    for (const kind of SUBJECTS[subject].kinds)
      for (const { id } of view.ofKind(kind)) projection.put(subject, id);
  projection.putFigures(figures);
  return projection;
}
