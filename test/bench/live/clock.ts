/** Milliseconds since 1970 with fractions: the same clock in every process of this machine. */
export const clockMs = (): number => performance.timeOrigin + performance.now();
