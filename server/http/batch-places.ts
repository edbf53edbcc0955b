import { Limited } from '../access/limited.ts';

/** Batches that are read or written at one time: each is held in memory whole. */
const MOST = 4;
const RETRY_AFTER_MS = 1_000;

/** Where batches are handled: one of a person, a few in all. */
export class BatchPlaces {
  readonly #persons = new Set<string>();

  /** Returns how to leave. Errors: Limited. */
  take(person: string): () => void {
    if (this.#persons.has(person) || this.#persons.size >= MOST) throw new Limited(RETRY_AFTER_MS);
    this.#persons.add(person);
    return () => this.#persons.delete(person);
  }
}
