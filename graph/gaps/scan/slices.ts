import { setImmediate } from 'node:timers/promises';

/** Lets others go on; settles when it is our turn again. */
export type Breathe = () => Promise<unknown>;

/** Work on it never holds others up for longer. */
const SLICE_MS = 8;

/** Does all steps, and gives way after every slice of time. Errors: what a step or `breathe` throws; the reason of `stopped`. */
export async function inSlices(
  steps: Iterable<unknown>,
  breathe: Breathe = () => setImmediate(),
  stopped?: AbortSignal,
): Promise<void> {
  let since = performance.now();
  for (const _ of steps) {
    if (performance.now() - since < SLICE_MS) continue;
    await breathe();
    stopped?.throwIfAborted();
    since = performance.now();
  }
}
