import { Limited } from './limited.ts';

/** So much at once, and from then on so much a second. */
export type Rate = { readonly perSecond: number; readonly burst: number };

/** What is left of a rate, kept as the moment at which all of it will be there again. */
export class Bucket {
  readonly #rate: Rate;
  readonly #now: () => number;
  #wholeAt = 0;

  /** `now` in milliseconds of a clock that never goes back. */
  constructor(rate: Rate, now: () => number) {
    this.#rate = rate;
    this.#now = now;
  }

  /** How long until so much is there; 0: it is. More than fits at once counts as all that fits. */
  waitMs(cost: number): number {
    const { perSecond, burst } = this.#rate;
    const missing = Math.max(0, this.#wholeAt - this.#now());
    return Math.max(0, missing - ((burst - Math.min(cost, burst)) * 1_000) / perSecond);
  }

  /** Errors: Limited, then nothing is spent. */
  take(cost: number): void {
    const waitMs = this.waitMs(cost);
    if (waitMs > 0) throw new Limited(waitMs);
    this.spend(cost);
  }

  spend(cost: number): void {
    this.#wholeAt = Math.max(this.#wholeAt, this.#now()) + (cost * 1_000) / this.#rate.perSecond;
  }

  get isWhole(): boolean {
    return this.#wholeAt <= this.#now();
  }
}

const FIRST_SWEEP = 1_000;

/** A bucket for each of many. One that is whole says nothing, so no more are held than were used a moment ago. */
export class Buckets {
  readonly #rate: Rate;
  readonly #now: () => number;
  readonly #used = new Map<string, Bucket>();
  #sweepAt = FIRST_SWEEP;

  constructor(rate: Rate, now: () => number) {
    this.#rate = rate;
    this.#now = now;
  }

  get size(): number {
    return this.#used.size;
  }

  waitMs(key: string, cost = 1): number {
    return this.#used.get(key)?.waitMs(cost) ?? 0;
  }

  /** Errors: Limited, then nothing is spent. */
  take(key: string, cost = 1): void {
    this.#of(key).take(cost);
  }

  spend(key: string, cost = 1): void {
    this.#of(key).spend(cost);
  }

  #of(key: string): Bucket {
    const known = this.#used.get(key);
    if (known) return known;
    if (this.#used.size >= this.#sweepAt) this.#sweep();
    const bucket = new Bucket(this.#rate, this.#now);
    this.#used.set(key, bucket);
    return bucket;
  }

  #sweep(): void {
    for (const [key, bucket] of this.#used) if (bucket.isWhole) this.#used.delete(key);
    this.#sweepAt = Math.max(FIRST_SWEEP, 2 * this.#used.size);
  }
}
