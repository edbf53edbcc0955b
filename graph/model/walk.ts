import { holdsOn } from './dated.ts';
import type { Day } from './day.ts';
import type { NodeRecord, RelationRecord } from './record.ts';
import type { RelationKind } from './relations.ts';
import type { Graph } from './view.ts';

/** A relation and the record at its other end. */
export type Neighbour = { readonly relation: RelationRecord; readonly node: NodeRecord };

/** Relations of a kind that leave a record, ascending by id, so that answers do not depend on the order of reading. */
export function out(graph: Graph, id: string, kind: RelationKind): Neighbour[] {
  const found: Neighbour[] = [];
  for (const relation of graph.relationsOf(id)) {
    if (relation.kind !== kind || relation.source !== id) continue;
    const node = graph.node(relation.target);
    if (node) found.push({ relation, node });
  }
  return found.sort(byRelation);
}

/** Relations of a kind that arrive at a record, ascending by id. */
export function into(graph: Graph, id: string, kind: RelationKind): Neighbour[] {
  const found: Neighbour[] = [];
  for (const relation of graph.relationsOf(id)) {
    if (relation.kind !== kind || relation.target !== id) continue;
    const node = graph.node(relation.source);
    if (node) found.push({ relation, node });
  }
  return found.sort(byRelation);
}

/** Those of dated relations that hold on a day; an unknown start or end does not exclude one. */
export const heldOn = (neighbours: readonly Neighbour[], day: Day): Neighbour[] =>
  neighbours.filter(({ relation }) => holdsOn(relation.fields, day));

const byRelation = (a: Neighbour, b: Neighbour): number => (a.relation.id < b.relation.id ? -1 : 1);
