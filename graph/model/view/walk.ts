import { holdsOn } from '../dated.ts';
import type { Day } from '../day.ts';
import type { NodeRecord, RelationRecord } from '../record.ts';
import type { RelationKind } from '../relations.ts';
import type { Graph } from './view.ts';

/** A relation and the record at its other end. */
export type Neighbour = { readonly relation: RelationRecord; readonly node: NodeRecord };

/** Where a record's relations of a kind lead, ascending by relation id, so that answers do not depend on the order of reading. */
export function out(graph: Graph, id: string, kind: RelationKind): Neighbour[] {
  const neighbours: Neighbour[] = [];
  for (const relation of graph.along(id, kind, 'out')) {
    const node = graph.node(relation.target);
    if (node) neighbours.push({ relation, node });
  }
  return neighbours;
}

/** Whose relations of a kind lead to a record, ascending by relation id. */
export function into(graph: Graph, id: string, kind: RelationKind): Neighbour[] {
  const neighbours: Neighbour[] = [];
  for (const relation of graph.along(id, kind, 'in')) {
    const node = graph.node(relation.source);
    if (node) neighbours.push({ relation, node });
  }
  return neighbours;
}

/** Those of dated relations that hold on a day; an unknown start or end does not exclude one. */
export const heldOn = (neighbours: readonly Neighbour[], day: Day): Neighbour[] =>
  neighbours.filter(({ relation }) => holdsOn(relation.fields, day));
