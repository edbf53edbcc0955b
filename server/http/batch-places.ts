import { Refusal } from '../../graph/model/schema/failure.ts';
import { Limited, RETRY_AFTER_MS } from '../access/limited.ts';

/** Batches that are read or written at one time: each is held in memory whole, up to 16 MB. */
const MOST = 12;

type Place = { isWorking: boolean; isLeft: boolean };

/** Where batches are handled: one of a person, a few in all. */
export class BatchPlaces {
  readonly #persons = new Map<string, Place>();

  /** Returns how to leave. Errors: Limited, they have a place already; Refusal `busy`, others have all. */
  take(person: string): () => void {
    if (this.#persons.has(person)) throw new Limited(RETRY_AFTER_MS);
    if (this.#persons.size >= MOST) throw new Refusal('busy');
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
