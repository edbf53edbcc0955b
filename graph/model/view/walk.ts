import { holdsOn } from '../schema/dated.ts';
import type { Day } from '../schema/day.ts';
import type { NodeRecord, RelationRecord } from '../schema/record.ts';
import type { RelationKind } from '../schema/relations.ts';
import type { Way } from './relation-index.ts';
import type { Graph } from './view.ts';

/** A relation and the record at its other end. */
export type Neighbour = { readonly relation: RelationRecord; readonly node: NodeRecord };

/**
 * Where a record's relations of a kind lead, ascending by relation id, so that answers do not depend on the order of
 * reading. With a day: those that hold then; an unknown start or end does not exclude one.
 */
export const out = (graph: Graph, id: string, kind: RelationKind, on?: Day): Neighbour[] =>
  neighbours(graph, id, kind, 'out', on);

/** Whose relations of a kind lead to a record; otherwise as `out`. */
export const into = (graph: Graph, id: string, kind: RelationKind, on?: Day): Neighbour[] =>
  neighbours(graph, id, kind, 'in', on);

function neighbours(
  graph: Graph,
  id: string,
  kind: RelationKind,
  way: Way,
  on: Day | undefined,
): Neighbour[] {
  const found: Neighbour[] = [];
  for (const relation of graph.along(id, kind, way)) {
    if (on !== undefined && !holdsOn(relation.fields, on)) continue;
    const node = graph.node(way === 'out' ? relation.target : relation.source);
    if (node) found.push({ relation, node });
  }
  return found;
}

/** The records alone that a record's relations of a kind lead to; otherwise as `out`. */
export const targets = (graph: Graph, id: string, kind: RelationKind, on?: Day): NodeRecord[] =>
  ends(graph, id, kind, 'out', on);

/** The records alone whose relations of a kind lead to a record. */
export const sources = (graph: Graph, id: string, kind: RelationKind, on?: Day): NodeRecord[] =>
  ends(graph, id, kind, 'in', on);

function ends(graph: Graph, id: string, kind: RelationKind, way: Way, on: Day | undefined): NodeRecord[] {
  const found: NodeRecord[] = [];
  for (const { fields, source, target } of graph.along(id, kind, way)) {
    if (on !== undefined && !holdsOn(fields, on)) continue;
    const node = graph.node(way === 'out' ? target : source);
    if (node) found.push(node);
  }
  return found;
}
