import { seededRandom } from '../../graph/layout/seeded.ts';

/** Choices of one run, all from its seed. */
export class Random {
  readonly #next: () => number;
  constructor(seed: number) {
    this.#next = seededRandom(seed);
  }
  /** True with a probability of 0…1. */
  chance(probability: number): boolean {
    return this.#next() < probability;
  }
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number {
    return Math.floor(this.#next() * limit);
  }
  pick<T>(from: readonly T[]): T {
    const chosen = from[this.below(from.length)];
    if (chosen === undefined) throw new Error('nothing to pick from');
    return chosen;
  }
  id(prefix: string): string {
    return `${prefix}-${this.below(2 ** 31).toString(36)}${this.below(2 ** 31).toString(36)}`;
  }
}
