import type { Day } from '../../model/schema/day.ts';
import type { Title } from '../../model/schema/field.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A day as sentences say it: 2023年4月14日, 14 April 2023. */
export function dayWords(day: Day): Title {
  const [year, month, date] = day.split('-').map(Number);
  return {
    zh: `${year}年${month}月${date}日`,
    en: `${date} ${MONTHS[Number(month) - 1] ?? month} ${year}`,
  };
}
