import type { NodeRecord } from '../model/record.ts';
import type { Graph } from '../model/view/view.ts';
import { into } from '../model/view/walk.ts';
import { numberIn } from './day-in.ts';

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
    new Set(into(graph, activity.id, 'TOOK_PART').map(({ node }) => node.id)).size,
  );
