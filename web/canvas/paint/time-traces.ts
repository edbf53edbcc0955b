import type { Drawing } from '../draw/drawing.ts';
import type { Screen } from '../lens/lens.ts';
import { FadingTraces } from './fading-traces.ts';
import { paintTraces } from './paint-traces.ts';
import { tracesBetween } from './traces.ts';

/** What a later day has brought, marked for a moment. It comes with the first change of the day. */
export class TimeTraces {
  readonly #fading = new FadingTraces();

  start(before: Drawing, after: Drawing, nowMs: number): void {
    this.#fading.start(tracesBetween(before, after), nowMs);
  }

  clear(): void {
    this.#fading.clear();
  }

  /** Says how many there are still to be seen. */
  paint(context: CanvasRenderingContext2D, screen: Screen, nowMs: number, still: boolean): number {
    const running = this.#fading.running(nowMs, still);
    paintTraces(context, running, screen);
    return running.length;
  }

  get endMs(): number {
    return this.#fading.endMs;
  }
}
