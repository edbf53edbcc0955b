import { Refusal } from '../../graph/model/schema/failure.ts';

/** Works that read much, a few at a time; who comes while too many wait is told to come back. */
export class FewAtOnce {
  readonly #most: number;
  readonly #mostWaiting: number;
  readonly #waiting: (() => void)[] = [];
  #working = 0;

  constructor(most: number, mostWaiting: number) {
    this.#most = most;
    this.#mostWaiting = mostWaiting;
  }

  /** Errors: Refusal `busy`; those of the work. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#working >= this.#most) {
      if (this.#waiting.length >= this.#mostWaiting) throw new Refusal('busy');
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    } else this.#working += 1;
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#working -= 1;
    }
  }
}
