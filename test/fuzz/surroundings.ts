import type { Browser } from './browser.ts';
import { Random } from './random.ts';
import type { Tab } from './tab.ts';
import { WallClock } from './wall-clock.ts';

const HOUR_MS = 3_600_000;

/** How a browser's storage behaves over a run. */
type Habit = 'works' | 'fills' | 'forbidden';

/** What is around the pages and not theirs: storages that fill up or are forbidden, computers that sleep, clocks that are set. */
export class Surroundings {
  readonly #random: Random;
  readonly #clock = new WallClock();
  readonly #filling: Browser[] = [];

  constructor(seed: number, browsers: readonly Browser[]) {
    this.#random = new Random(seed);
    for (const browser of browsers) {
      const habit = this.#random.pick<Habit>(['works', 'works', 'fills', 'forbidden']);
      if (habit === 'fills') this.#filling.push(browser);
      if (habit === 'forbidden') browser.storage = 'forbidden';
    }
  }

  step(tabs: readonly Tab[]): void {
    const random = this.#random;
    for (const browser of this.#filling)
      if (random.chance(0.1)) browser.storage = random.pick(['works', 'full'] as const);
    if (random.chance(0.02)) random.pick(tabs).pass(random.pick([HOUR_MS, 9 * HOUR_MS]));
    if (random.chance(0.05)) this.#clock.jump(random.pick([-9, -1, 1, 9, 30]) * HOUR_MS);
  }

  /** Nothing changes any more, and what filled up has room again. */
  settle(): void {
    for (const browser of this.#filling) browser.storage = 'works';
  }

  close(): void {
    this.#clock.restore();
  }
}
