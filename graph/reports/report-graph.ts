import { holdsOn } from '../model/dated.ts';
import type { Day } from '../model/day.ts';
import type { Kind } from '../model/kinds.ts';
import type { NodeRecord, RelationRecord } from '../model/record.ts';
import type { RelationKind } from '../model/relations.ts';
import { byId } from '../model/view/ascending.ts';
import type { Way } from '../model/view/relation-index.ts';
import type { Graph, WholeGraph } from '../model/view/view.ts';

/** The other end of a relation. */
export type End = { readonly node: NodeRecord; readonly relation: RelationRecord };

/** The graph as reports ask it: all of a kind, and who stands at the other end of a relation on a day. */
export class ReportGraph implements Graph {
  readonly #graph: WholeGraph;

  constructor(graph: WholeGraph) {
    this.#graph = graph;
  }

  node(id: string): NodeRecord | undefined {
    return this.#graph.node(id);
  }

  along(id: string, kind: RelationKind, way: Way): readonly RelationRecord[] {
    return this.#graph.along(id, kind, way);
  }

  /** Every record of a kind, ascending by id. */
  of(kind: Kind): readonly NodeRecord[] {
    return this.#graph.ofKind(kind);
  }

  /** Where a node's relations of a type lead; with a day, those that hold then. Ascending by id. */
  targets(id: string, kind: RelationKind, on?: Day): End[] {
    return this.#ends(id, kind, 'out', on);
  }

  /** Whose relations of a type lead to a node. */
  sources(id: string, kind: RelationKind, on?: Day): End[] {
    return this.#ends(id, kind, 'in', on);
  }

  #ends(id: string, kind: RelationKind, way: Way, on: Day | undefined): End[] {
    const ends: End[] = [];
    for (const relation of this.#graph.along(id, kind, way)) {
      if (on !== undefined && !holdsOn(relation.fields, on)) continue;
      const node = this.#graph.node(way === 'out' ? relation.target : relation.source);
      if (node) ends.push({ node, relation });
    }
    return ends.length > 1 ? ends.sort((a, b) => byId(a.node, b.node)) : ends;
  }
}
