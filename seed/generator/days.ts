import { addDays, type Day } from '../../graph/model/schema/day.ts';
import { ARTICLE_DAY } from '../record.ts';

/** The day on which a made-up workspace opens; everything in it lies before, or reaches beyond. */
export const REFERENCE_DAY: Day = ARTICLE_DAY;
export const LAST_YEAR = Number(REFERENCE_DAY.slice(0, 4)) - 1;
/** The last full quarter before it. */
export const QUARTER = { from: '2023-01-01', to: '2023-03-31' } as const;

export const ago = (days: number): Day => addDays(REFERENCE_DAY, -days);
export const atLatest = (a: Day, b: Day): Day => (a < b ? a : b);
export const isPast = (day: Day): boolean => day <= REFERENCE_DAY;

/** The last day of a term of whole years. */
export function termEnd(from: Day, years: number): Day {
  // 29 February has no anniversary.
  const day = from.endsWith('-02-29') ? addDays(from, -1) : from;
  return addDays(`${Number(day.slice(0, 4)) + years}${day.slice(4)}`, -1);
}
