import type { Day } from '../model/day.ts';

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The same day of another year; 29 February becomes the 28th where there is none. */
export function addYears(day: Day, years: number): Day {
  const year = Number(day.slice(0, 4)) + years;
  const rest = day.slice(4);
  return `${String(year).padStart(4, '0')}${rest === '-02-29' && !isLeap(year) ? '-02-28' : rest}`;
}

/** How many days so many years can be, depending on the leap days in them; for a rule's `turns`. */
export function daysOfYears(years: number): number[] {
  const least = years * 365 + Math.floor(years / 4);
  const most = years * 365 + Math.ceil(years / 4);
  return least === most ? [least] : [least, most];
}
