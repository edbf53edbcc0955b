import { addDays, type Day } from '../../../graph/model/schema/day.ts';

const at = (day: Day, months: number): Date => {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1));
};
const iso = (date: Date): Day => date.toISOString().slice(0, 10);

/** The first day of the month that lies `months` after the day's own. */
export const firstOfMonth = (day: Day, months = 0): Day =>
  months === 0 ? `${day.slice(0, 7)}-01` : iso(at(day, months));
export const lastOfMonth = (day: Day): Day => addDays(firstOfMonth(day, 1), -1);

/** The same date some months later, or that month's last: January 31 and one month give February 28. */
export function addMonths(day: Day, months: number): Day {
  const last = lastOfMonth(firstOfMonth(day, months));
  const date = day.slice(8);
  return date > last.slice(8) ? last : `${last.slice(0, 8)}${date}`;
}

/** The next last day of a month after the day. */
export const nextMonthEnd = (day: Day): Day => lastOfMonth(addDays(day, 1));
