import type { Day } from '../model/schema/day.ts';
import { KIND_NAMES, type Kind } from '../model/schema/kinds.ts';
import type { NodeRecord, RelationRecord } from '../model/schema/record.ts';
import type { RelationKind } from '../model/schema/relations.ts';
import type { Way } from '../model/view/relation-index.ts';
import type { WholeGraph } from '../model/view/view.ts';
import type { Part, SharingGraph } from './shared.ts';

type Read = Kind | RelationKind;

/** A graph that says when a kind was last touched: a view. */
export interface TouchedGraph extends WholeGraph {
  touchedAt(kind: Read): number;
}

/** What was computed, of which kinds of records and relations, and when the last of them had been touched. */
export type Answer<T> = { readonly value: T; readonly read: readonly Read[]; readonly touchedAt: number };

const lastTouched = (graph: TouchedGraph, read: Iterable<Read>): number => {
  let last = 0;
  for (const kind of read) last = Math.max(last, graph.touchedAt(kind));
  return last;
};

/**
 * Whether an answer is what would be computed now. `touchedAt` rises with every change of the graph, so the latest of
 * several stays the same only as long as none of them is touched.
 */
export const isStanding = (graph: TouchedGraph, { read, touchedAt }: Answer<unknown>): boolean =>
  lastTouched(graph, read) === touchedAt;

/** A graph on a day that notes which kinds are read of it. What is read after a computation is noted nowhere. */
export class TracedGraph implements SharingGraph {
  readonly #graph: TouchedGraph;
  readonly #on: Day;
  readonly #parts = new Map<Part<unknown>, Answer<unknown>>();
  #reading: Set<Read> | undefined;

  constructor(graph: TouchedGraph, on: Day) {
    this.#graph = graph;
    this.#on = on;
  }

  node(id: string): NodeRecord | undefined {
    const node = this.#graph.node(id);
    if (node) this.#reading?.add(node.kind);
    // Nobody knows what it will be when it comes.
    else for (const kind of KIND_NAMES) this.#reading?.add(kind);
    return node;
  }

  along(id: string, kind: RelationKind, way: Way): readonly RelationRecord[] {
    this.#reading?.add(kind);
    return this.#graph.along(id, kind, way);
  }

  ofKind(kind: Kind): readonly NodeRecord[] {
    this.#reading?.add(kind);
    return this.#graph.ofKind(kind);
  }

  part<T>(compute: Part<T>, on: Day): T {
    if (on !== this.#on) return compute(this, on);
    const known = this.#parts.get(compute);
    const answer = known && isStanding(this.#graph, known) ? known : this.answer(() => compute(this, on));
    this.#parts.set(compute, answer);
    for (const kind of answer.read) this.#reading?.add(kind);
    return answer.value as T;
  }

  /** Computes something of this graph. What is read in the course of another computation counts for both. */
  answer<T>(compute: () => T): Answer<T> {
    const outer = this.#reading;
    const read = new Set<Read>();
    this.#reading = read;
    try {
      const value = compute();
      return { value, read: [...read], touchedAt: lastTouched(this.#graph, read) };
    } finally {
      this.#reading = outer;
      for (const kind of read) outer?.add(kind);
    }
  }
}
