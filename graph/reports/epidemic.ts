import type { NodeRecord } from '../model/record.ts';
import { type Behind, type Counted, dayField, isIn, type Span } from './behind.ts';
import type { ReportGraph } from './report-graph.ts';

/** Activities of a project of the epidemic programme, over by the day. One under way is part done, nobody says which part. */
export function epidemicActivities(graph: ReportGraph, span: Span): Counted {
  const rows: Behind[] = [];
  const unknown: NodeRecord[] = [];
  for (const activity of graph.of('Activity')) {
    const isEpidemic = graph
      .targets(activity.id, 'BELONGS_TO')
      .some(({ node }) => node.kind === 'Project' && node.fields['programme'] === 'epidemic');
    if (!isEpidemic) continue;
    const day = dayField(activity, 'from');
    if (day === null || (day <= span.on && (dayField(activity, 'to') ?? day) > span.on))
      unknown.push(activity);
    else if (isIn(day, span)) rows.push({ node: activity, day, adds: 1 });
  }
  return { rows, unknown };
}
