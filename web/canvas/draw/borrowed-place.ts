import { holdsOn } from '../../../graph/model/dated.ts';
import type { Day } from '../../../graph/model/day.ts';
import { placeOn, soleHost } from '../../../graph/model/mark.ts';
import type { NodeRecord, Place } from '../../../graph/model/record.ts';
import type { View } from '../../../graph/model/view/view.ts';

/** Distance from what a mark without a place of its own belongs to. */
const BESIDE = 30;

/**
 * Where a mark stands that has no stored place: a brand beside its creator, a joint Party organisation between its
 * members. Undefined: nothing places it, and lists alone show it.
 */
export function borrowedPlace(view: View, node: NodeRecord, on: Day): Place | undefined {
  const places = ownersOf(view, node, on).flatMap((owner) => placeOn(view, owner, on) ?? []);
  const first = places[0];
  if (!first) return undefined;
  const mean = (axis: 'x' | 'y') => places.reduce((sum, place) => sum + place[axis], 0) / places.length;
  return places.length > 1
    ? { area: first.area, x: mean('x'), y: mean('y') }
    : { area: first.area, x: first.x + BESIDE, y: first.y - BESIDE / 2 };
}

function ownersOf(view: View, node: NodeRecord, on: Day): NodeRecord[] {
  const owners: NodeRecord[] = [];
  for (const relation of view.relationsOf(node.id)) {
    if (relation.source !== node.id || !holdsOn(relation.fields, on)) continue;
    if (relation.kind !== 'OF' && relation.kind !== 'CREATED_BY') continue;
    const owner = view.node(relation.target);
    const host =
      owner?.kind === 'PartyOrganization' ? view.node(soleHost(view, owner.id, on) ?? owner.id) : owner;
    if (host) owners.push(host);
  }
  return owners;
}
