import type { Connection } from './web-socket.ts';

/** How many connections each has, joined or not: one person's must not take everybody's places. */
export class Seats {
  readonly #most: number;
  readonly #counts = new Map<string, number>();

  /** `most`: of one person. */
  constructor(most: number) {
    this.#most = most;
  }

  isFull(payer: string): boolean {
    return (this.#counts.get(payer) ?? 0) >= this.#most;
  }

  take(payer: string, connection: Connection): void {
    this.#counts.set(payer, (this.#counts.get(payer) ?? 0) + 1);
    connection.on('close', () => {
      const left = (this.#counts.get(payer) ?? 1) - 1;
      if (left > 0) this.#counts.set(payer, left);
      else this.#counts.delete(payer);
    });
  }
}
