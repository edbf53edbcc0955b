import type { HostGraph } from './host-graph.ts';

type Visit = {
  readonly id: string;
  readonly parent: Visit | undefined;
  readonly order: number;
  /** The earliest visited body that its subtree reaches by one edge back. */
  low: number;
  /** Counted bodies of its subtree, itself included. */
  counted: number;
  /** Counted bodies of each subtree that hangs on it alone. */
  readonly hanging: number[];
  readonly next: Iterator<string>;
};

/**
 * The bodies whose removal leaves what they joined in two or more pieces that each hold at least `least` counted bodies,
 * ascending. One depth-first search, linear in bodies and pairs, without recursion since districts are deep.
 *
 * Source: J. Hopcroft, R. Tarjan, “Algorithm 447: Efficient algorithms for graph manipulation”, Communications of the ACM
 * 16 (6), 1973; a subtree hangs on v alone if its lowpoint is not before v.
 */
export function cutPoints(graph: HostGraph, isCounted: (id: string) => boolean, least = 1): string[] {
  const seen = new Map<string, Visit>();
  const found: string[] = [];
  for (const start of graph.keys()) {
    if (seen.has(start)) continue;
    const component = search(graph, start, isCounted, seen);
    const all = component[0]?.counted ?? 0;
    for (const visit of component) {
      const own = isCounted(visit.id) ? 1 : 0;
      // Above it, and what reaches past it; for the first body of the search there is nothing above.
      const rest = all - own - visit.hanging.reduce((sum, each) => sum + each, 0);
      if ([...visit.hanging, rest].filter((each) => each >= least).length >= 2) found.push(visit.id);
    }
  }
  return found.sort();
}

/** Visits one component depth first; its bodies in the order of visiting. */
function search(
  graph: HostGraph,
  start: string,
  isCounted: (id: string) => boolean,
  seen: Map<string, Visit>,
): Visit[] {
  const visited: Visit[] = [];
  const enter = (id: string, parent: Visit | undefined): Visit => {
    const order = visited.length;
    const next = (graph.get(id) ?? new Set<string>()).values();
    const visit = { id, parent, order, low: order, counted: isCounted(id) ? 1 : 0, hanging: [], next };
    seen.set(id, visit);
    visited.push(visit);
    return visit;
  };
  for (let at: Visit | undefined = enter(start, undefined); at; ) {
    const step = at.next.next();
    if (step.done) {
      leave(at);
      at = at.parent;
      continue;
    }
    const other = seen.get(step.value);
    if (!other) at = enter(step.value, at);
    else if (other !== at.parent) at.low = Math.min(at.low, other.order);
  }
  return visited;
}

function leave({ parent, low, counted }: Visit): void {
  if (!parent) return;
  parent.low = Math.min(parent.low, low);
  parent.counted += counted;
  if (low >= parent.order) parent.hanging.push(counted);
}
