import type { NodeRecord } from '../model/record.ts';
import { type Counted, countedBy, dayField, numberField, type Span } from './behind.ts';
import type { ReportGraph } from './report-graph.ts';

/** Co-building activities begun in the span. */
export const pairingActivities = (graph: ReportGraph, span: Span): Counted =>
  countedBy(
    graph.of('Activity').filter(({ fields }) => fields['pairing'] === true),
    (activity) => dayField(activity, 'from'),
    span,
  );

/** One record is one event unless it says otherwise. */
export const eventsOf = (activity: NodeRecord): number => numberField(activity, 'events') ?? 1;

/** Person-times in all, or those of members and of the public where both are known. */
export function personTimesOf(activity: NodeRecord): number | null {
  const all = numberField(activity, 'personTimes');
  if (all !== null) return all;
  const party = numberField(activity, 'partyPersonTimes');
  const masses = numberField(activity, 'massPersonTimes');
  return party === null || masses === null ? null : party + masses;
}
