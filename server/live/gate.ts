import { setImmediate as breath } from 'node:timers/promises';
import { Refusal } from '../../graph/model/schema/failure.ts';

const AT_ONCE = 16;
/**
 * Of these each is answered within seconds, or refused together with the first where the database is away; who comes
 * beyond it is told to come back.
 */
const MOST_WAITING = 1_024;

type Waiting = { readonly isGone: () => boolean; readonly go: () => void; readonly turnAway: () => void };

/**
 * Where those who come up to date wait for one another. Who joins has to be looked up in the database, which may be slow or
 * away; what somebody who is there has missed is in memory, and waits for none of them.
 */
export type Gates = { readonly join: Gate; readonly since: Gate };

/** Lets so many do their work at once, the others in the order in which they came. */
export class Gate {
  readonly #waiting: Waiting[] = [];
  #inside = 0;

  /** `isGone`: nobody waits for the work any more. Errors: Refusal `busy` where too many wait, or gone; those of the work. */
  async run<T>(work: () => Promise<T>, isGone = () => false): Promise<T> {
    if (this.#inside < AT_ONCE) this.#inside += 1;
    else if (this.#waiting.length < MOST_WAITING)
      await new Promise<void>((go, reject) => {
        this.#waiting.push({ isGone, go, turnAway: () => reject(new Refusal('busy')) });
      });
    else throw new Refusal('busy');
    try {
      return await work();
    } finally {
      // Between two of a long line everybody else has their turn.
      await breath();
      const next = this.#next();
      if (next) next.go();
      else this.#inside -= 1;
    }
  }

  #next(): Waiting | undefined {
    let next = this.#waiting.shift();
    for (; next?.isGone(); next = this.#waiting.shift()) next.turnAway();
    return next;
  }
}
