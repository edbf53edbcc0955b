import type { Draw } from '../draw.ts';

const FINE = 1_000_000;
/** Evenly between 0 (excluded) and 1. */
export const evenly = (draw: Draw): number => draw.whole(1, FINE) / FINE;

/**
 * A whole number with a heavy tail: most are small, a few are many times the mean, as agreements per lead and members per
 * association are (Pareto, exponent 1.5, whose mean is three times its least). Rounded by chance, so that the mean stays.
 */
export const heavy = (draw: Draw, mean: number, most: number): number =>
  Math.min(most, Math.floor((mean / 3) * evenly(draw) ** (-2 / 3) + evenly(draw)));

/** A place in a list of `length` whose front is taken far more often than its end. */
export const skewed = (draw: Draw, length: number): number =>
  Math.min(length - 1, Math.floor(length * evenly(draw) ** 2));

/** Whole numbers in proportion to weights, with exactly `total` as their sum; given one by one. */
export function* inProportion(weights: Iterable<number>, total: number): Generator<number> {
  const list = Float64Array.from(weights);
  const sum = list.reduce((all, weight) => all + weight, 0) || 1;
  let before = 0;
  let given = 0;
  for (const weight of list) {
    before += weight;
    const upTo = Math.round((before / sum) * total);
    yield upTo - given;
    given = upTo;
  }
}

/** Calls `make` so often as `count` says, with 0, 1, 2 … */
export const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: Math.max(0, count) }, (_, index) => make(index));
