import { addDays, type Day } from '../../model/schema/day.ts';
import type { Title } from '../../model/schema/field.ts';

export type Quarter = { readonly from: Day; readonly to: Day; readonly title: Title };

const MONTHS = ['01', '04', '07', '10'] as const;

/** The last calendar quarter that was over before a day. */
export function lastQuarterBefore(on: Day): Quarter {
  const year = Number(on.slice(0, 4));
  const current = Math.floor((Number(on.slice(5, 7)) - 1) / 3);
  const [ofYear, index] = current === 0 ? [year - 1, 3] : [year, current - 1];
  const start = `${on.slice(0, 5)}${MONTHS[current]}-01`;
  const number = index + 1;
  return {
    from: `${String(ofYear).padStart(4, '0')}-${MONTHS[index]}-01`,
    to: addDays(start, -1),
    title: { zh: `${ofYear}年第${'一二三四'[index]}季度`, en: `quarter ${number} of ${ofYear}` },
  };
}
