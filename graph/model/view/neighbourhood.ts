import type { NodeRecord, RelationRecord } from '../schema/record.ts';
import { RELATION_NAMES } from '../schema/relations.ts';
import type { Graph } from './view.ts';

/** Relations that are looked at for one answer: hubs have thousands, and others wait meanwhile. */
const MOST_LOOKED = 20_000;

export type Neighbourhood = {
  /** Nearest first, the asked one at the head. */
  readonly nodes: readonly NodeRecord[];
  /** All between these nodes. */
  readonly relations: readonly RelationRecord[];
  /** Nodes that are near enough and left out; `isAtLeast`: there are more behind them, or nobody counted all. */
  readonly left: { readonly nodes: number; readonly isAtLeast: boolean };
};

type Bounds = { readonly depth: number; readonly limit: number };

/**
 * What lies around a record, breadth first: within `depth` relations, at most `limit` nodes. The order follows from kinds
 * and ids alone, so every server that holds the graph gives the same. Undefined: there is no such record.
 */
export function neighbourhood(graph: Graph, id: string, { depth, limit }: Bounds): Neighbourhood | undefined {
  const first = graph.node(id);
  if (!first) return undefined;
  const nodes = new Map([[id, first]]);
  const left = new Set<string>();
  let [looked, isAtLeast] = [0, false];
  let frontier = [id];
  for (let distance = 1; distance <= depth && frontier.length > 0; distance += 1) {
    const next: string[] = [];
    for (const near of frontier) {
      for (const other of neighbours(graph, near)) {
        if (looked >= MOST_LOOKED) break;
        looked += 1;
        const node = nodes.has(other) || left.has(other) ? undefined : graph.node(other);
        if (!node) continue;
        if (nodes.size < limit) {
          nodes.set(other, node);
          next.push(other);
        } else {
          left.add(other);
          isAtLeast ||= distance < depth;
        }
      }
    }
    isAtLeast ||= looked >= MOST_LOOKED;
    frontier = next;
  }
  const relations = [...nodes.keys()].flatMap((source) =>
    RELATION_NAMES.flatMap((kind) =>
      graph.along(source, kind, 'out').filter(({ target }) => nodes.has(target)),
    ),
  );
  return { nodes: [...nodes.values()], relations, left: { nodes: left.size, isAtLeast } };
}

function* neighbours(graph: Graph, id: string): Generator<string> {
  for (const kind of RELATION_NAMES) {
    for (const { target } of graph.along(id, kind, 'out')) yield target;
    for (const { source } of graph.along(id, kind, 'in')) yield source;
  }
}
