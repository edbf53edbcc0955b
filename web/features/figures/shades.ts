import type { Chart } from '../../../graph/model/answers/figures.ts';

/** Shades from dark to light, as `charts.css` has them. */
export const SHADES = 6;

/** As far apart as so many shades can be; the lighter ones have room for a dark letter. */
const SPREAD: Readonly<Record<number, readonly number[]>> = {
  1: [3],
  2: [1, 3],
  3: [1, 3, 5],
  4: [0, 2, 3, 5],
  5: [0, 1, 2, 3, 5],
};

/** The shade of each series; what is not known is hatched everywhere, never a shade among others. */
export function shadesOf({ series }: Chart): readonly (number | 'unknown')[] {
  const known = series.filter(({ id }) => id !== 'unknown').length;
  const spread = SPREAD[known] ?? Array.from({ length: SHADES }, (_, index) => index);
  let next = 0;
  return series.map(({ id }) => {
    if (id === 'unknown') return 'unknown';
    next += 1;
    return spread[(next - 1) % spread.length] ?? 0;
  });
}
