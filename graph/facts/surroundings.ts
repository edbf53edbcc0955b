import type { NodeRecord, RelationRecord } from '../model/record.ts';
import type { Graph } from '../model/view.ts';
import { stepsOf } from './step.ts';
import type { Hops } from './subjects.ts';

/** Some records and relations as a graph of their own. */
class Surroundings implements Graph {
  readonly nodes = new Map<string, NodeRecord>();
  readonly #relations = new Map<string, RelationRecord[]>();
  readonly #seen = new Set<string>();

  node(id: string): NodeRecord | undefined {
    return this.nodes.get(id);
  }

  relationsOf(id: string): readonly RelationRecord[] {
    return this.#relations.get(id) ?? [];
  }

  add(relation: RelationRecord): void {
    if (this.#seen.has(relation.id)) return;
    this.#seen.add(relation.id);
    for (const end of new Set([relation.source, relation.target])) {
      const known = this.#relations.get(end);
      if (known) known.push(relation);
      else this.#relations.set(end, [relation]);
    }
  }
}

/**
 * What `hops` reaches from a record, and nothing else, out of a graph that holds at least that: a whole view, a page of
 * rows, or a graph with a scenario laid over it.
 */
export function surroundingsOf(graph: Graph, id: string, hops: Hops): Graph {
  const found = new Surroundings();
  const walk = (from: string, tree: Hops): void => {
    const node = graph.node(from);
    if (!node) return;
    found.nodes.set(from, node);
    const steps = stepsOf(tree);
    if (steps.length === 0) return;
    for (const relation of graph.relationsOf(from)) {
      for (const step of steps) {
        if (step.relation !== relation.kind) continue;
        if ((step.way === 'out' ? relation.source : relation.target) !== from) continue;
        const other = step.way === 'out' ? relation.target : relation.source;
        if (step.to && graph.node(other)?.kind !== step.to) continue;
        if (!graph.node(other)) continue;
        found.add(relation);
        walk(other, step.next);
      }
    }
  };
  walk(id, hops);
  return found;
}
