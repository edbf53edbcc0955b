import { addDays, type Day } from '../../graph/model/schema/day.ts';

/** The last day of a term of some months: 2023-04-14 and 12 months end on 2024-04-13. */
export function endOfTerm(from: Day, months: number): Day {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
  const target = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  target.setUTCDate(Math.min(day, last));
  return addDays(target.toISOString().slice(0, 10), -1);
}
