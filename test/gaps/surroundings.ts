import { branchesOf, farEnd } from '../../graph/gaps/scan/step.ts';
import type { Hops } from '../../graph/gaps/scan/subjects.ts';
import type { NodeRecord, RelationRecord } from '../../graph/model/schema/record.ts';
import type { RelationKind } from '../../graph/model/schema/relations.ts';
import { byId } from '../../graph/model/view/ascending.ts';
import type { Way } from '../../graph/model/view/relation-index.ts';
import type { Graph } from '../../graph/model/view/view.ts';

/** Some records and relations as a graph of their own. */
class Surroundings implements Graph {
  readonly #nodes = new Map<string, NodeRecord>();
  readonly #relations = new Map<string, RelationRecord>();

  node(id: string): NodeRecord | undefined {
    return this.#nodes.get(id);
  }

  along(id: string, kind: RelationKind, way: Way): readonly RelationRecord[] {
    const near = way === 'out' ? 'source' : 'target';
    return [...this.#relations.values()]
      .filter((relation) => relation.kind === kind && relation[near] === id)
      .sort(byId);
  }

  /** Every record in it, the subject first. */
  records(): Iterable<NodeRecord> {
    return this.#nodes.values();
  }

  put(node: NodeRecord): void {
    this.#nodes.set(node.id, node);
  }

  join(relation: RelationRecord): void {
    this.#relations.set(relation.id, relation);
  }
}

export type { Surroundings };

/** What `hops` reaches from a record, and nothing else. Errors: throws where there is no such record. */
export function surroundingsOf(graph: Graph, id: string, hops: Hops): Surroundings {
  const found = new Surroundings();
  // Many ways lead to a shared partner: each place of the tree is walked from a record once.
  const walked = new Map<Hops, Set<string>>();
  const walk = (from: string, tree: Hops): void => {
    const seen = walked.get(tree) ?? new Set();
    if (seen.has(from)) return;
    walked.set(tree, seen.add(from));
    for (const step of branchesOf(tree)) {
      for (const relation of graph.along(from, step.relation, step.way)) {
        const other = graph.node(farEnd(step, relation));
        if (!other || (step.to && other.kind !== step.to)) continue;
        found.put(other);
        found.join(relation);
        walk(other.id, step.next);
      }
    }
  };
  const subject = graph.node(id);
  if (!subject) throw new Error(`the graph has no record ${id}`);
  found.put(subject);
  walk(id, hops);
  return found;
}
