const EVERY_MS = 50;
/** Most that one step may count. */
const MOST_MS = 1_000;

export type Clock = { readonly now: number };

/**
 * Time in which this process ran: where it stood still, or its computer slept, nobody else is late for it. Calls with every
 * step of it.
 */
export function startClock(onStep: () => void): Clock & { stop(): void } {
  let last = performance.now();
  const clock = { now: 0, stop: () => clearInterval(timer) };
  const timer = setInterval(() => {
    const at = performance.now();
    clock.now += Math.min(at - last, MOST_MS);
    last = at;
    onStep();
  }, EVERY_MS);
  return clock;
}
