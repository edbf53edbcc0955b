import { holdsOn } from '../model/dated.ts';
import type { Day } from '../model/day.ts';
import type { Kind } from '../model/kinds.ts';
import type { NodeRecord, RelationRecord } from '../model/record.ts';
import type { RelationKind } from '../model/relations.ts';
import type { Graph } from '../model/view.ts';
import { RelationIndex } from './relation-index.ts';

/** The other end of a relation. */
export type End = { readonly node: NodeRecord; readonly relation: RelationRecord };
type Whole = Graph & {
  readonly nodes: ReadonlyMap<string, NodeRecord>;
  readonly relations: ReadonlyMap<string, RelationRecord>;
};

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

/** The graph as reports ask it: all of a kind, and who stands at the other end of a relation. Of one moment: it keeps indexes. */
export class ReportGraph implements Graph {
  readonly #graph: Whole;
  #byKind: Map<Kind, NodeRecord[]> | undefined;
  #index: RelationIndex | undefined;

  constructor(graph: Whole) {
    this.#graph = graph;
  }

  node(id: string): NodeRecord | undefined {
    return this.#graph.node(id);
  }

  relationsOf(id: string): Iterable<RelationRecord> {
    return this.#graph.relationsOf(id);
  }

  /** Every record of a kind, ascending by id. */
  of(kind: Kind): readonly NodeRecord[] {
    this.#byKind ??= this.#gather();
    return this.#byKind.get(kind) ?? [];
  }

  /** Where a node's relations of a type lead; with a day, those that hold then. Ascending by id. */
  targets(id: string, kind: RelationKind, on?: Day): End[] {
    return this.#ends(id, kind, on, 'source', 'target');
  }

  /** Whose relations of a type lead to a node. */
  sources(id: string, kind: RelationKind, on?: Day): End[] {
    return this.#ends(id, kind, on, 'target', 'source');
  }

  #ends(
    id: string,
    kind: RelationKind,
    on: Day | undefined,
    own: 'source' | 'target',
    other: 'source' | 'target',
  ): End[] {
    this.#index ??= new RelationIndex(this.#graph.relations.values());
    const ends: End[] = [];
    for (const relation of this.#index.at(own, id, kind)) {
      if (on !== undefined && !holdsOn(relation.fields, on)) continue;
      const node = this.#graph.node(relation[other]);
      if (node) ends.push({ node, relation });
    }
    return ends.length > 1 ? ends.sort((a, b) => byId(a.node, b.node)) : ends;
  }

  #gather(): Map<Kind, NodeRecord[]> {
    const byKind = new Map<Kind, NodeRecord[]>();
    for (const node of this.#graph.nodes.values()) {
      const known = byKind.get(node.kind);
      if (known) known.push(node);
      else byKind.set(node.kind, [node]);
    }
    for (const nodes of byKind.values()) nodes.sort(byId);
    return byKind;
  }
}
