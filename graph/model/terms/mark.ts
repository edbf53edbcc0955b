import { holdsOn } from '../schema/dated.ts';
import type { Day } from '../schema/day.ts';
import { KINDS } from '../schema/kinds.ts';
import type { NodeRecord, Place } from '../schema/record.ts';
import type { Graph } from '../view/view.ts';
import { into } from '../view/walk.ts';
import { DISTRICT_AREA, majorityArea, OUTSIDE_AREA } from './area.ts';
import { bodiesOf, bodyIdsOf } from './party-organizations.ts';

/** The Party organisation that is a body's own on a day: one that is of this body alone. */
export const ownPartyOrganization = (graph: Graph, bodyId: string, on: Day): NodeRecord | undefined =>
  into(graph, bodyId, 'BRANCH_OF', on).find(({ node }) => soleHost(graph, node.id, on) === bodyId)?.node;

/** The one body a Party organisation is of; undefined for a joint or a stand-alone one. */
export function soleHost(graph: Graph, partyOrganizationId: string, on: Day): string | undefined {
  const [host, ...others] = bodyIdsOf(graph, partyOrganizationId, on);
  return others.length === 0 ? host : undefined;
}

/**
 * The record whose mark stands for a node on the map: a body and its own Party organisation are two records and one mark,
 * at the body's place. Undefined: the kind is not drawn by itself.
 */
export function markOf(state: Graph, node: NodeRecord, on: Day): string | undefined {
  if (KINDS[node.kind].onMap !== 'always' || node.kind === 'Town') return undefined;
  return node.kind === 'PartyOrganization' ? (soleHost(state, node.id, on) ?? node.id) : node.id;
}

/** The area a body stands in on a day: its host town, else the registered one, else 区级. */
function areaOfBody(state: Graph, { id, fields: body }: NodeRecord, on: Day): string {
  if (body['outside'] === true) return OUTSIDE_AREA;
  let registered: string | undefined;
  for (const { target, fields } of state.along(id, 'LOCATED_IN', 'out')) {
    if (!holdsOn(fields, on)) continue;
    if (fields['role'] !== 'registered') return target;
    registered ??= target;
  }
  return registered ?? DISTRICT_AREA;
}

/** The area a record stands in on a day; a Party organisation stands where its bodies do. */
export function areaOn(state: Graph, node: NodeRecord, on: Day): string {
  if (node.kind !== 'PartyOrganization') return areaOfBody(state, node, on);
  const hosts = bodiesOf(state, node.id, on);
  return majorityArea(hosts.map((host) => areaOn(state, host.node, on)));
}

/** The place of a mark on a day; a node without a place in its area keeps whichever it has. */
export function placeOn(state: Graph, node: NodeRecord, on: Day): Place | undefined {
  const area = areaOn(state, node, on);
  return node.places.find((place) => place.area === area) ?? node.places[0];
}
