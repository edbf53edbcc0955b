/**
 * Adds up what callbacks of timers and frames take, and takes the waits of timers out: a tick that gathers changes is
 * there so that less has to be drawn, and would hide what drawing costs.
 */
export function watchScript() {
  let spentMs = 0;
  const counted =
    <A extends unknown[], R>(call: (...args: A) => R) =>
    (...args: A): R => {
      const began = performance.now();
      try {
        return call(...args);
      } finally {
        spentMs += performance.now() - began;
      }
    };
  const [plainTimeout, plainFrame] = [
    window.setTimeout.bind(window),
    window.requestAnimationFrame.bind(window),
  ];
  const timeout = (call: () => void): number => plainTimeout(counted(call), 0);
  window.setTimeout = timeout as typeof window.setTimeout;
  window.requestAnimationFrame = (call) => plainFrame(counted(call));
  return {
    plainFrame,
    wait: (ms: number): Promise<void> => new Promise((resolve) => plainTimeout(resolve, ms)),
    spentMs: (): number => spentMs,
    counted: <R>(work: () => R): R => counted(work)(),
  };
}
