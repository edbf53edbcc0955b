import { type Day, latest } from '../schema/day.ts';
import type { NodeRecord } from '../schema/record.ts';
import type { Graph } from '../view/view.ts';
import { sources } from '../view/walk.ts';
import { dayIn } from './value-in.ts';

/**
 * Activities of an agreement. `BELONGS_TO` is open, yet a workspace's ledger lists its activities, so none recorded means
 * that there was none.
 */
export const activitiesOf = (graph: Graph, agreementId: string): NodeRecord[] =>
  sources(graph, agreementId, 'BELONGS_TO');

/** The last day of an activity; undefined: it has no day at all. */
export const lastDayOf = (activity: NodeRecord): Day | undefined =>
  dayIn(activity, 'to') ?? dayIn(activity, 'from');

/** The first day of an activity; undefined: it has no day at all. */
export const firstDayOf = (activity: NodeRecord): Day | undefined =>
  dayIn(activity, 'from') ?? dayIn(activity, 'to');

/** The last day by `on` on which one of these activities went on; undefined: none of them had begun by then. */
export const lastActiveDay = (activities: readonly NodeRecord[], on: Day): Day | undefined =>
  latest(
    ...activities.map((activity) => {
      const from = firstDayOf(activity);
      const to = lastDayOf(activity);
      if (from === undefined || to === undefined || from > on) return undefined;
      return to < on ? to : on;
    }),
  );

/** Whether one of them has no day, so that nobody can say when it was. */
export const isSomeUndated = (activities: readonly NodeRecord[]): boolean =>
  activities.some((activity) => firstDayOf(activity) === undefined);
