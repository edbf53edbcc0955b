import type { Day } from '../model/schema/day.ts';
import { KIND_NAMES } from '../model/schema/kinds.ts';
import { KindTrace, lastTouched, type ReadKind, type TouchedGraph } from '../model/view/kind-trace.ts';
import { Recent } from './recent.ts';
import type { Part, SharingGraph } from './shared.ts';

/** What was computed, of which kinds of records and relations, and when the last of them had been touched. */
export type Answer<T> = {
  readonly value: T;
  readonly read: readonly ReadKind[];
  readonly touchedAt: number;
};

/** Whether an answer is what would be computed now. */
export const isStanding = (graph: TouchedGraph, { read, touchedAt }: Answer<unknown>): boolean =>
  lastTouched(graph, read) === touchedAt;

/** Of so many other days parts are held too: the days up to which figures were reported. */
const MOST_OTHER_DAYS = 4;

type Parts = Map<Part<unknown>, Answer<unknown>>;

/** A graph on a day that notes which kinds are read of it. What is read after a computation is noted nowhere. */
export class TracedGraph extends KindTrace<TouchedGraph> implements SharingGraph {
  readonly #on: Day;
  readonly #parts: Parts = new Map();
  readonly #otherParts = new Recent<Day, Parts>(MOST_OTHER_DAYS, () => new Map());
  #reading: Set<ReadKind> | undefined;

  constructor(graph: TouchedGraph, on: Day) {
    super(graph);
    this.#on = on;
  }

  protected noteKind(kind: ReadKind): void {
    this.#reading?.add(kind);
  }

  protected noteMissing(): void {
    for (const kind of KIND_NAMES) this.#reading?.add(kind);
  }

  part<T>(compute: Part<T>, on: Day): T {
    const parts = on === this.#on ? this.#parts : this.#otherParts.of(on);
    const known = parts.get(compute);
    const answer = known && isStanding(this.graph, known) ? known : this.answer(() => compute(this, on));
    parts.set(compute, answer);
    for (const kind of answer.read) this.#reading?.add(kind);
    return answer.value as T;
  }

  /** Computes something of this graph. What is read in the course of another computation counts for both. */
  answer<T>(compute: () => T): Answer<T> {
    const outer = this.#reading;
    const read = new Set<ReadKind>();
    this.#reading = read;
    try {
      const value = compute();
      return { value, read: [...read], touchedAt: lastTouched(this.graph, read) };
    } finally {
      this.#reading = outer;
      for (const kind of read) outer?.add(kind);
    }
  }
}
