/** ISO day, `2023-04-14`, always a day in Asia/Shanghai; days compare as text. Its schema: `day-schema.ts`. */
export type Day = string;

/** What day fields take, and the days that can be looked at. */
export const FIRST_DAY: Day = '1900-01-01';
export const LAST_DAY: Day = '2100-12-31';

/** Shanghai's clock has stood eight hours ahead since its last summer time, in 1991. */
const EIGHT_HOURS_SINCE = Date.UTC(1992, 0);
const EIGHT_HOURS_MS = 28_800_000;

/** The day in Shanghai at an instant. Without the tables of time zones, which cost a page 25 ms to open, where it can be. */
export function dayInShanghai(instant: Date): Day {
  const ms = instant.getTime();
  if (ms >= EIGHT_HOURS_SINCE) return new Date(ms + EIGHT_HOURS_MS).toISOString().slice(0, 10);
  return instant.toLocaleDateString('en-CA', {
    timeZone: 'Asia/Shanghai',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
}

/** The day `days` later (negative: earlier); calendar days, so no time zone is involved. */
export function addDays(day: Day, days: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The same day of another year; 29 February becomes the 28th where there is none. */
export function addYears(day: Day, years: number): Day {
  const year = Number(day.slice(0, 4)) + years;
  const rest = day.slice(4);
  return `${String(year).padStart(4, '0')}${rest === '-02-29' && !isLeap(year) ? '-02-28' : rest}`;
}

/** The later of some days, unknown ones left out. */
export const latest = (...days: readonly (Day | undefined)[]): Day | undefined =>
  days
    .filter((day) => day !== undefined)
    .sort()
    .pop();

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

const MS_PER_DAY = 86_400_000;
const digits = (day: Day, from: number, to: number): number => {
  let number = 0;
  for (let index = from; index < to; index += 1) number = number * 10 + day.charCodeAt(index) - 48;
  return number;
};

/**
 * Days since 1970-01-01, for arithmetic over many days, so without a `Date` for each.
 *
 * Source: H. Hinnant, “chrono-Compatible Low-Level Date Algorithms”, 2013 (`days_from_civil`): years begin in March, eras
 * have 400 of them.
 */
export function dayNumber(day: Day): number {
  const month = digits(day, 5, 7);
  const year = digits(day, 0, 4) - (month <= 2 ? 1 : 0);
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + digits(day, 8, 10) - 1;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const ofEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + ofYear;
  return era * 146_097 + ofEra - 719_468;
}
export const dayOfNumber = (number: number): Day => new Date(number * MS_PER_DAY).toISOString().slice(0, 10);
