import { holdsOn } from '../schema/dated.ts';
import type { Day } from '../schema/day.ts';
import type { Graph } from '../view/view.ts';
import { into, type Neighbour, out } from '../view/walk.ts';
import { isFoundedBy } from './standing.ts';

/**
 * The Party organisations of a body on a day, its own and joint ones. `BRANCH_OF` is open, yet a workspace's ledger lists the
 * Party organisations in full, so none recorded means that there is none.
 */
export const partyOrganizationsOf = (graph: Graph, bodyId: string, on: Day): Neighbour[] =>
  into(graph, bodyId, 'BRANCH_OF', on).filter(({ node }) => isFoundedBy(node, on));

/** The bodies that a Party organisation is of on a day; several: a joint or a functional one. */
export const bodiesOf = (graph: Graph, partyOrganizationId: string, on: Day): Neighbour[] =>
  out(graph, partyOrganizationId, 'BRANCH_OF', on);

/** The ids of these bodies, where the bodies themselves are not asked. */
export function bodyIdsOf(graph: Graph, partyOrganizationId: string, on: Day): string[] {
  const ids: string[] = [];
  for (const { target, fields } of graph.along(partyOrganizationId, 'BRANCH_OF', 'out'))
    if (holdsOn(fields, on)) ids.push(target);
  return ids;
}

/** Who signs for a body: its Party organisation, or the body itself where it has none. */
export const signerFor = (graph: Graph, bodyId: string, on: Day): string =>
  partyOrganizationsOf(graph, bodyId, on)[0]?.node.id ?? bodyId;
