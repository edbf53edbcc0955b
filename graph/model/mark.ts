import { DISTRICT_AREA, majorityArea, OUTSIDE_AREA } from './area.ts';
import { holdsOn } from './dated.ts';
import type { Day } from './day.ts';
import { KINDS } from './kinds.ts';
import type { Fields, NodeRecord, Place } from './record.ts';
import type { Graph } from './view/view.ts';
import { heldOn, out } from './view/walk.ts';

/** The Party organisation that is a body's own on a day: one that is of this body alone. */
export function ownPartyOrganization(state: Graph, bodyId: string, on: Day): NodeRecord | undefined {
  for (const relation of state.along(bodyId, 'OF', 'in')) {
    if (!holdsOn(relation.fields, on)) continue;
    if (soleHost(state, relation.source, on) === bodyId) return state.node(relation.source);
  }
  return undefined;
}

/** The one body a Party organisation is of; undefined for a joint or a stand-alone one. */
export function soleHost(state: Graph, partyOrganizationId: string, on: Day): string | undefined {
  let host: string | undefined;
  for (const relation of state.along(partyOrganizationId, 'OF', 'out')) {
    if (!holdsOn(relation.fields, on)) continue;
    if (host !== undefined) return undefined;
    host = relation.target;
  }
  return host;
}

/**
 * The record whose mark stands for a node on the map: a body and its own Party organisation are two records and one mark,
 * at the body's place. Undefined: the kind is not drawn by itself.
 */
export function markOf(state: Graph, node: NodeRecord, on: Day): string | undefined {
  if (KINDS[node.kind].onMap !== 'always' || node.kind === 'Town') return undefined;
  return node.kind === 'PartyOrganization' ? (soleHost(state, node.id, on) ?? node.id) : node.id;
}

type Location = { readonly id: string; readonly fields: Fields };

/** Of a body's dated locations, ascending by relation, the area on a day: its host town, else the registered one, else 区级. */
function areaAmong(body: Fields, locations: readonly Location[], on: Day): string {
  if (body['outside'] === true) return OUTSIDE_AREA;
  const held = locations.filter(({ fields }) => holdsOn(fields, on));
  return (held.find(({ fields }) => fields['role'] !== 'registered') ?? held[0])?.id ?? DISTRICT_AREA;
}

/** The area a record stands in on a day; a Party organisation stands where its bodies do. */
export function areaOn(state: Graph, node: NodeRecord, on: Day): string {
  if (node.kind !== 'PartyOrganization')
    return areaAmong(
      node.fields,
      out(state, node.id, 'LOCATED_IN').map((each) => ({ id: each.node.id, fields: each.relation.fields })),
      on,
    );
  const hosts = heldOn(out(state, node.id, 'OF'), on);
  return majorityArea(hosts.map((host) => areaOn(state, host.node, on)));
}

/** The place of a mark on a day; a node without a place in its area keeps whichever it has. */
export function placeOn(state: Graph, node: NodeRecord, on: Day): Place | undefined {
  const area = areaOn(state, node, on);
  return node.places.find((place) => place.area === area) ?? node.places[0];
}
