import type { FigureList } from '../../../graph/model/answers/figures.ts';
import type { Day } from '../../../graph/model/schema/day.ts';

export type Step = { readonly day: Day; readonly sum: number };

/** Fewer days than this are no development. */
const LEAST_DAYS = 3;

/**
 * How a number grew, day by day, from the records behind it; undefined where not all of them are here, too few have a
 * day, or what they add does not come to the number (distinct recipients, sums of something else).
 */
export function stepsOf({ rows, total, figure, next }: FigureList): readonly Step[] | undefined {
  if (next !== undefined || rows.length < total) return undefined;
  const sums = new Map<Day, number>();
  // The rows come in the order of their days.
  let sum = 0;
  let undated = 0;
  for (const { day, adds, isUnknown } of rows) {
    if (isUnknown) continue;
    if (adds === null) return undefined;
    if (day === null) {
      undated += adds;
      continue;
    }
    sum += adds;
    sums.set(day, sum);
  }
  if (sums.size < LEAST_DAYS || undated > sum) return undefined;
  if (typeof figure?.computed === 'number' && sum + undated !== figure.computed) return undefined;
  return [...sums].map(([day, value]) => ({ day, sum: value }));
}

/** Round numbers for an axis from zero up to `most`: three or four of them, whole ones where few are counted. */
export function axisOf(most: number): readonly number[] {
  const rough = Math.max(most, 1) / 3;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((times) => times * power).find((each) => each >= rough) ?? most;
  const whole = most < 10 ? Math.ceil(step) : step;
  const marks: number[] = [];
  for (let mark = 0; mark <= Math.max(most, 1); mark += whole) marks.push(mark);
  return marks;
}
