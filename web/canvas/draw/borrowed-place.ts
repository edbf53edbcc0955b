import { holdsOn } from '../../../graph/model/schema/dated.ts';
import type { Day } from '../../../graph/model/schema/day.ts';
import type { NodeRecord, Place } from '../../../graph/model/schema/record.ts';
import { placeOn, soleHost } from '../../../graph/model/terms/mark.ts';
import type { Graph } from '../../../graph/model/view/view.ts';

/** Distance from what a mark without a place of its own belongs to. */
const BESIDE = 30;

/**
 * Where a mark stands that has no stored place: a brand beside its creator, a joint Party organisation between its
 * members. Undefined: nothing places it, and lists alone show it.
 */
export function borrowedPlace(graph: Graph, node: NodeRecord, on: Day): Place | undefined {
  const places = ownersOf(graph, node, on).flatMap((owner) => placeOn(graph, owner, on) ?? []);
  const first = places[0];
  if (!first) return undefined;
  const mean = (axis: 'x' | 'y') => places.reduce((sum, place) => sum + place[axis], 0) / places.length;
  return places.length > 1
    ? { area: first.area, x: mean('x'), y: mean('y') }
    : { area: first.area, x: first.x + BESIDE, y: first.y - BESIDE / 2 };
}

function ownersOf(graph: Graph, { id }: NodeRecord, on: Day): NodeRecord[] {
  const relations = [...graph.along(id, 'BRANCH_OF', 'out'), ...graph.along(id, 'CREATED_BY', 'out')];
  return relations
    .filter(({ fields }) => holdsOn(fields, on))
    .flatMap(({ target }) => {
      const owner = graph.node(target);
      const host =
        owner?.kind === 'PartyOrganization' ? graph.node(soleHost(graph, owner.id, on) ?? owner.id) : owner;
      return host ?? [];
    });
}
