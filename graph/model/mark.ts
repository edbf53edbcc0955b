import { DISTRICT_AREA, OUTSIDE_AREA } from './area.ts';
import { holdsOn } from './dated.ts';
import type { Day } from './day.ts';
import { KINDS } from './kinds.ts';
import type { NodeRecord, Place } from './record.ts';
import type { Graph } from './view.ts';

/** The Party organisation that is a body's own on a day: one that is of this body alone. */
export function ownPartyOrganization(state: Graph, bodyId: string, on: Day): NodeRecord | undefined {
  for (const relation of state.relationsOf(bodyId)) {
    if (relation.kind !== 'OF' || relation.target !== bodyId || !holdsOn(relation.fields, on)) continue;
    if (soleHost(state, relation.source, on) === bodyId) return state.node(relation.source);
  }
  return undefined;
}

/** The one body a Party organisation is of; undefined for a joint or a stand-alone one. */
export function soleHost(state: Graph, partyOrganizationId: string, on: Day): string | undefined {
  let host: string | undefined;
  for (const relation of state.relationsOf(partyOrganizationId)) {
    if (relation.kind !== 'OF' || relation.source !== partyOrganizationId || !holdsOn(relation.fields, on))
      continue;
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

/** The area a body stands in on a day: its host town (else the registered one), 区外 for outside units, else 区级. */
export function areaOn(state: Graph, node: NodeRecord, on: Day): string {
  if (node.fields['outside'] === true) return OUTSIDE_AREA;
  let registered: string | undefined;
  for (const relation of state.relationsOf(node.id)) {
    if (relation.kind !== 'LOCATED_IN' || relation.source !== node.id || !holdsOn(relation.fields, on))
      continue;
    if (relation.fields['role'] !== 'registered') return relation.target;
    registered = relation.target;
  }
  return registered ?? DISTRICT_AREA;
}

/** The place of a mark on a day; a node without a place in its area keeps whichever it has. */
export function placeOn(state: Graph, node: NodeRecord, on: Day): Place | undefined {
  const area = areaOn(state, node, on);
  return node.places.find((place) => place.area === area) ?? node.places[0];
}
