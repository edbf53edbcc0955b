import type { Kind } from '../schema/kinds.ts';
import type { NodeRecord, RelationRecord } from '../schema/record.ts';
import type { RelationKind } from '../schema/relations.ts';
import type { Way } from './relation-index.ts';
import type { WholeGraph } from './view.ts';

/** What is read of a graph, as far as it matters to what is kept of it. */
export type ReadKind = Kind | RelationKind;

/** A graph that says when a kind was last touched: a view. */
export interface TouchedGraph extends WholeGraph {
  touchedAt(kind: ReadKind): number;
}

/**
 * When the last of some kinds was touched. `touchedAt` rises with every change of the graph, so this stays the same only as
 * long as none of them is touched.
 */
export function lastTouched(graph: TouchedGraph, kinds: Iterable<ReadKind>): number {
  let last = 0;
  for (const kind of kinds) last = Math.max(last, graph.touchedAt(kind));
  return last;
}

/**
 * A graph that tells of which kinds the records and relations are that are read of it, so that whoever keeps what was
 * computed has no list of them to write, and to keep true.
 */
export abstract class KindTrace<G extends WholeGraph> implements WholeGraph {
  protected readonly graph: G;

  constructor(graph: G) {
    this.graph = graph;
  }

  protected abstract noteKind(kind: ReadKind): void;
  /** Nothing has this id, and nobody knows of what kind it will be when it comes. */
  protected abstract noteMissing(id: string): void;

  node(id: string): NodeRecord | undefined {
    return this.noted(id, this.graph.node(id));
  }

  along(id: string, kind: RelationKind, way: Way): readonly RelationRecord[] {
    this.noteKind(kind);
    return this.graph.along(id, kind, way);
  }

  ofKind(kind: Kind): readonly NodeRecord[] {
    this.noteKind(kind);
    return this.graph.ofKind(kind);
  }

  protected noted<T extends { readonly kind: ReadKind }>(id: string, record: T | undefined): T | undefined {
    if (record) this.noteKind(record.kind);
    else this.noteMissing(id);
    return record;
  }
}
