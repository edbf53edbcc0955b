import { addDays, type Day } from '../../model/schema/day.ts';
import { inForceOn } from '../../model/terms/agreement.ts';
import { reportedOn } from '../reported.ts';
import { signedPairings } from '../signed.ts';
import type { ChartSpec } from './chart-spec.ts';

/** A workspace of thirty years is drawn to its last ten. */
const MOST_MONTHS = 120;

/** The last days of the months from one day to another, the last of them the day itself. */
function monthEnds(from: Day, to: Day): Day[] {
  const ends: Day[] = [];
  for (let month = from.slice(0, 7); month < to.slice(0, 7); ) {
    const next = addDays(`${month}-28`, 4).slice(0, 7);
    ends.push(addDays(`${next}-01`, -1));
    month = next;
  }
  return [...ends, to].slice(-MOST_MONTHS);
}

export const pairingsChart: ChartSpec = {
  id: 'pairings',
  title: { zh: '结对共建协议逐月变化', en: 'Pairings over time' },
  unit: { zh: '份', en: 'agreements' },
  shape: 'line',
  draw(graph, on) {
    const counted = signedPairings(graph, { on });
    const first = counted.rows.reduce(
      (least, { day }) => (day !== undefined && day < least ? day : least),
      on,
    );
    const told = reportedOn(graph, ['agreements'], on)?.reported;
    return {
      series: [
        { id: 'signed', title: { zh: '累计签订', en: 'Signed by then' } },
        { id: 'active', title: { zh: '履行中', en: 'In force' } },
      ],
      points: (counted.rows.length === 0 ? [on] : monthEnds(first, on)).map((end) => {
        const rows = counted.rows.filter(({ day }) => day !== undefined && day <= end);
        const month = end.slice(0, 7);
        return {
          id: month,
          label: { zh: month, en: month },
          parts: [
            { rows, unknown: [] },
            { rows: rows.filter(({ node }) => inForceOn(node.fields, end) === true), unknown: [] },
          ],
        };
      }),
      ...(told && (told.on ?? on) <= on
        ? { reported: told.value, ...(told.on === undefined ? {} : { reportedOn: told.on }) }
        : {}),
      note: {
        zh: `每月末；区外结对帮扶协议不计入${counted.unknown.length > 0 ? `；签订日期未知 ${counted.unknown.length} 份` : ''}`,
        en: `At the end of each month, assistance not counted; ${counted.unknown.length} without a date`,
      },
    };
  },
};
