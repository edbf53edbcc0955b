import { Limited, RETRY_AFTER_MS } from '../access/limited.ts';

/** Batches that are read or written at one time: each is held in memory whole. */
const MOST = 4;

type Place = { isWorking: boolean; isLeft: boolean };

/** Where batches are handled: one of a person, a few in all. */
export class BatchPlaces {
  readonly #persons = new Map<string, Place>();

  /** Returns how to leave. Errors: Limited. */
  take(person: string): () => void {
    if (this.#persons.has(person) || this.#persons.size >= MOST) throw new Limited(RETRY_AFTER_MS);
    const place: Place = { isWorking: false, isLeft: false };
    this.#persons.set(person, place);
    return () => {
      place.isLeft = true;
      if (!place.isWorking) this.#persons.delete(person);
    };
  }

  /** While the work lasts, whoever leaves has a place all the same: their batch waits or is written. Errors: of the work. */
  async keep<T>(person: string, work: () => Promise<T>): Promise<T> {
    const place = this.#persons.get(person);
    if (!place) throw new Error('a batch is written without a place');
    place.isWorking = true;
    try {
      return await work();
    } finally {
      place.isWorking = false;
      if (place.isLeft) this.#persons.delete(person);
    }
  }
}
