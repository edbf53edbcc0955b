/** The other side has not answered in time: what became of the question is not known. */
export class SilentError extends Error {
  constructor(limitMs: number) {
    super(`the database has not answered for ${limitMs} ms`);
    this.name = 'SilentError';
  }
}

/**
 * Gives a transaction up where the database is silent for too long, which the driver itself waits out: a process that
 * hangs, a network that drops everything. However many statements it has, each answer begins the time anew; the time
 * that our own work takes does not count.
 */
export class Silence {
  readonly #limitMs: number;
  readonly #silent: Promise<never>;
  #giveUp: (error: SilentError) => void = () => {};
  #awaited = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(limitMs: number) {
    this.#limitMs = limitMs;
    this.#silent = new Promise((_, reject) => {
      this.#giveUp = reject;
    });
    this.#silent.catch(() => undefined);
  }

  /** The whole transaction. Errors: its own; SilentError. */
  async over<T>(running: Promise<T>): Promise<T> {
    this.#await(1);
    try {
      return await Promise.race([running, this.#silent]);
    } finally {
      this.#await(-1);
    }
  }

  /** One answer, inside of our own work. */
  async during<T>(answer: Promise<T>): Promise<T> {
    this.#await(1);
    try {
      return await answer;
    } finally {
      this.#await(-1);
    }
  }

  /** Our own work. */
  async except<T>(work: () => Promise<T>): Promise<T> {
    this.#await(-1);
    try {
      return await work();
    } finally {
      this.#await(1);
    }
  }

  #await(change: number): void {
    this.#awaited += change;
    clearTimeout(this.#timer);
    if (this.#awaited > 0) {
      this.#timer = setTimeout(() => this.#giveUp(new SilentError(this.#limitMs)), this.#limitMs).unref();
    }
  }
}
