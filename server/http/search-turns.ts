import { Buckets } from '../access/bucket.ts';
import { Limited } from '../access/limited.ts';
import type { Rates } from '../access/rates.ts';

/** Searches of one person that may wait. */
const MOST_WAITING = 10;

type Waiting = { readonly work: () => void; readonly reject: (error: unknown) => void };

/**
 * Searches one by one, each in a turn of the loop of its own, so that whatever else comes in is served between; who
 * waits has the next turn after everybody else who does.
 */
export class SearchTurns {
  readonly #buckets: Buckets;
  /** In the order of their next turns. */
  readonly #waiting = new Map<string, Waiting[]>();
  #isAwaitingTurn = false;

  /** `now` in milliseconds of a clock that never goes back. */
  constructor(rate: Rates['searches'], now: () => number) {
    this.#buckets = new Buckets(rate, now);
  }

  /** What `search` returns; undefined where `isWanted` says no when its turn has come. Errors: Limited. */
  run<T>(person: string, isWanted: () => boolean, search: () => T): Promise<T | undefined> {
    const waiting = this.#waiting.get(person) ?? [];
    const waitMs = this.#buckets.waitMs(person);
    if (waitMs > 0 || waiting.length >= MOST_WAITING)
      return Promise.reject(new Limited(Math.max(waitMs, 1_000)));
    this.#buckets.spend(person);
    return new Promise((resolve, reject) => {
      waiting.push({ reject, work: () => resolve(isWanted() ? search() : undefined) });
      this.#waiting.set(person, waiting);
      this.#awaitTurn();
    });
  }

  #awaitTurn(): void {
    if (this.#isAwaitingTurn || this.#waiting.size === 0) return;
    this.#isAwaitingTurn = true;
    setImmediate(() => {
      this.#isAwaitingTurn = false;
      this.#takeTurn();
      this.#awaitTurn();
    });
  }

  #takeTurn(): void {
    const [next] = this.#waiting;
    if (!next) return;
    const [person, searches] = next;
    this.#waiting.delete(person);
    const first = searches.shift();
    if (searches.length > 0) this.#waiting.set(person, searches);
    try {
      first?.work();
    } catch (error) {
      first?.reject(error);
    }
  }
}
