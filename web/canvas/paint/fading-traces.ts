import type { Trace } from './traces.ts';

/** Long enough to be seen; then it fades, or with reduced motion goes. */
const SHOWN_MS = 1_600;
const FADE_MS = 500;
/** Steps nearer to one another than this are one movement of the handle, and their traces add up. */
const ONE_MOVE_MS = 250;

export type FadingTrace = { readonly trace: Trace; readonly alpha: number };

/** Traces of the last steps through time, each until it has been seen. */
export class FadingTraces {
  readonly #begun = new Map<string, { readonly trace: Trace; readonly atMs: number }>();

  #lastMs = Number.NEGATIVE_INFINITY;

  start(traces: readonly Trace[], nowMs: number): void {
    if (nowMs - this.#lastMs > ONE_MOVE_MS) this.#begun.clear();
    this.#lastMs = nowMs;
    for (const trace of traces) this.#begun.set(trace.id, { trace, atMs: nowMs });
  }

  clear(): void {
    this.#begun.clear();
  }

  running(nowMs: number, still: boolean): FadingTrace[] {
    const running: FadingTrace[] = [];
    for (const [id, { trace, atMs }] of this.#begun) {
      const left = atMs + SHOWN_MS - nowMs;
      if (left <= 0) this.#begun.delete(id);
      else running.push({ trace, alpha: still ? 1 : Math.min(1, left / FADE_MS) });
    }
    return running;
  }

  /** When the last of them goes. */
  get endMs(): number {
    return Math.max(0, ...[...this.#begun.values()].map(({ atMs }) => atMs + SHOWN_MS));
  }
}
