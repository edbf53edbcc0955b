import { addDays, type Day } from '../../../graph/model/schema/day.ts';
import { endOfTerm } from '../../ui/months.ts';

/** A stretch of days: later than `after`, up to `upTo`. */
export type Stretch = { readonly after: Day; readonly upTo: Day };

const monthsBefore = (day: Day, months: number): Day => addDays(endOfTerm(day, -months), 1);

/** The twelve months that end on a day, the earliest first. Each ends on the same day of its month, so none is cut short. */
export const lastMonths = (on: Day): Stretch[] =>
  Array.from({ length: 12 }, (_, index) => ({
    after: monthsBefore(on, 12 - index),
    upTo: monthsBefore(on, 11 - index),
  }));

export const lastYear = (on: Day): Stretch => ({ after: monthsBefore(on, 12), upTo: on });

export type Quarter = Stretch & { readonly year: number; readonly number: 1 | 2 | 3 | 4 };

const QUARTERS = [1, 2, 3, 4] as const;

/** The calendar quarter of a day and the three before it, the earliest first; the last one ends on the day. */
export function lastQuarters(on: Day): Quarter[] {
  const year = Number(on.slice(0, 4));
  const current = Math.floor((Number(on.slice(5, 7)) - 1) / 3);
  return [3, 2, 1, 0].map((back) => {
    const first = new Date(Date.UTC(year, (current - back) * 3, 1)).toISOString().slice(0, 10);
    const next = new Date(Date.UTC(year, (current - back + 1) * 3, 1)).toISOString().slice(0, 10);
    const last = addDays(next, -1);
    return {
      year: Number(first.slice(0, 4)),
      number: QUARTERS[Math.floor((Number(first.slice(5, 7)) - 1) / 3)] ?? 1,
      after: addDays(first, -1),
      upTo: last < on ? last : on,
    };
  });
}

export const isWithin = (day: Day | undefined, { after, upTo }: Stretch): boolean =>
  day !== undefined && after < day && day <= upTo;
