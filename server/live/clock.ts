const EVERY_MS = 50;

export type Clock = { readonly now: number };

/**
 * Time in which what kept this process itself from running does not count: nobody else is late for it. Calls with every
 * step of it.
 */
export function startClock(onStep: () => void): Clock & { stop(): void } {
  let last = performance.now();
  const clock = { now: 0, stop: () => clearInterval(timer) };
  const timer = setInterval(() => {
    const at = performance.now();
    clock.now += Math.min(at - last, 2 * EVERY_MS);
    last = at;
    onStep();
  }, EVERY_MS);
  return clock;
}
