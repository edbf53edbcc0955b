import type { NodeRecord } from '../schema/record.ts';
import type { Graph } from '../view/view.ts';
import { numberIn } from './value-in.ts';

/** Person-times of one event below which a count is doubted, of an activity and of what is reported alike. */
export const LEAST_PERSON_TIMES = 5;

/** One record is one event unless it says otherwise. */
export const eventsOf = (activity: NodeRecord): number => numberIn(activity, 'events') ?? 1;

/** Person-times in all; undefined: neither the whole nor both of its parts are known. */
export function personTimesOf(activity: NodeRecord): number | undefined {
  const party = numberIn(activity, 'partyPersonTimes');
  const mass = numberIn(activity, 'massPersonTimes');
  return (
    numberIn(activity, 'personTimes') ??
    (party === undefined || mass === undefined ? undefined : party + mass)
  );
}

/** How many Party organisations took part: as counted, or as many as are recorded if those are more. */
export const branchesOf = (graph: Graph, activity: NodeRecord): number =>
  Math.max(
    numberIn(activity, 'partyOrganizations') ?? 0,
    new Set(graph.along(activity.id, 'TOOK_PART', 'in').map(({ source }) => source)).size,
  );
