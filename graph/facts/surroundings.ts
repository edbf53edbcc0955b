import type { NodeRecord, RelationRecord } from '../model/record.ts';
import type { RelationKind } from '../model/relations.ts';
import { byId } from '../model/view/ascending.ts';
import type { Way } from '../model/view/relation-index.ts';
import type { Graph } from '../model/view/view.ts';
import { branchesOf, farEnd, nearEnd, type ParsedStep } from './step.ts';
import type { Hops } from './subjects.ts';

/** Where surroundings are taken from: a page of rows, or a whole graph. */
export interface Ground {
  node(id: string): NodeRecord | undefined;
  along(id: string, step: ParsedStep): Iterable<RelationRecord>;
}

/** A whole graph as ground: a view, or one with a scenario laid over it. */
export const groundOf = (graph: Graph): Ground => ({
  node: (id) => graph.node(id),
  along: (id, step) => graph.along(id, step.relation, step.way),
});

/** Some records and relations as a graph of their own. */
class Surroundings implements Graph {
  readonly #nodes = new Map<string, NodeRecord>();
  readonly #relations = new Map<string, RelationRecord[]>();
  readonly #seen = new Set<string>();

  node(id: string): NodeRecord | undefined {
    return this.#nodes.get(id);
  }

  along(id: string, kind: RelationKind, way: Way): readonly RelationRecord[] {
    const at = (this.#relations.get(id) ?? NONE).filter(
      (relation) => relation.kind === kind && nearEnd({ way }, relation) === id,
    );
    return at.length > 1 ? at.sort(byId) : at;
  }

  /** Every record in it, the subject first. */
  records(): Iterable<NodeRecord> {
    return this.#nodes.values();
  }

  *relations(): Iterable<RelationRecord> {
    for (const [id, relations] of this.#relations)
      for (const relation of relations) if (relation.source === id) yield relation;
  }

  put(node: NodeRecord): void {
    this.#nodes.set(node.id, node);
  }

  join(relation: RelationRecord): void {
    if (this.#seen.has(relation.id)) return;
    this.#seen.add(relation.id);
    for (const end of new Set([relation.source, relation.target])) {
      const known = this.#relations.get(end);
      if (known) known.push(relation);
      else this.#relations.set(end, [relation]);
    }
  }
}
const NONE: readonly RelationRecord[] = [];

export type { Surroundings };

/** What `hops` reaches from a record, and nothing else; empty where the ground has no such record. */
export function surroundingsOf(ground: Ground, id: string, hops: Hops): Surroundings {
  const found = new Surroundings();
  // Many ways lead to a shared partner: each place of the tree is walked from a record once.
  const walked = new Map<Hops, Set<string>>();
  const walk = (from: string, tree: Hops): void => {
    const seen = walked.get(tree);
    if (seen?.has(from)) return;
    if (seen) seen.add(from);
    else walked.set(tree, new Set([from]));
    for (const step of branchesOf(tree)) {
      for (const relation of ground.along(from, step)) {
        const other = farEnd(step, relation);
        const node = ground.node(other);
        if (!node || (step.to && node.kind !== step.to)) continue;
        found.put(node);
        found.join(relation);
        walk(other, step.next);
      }
    }
  };
  const subject = ground.node(id);
  if (subject) {
    found.put(subject);
    walk(id, hops);
  }
  return found;
}
