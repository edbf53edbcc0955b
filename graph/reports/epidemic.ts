import type { NodeRecord } from '../model/schema/record.ts';
import { isUnderWay } from '../model/terms/done-by.ts';
import { dayIn } from '../model/terms/value-in.ts';
import type { WholeGraph } from '../model/view/view.ts';
import { out } from '../model/view/walk.ts';
import { type Behind, type Counted, isIn, type Span, UNDER_WAY } from './behind.ts';

/** Activities of a project of the epidemic programme, over by the day. One under way is part done, nobody says which part. */
export function epidemicActivities(graph: WholeGraph, span: Span): Counted {
  const rows: Behind[] = [];
  const unknown: NodeRecord[] = [];
  for (const activity of graph.ofKind('Activity')) {
    const isEpidemic = out(graph, activity.id, 'BELONGS_TO').some(
      ({ node }) => node.kind === 'Project' && node.fields['programme'] === 'epidemic',
    );
    if (!isEpidemic) continue;
    const day = dayIn(activity, 'from');
    if (day === undefined || isUnderWay(activity, span.on)) unknown.push(activity);
    else if (isIn(day, span)) rows.push({ node: activity, day, adds: 1 });
  }
  return { rows, unknown, whyUnknown: UNDER_WAY };
}
