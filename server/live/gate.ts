import { setImmediate as breath } from 'node:timers/promises';
import { Refusal } from '../../graph/model/schema/failure.ts';

const AT_ONCE = 16;
/** Of these each is answered within seconds; who comes beyond it is told to come back. */
const MOST_WAITING = 1_024;

/** Lets so many do their work at once, the others in the order in which they came. */
export class Gate {
  readonly #waiting: (() => void)[] = [];
  #inside = 0;

  /** Errors: Refusal `busy` where too many wait; those of the work. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#inside < AT_ONCE) this.#inside += 1;
    else if (this.#waiting.length < MOST_WAITING) await new Promise<void>((go) => this.#waiting.push(go));
    else throw new Refusal('busy');
    try {
      return await work();
    } finally {
      // Between two of a long line everybody else has their turn.
      await breath();
      const next = this.#waiting.shift();
      if (next) next();
      else this.#inside -= 1;
    }
  }
}
