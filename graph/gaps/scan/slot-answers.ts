import type { Span } from './day-trace.ts';

const FIRST_ROOM = 64;

/** Of each slot: on which days what was said of it holds, and whether the rule looked at it at all. */
export class SlotAnswers {
  #since: Int32Array;
  #next: Int32Array;
  #isLooked: Uint8Array;
  #looked: number;

  constructor(from?: SlotAnswers) {
    this.#since = from ? from.#since.slice() : new Int32Array(FIRST_ROOM);
    this.#next = from ? from.#next.slice() : new Int32Array(FIRST_ROOM);
    this.#isLooked = from ? from.#isLooked.slice() : new Uint8Array(FIRST_ROOM);
    this.#looked = from ? from.#looked : 0;
  }

  /** How many slots were looked at. */
  get looked(): number {
    return this.#looked;
  }

  /** Whether what was said holds on a day too; of an empty slot nothing was said. */
  holdsOn(slot: number, day: number): boolean {
    return (this.#since[slot] ?? 0) <= day && day < (this.#next[slot] ?? 0);
  }

  set(slot: number, { since, next }: Span, isLooked: boolean): void {
    if (slot >= this.#since.length) this.#grow(Math.max(slot + 1, this.#since.length * 2));
    this.#looked += Number(isLooked) - (this.#isLooked[slot] ?? 0);
    this.#isLooked[slot] = Number(isLooked);
    this.#since[slot] = since;
    this.#next[slot] = next;
  }

  #grow(room: number): void {
    const [since, next, isLooked] = [new Int32Array(room), new Int32Array(room), new Uint8Array(room)];
    since.set(this.#since);
    next.set(this.#next);
    isLooked.set(this.#isLooked);
    [this.#since, this.#next, this.#isLooked] = [since, next, isLooked];
  }
}
