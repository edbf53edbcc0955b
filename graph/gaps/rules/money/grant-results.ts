import type { Day } from '../../../model/schema/day.ts';
import type { NodeRecord } from '../../../model/schema/record.ts';
import { firstDayOf } from '../../../model/terms/activity.ts';
import { numberIn } from '../../../model/terms/value-in.ts';
import type { Graph } from '../../../model/view/view.ts';
import { sources, targets } from '../../../model/view/walk.ts';

/** What a grant brought about: its own counts, those of its project, or those of its activities by its end. */
export function broughtAbout(graph: Graph, grant: NodeRecord, endsOn: Day) {
  const activities = sources(graph, grant.id, 'BELONGS_TO').filter(
    (each) => (firstDayOf(each) ?? endsOn) <= endsOn,
  );
  const holders = [grant, ...targets(graph, grant.id, 'GRANT_FOR'), ...activities];
  const most = (name: string): number => Math.max(0, ...holders.map((each) => numberIn(each, name) ?? 0));
  return { events: Math.max(most('events'), activities.length), personTimes: most('personTimes') };
}

/** The part of a budget that others gave; without a budget, of what was granted and given together. */
export function matchedShare(grant: NodeRecord): number | undefined {
  const matched = numberIn(grant, 'matchedAmount');
  const amount = numberIn(grant, 'amount');
  const budget =
    numberIn(grant, 'budget') ?? (amount !== undefined && matched !== undefined ? amount + matched : 0);
  return matched === undefined || budget <= 0 ? undefined : matched / budget;
}
