import type { NodeRecord } from '../../model/schema/record.ts';
import { vocabularyKeys } from '../../model/schema/vocabularies.ts';
import { namesOf } from '../../model/terms/name.ts';
import { dayIn, numberIn } from '../../model/terms/value-in.ts';
import { type Behind, withDetail } from '../behind.ts';
import { recipientsOf } from '../grants.ts';
import { wordTitle } from '../words.ts';
import type { ChartSpec } from './chart-spec.ts';

/** Of an undated grant the year alone may be known; a year says enough where it is over. */
function yearOf(grant: NodeRecord, thisYear: string): string | undefined {
  const paid = dayIn(grant, 'paidOn');
  if (paid !== undefined) return paid.slice(0, 4);
  const year = numberIn(grant, 'year');
  return year !== undefined && String(year) < thisYear ? String(year) : undefined;
}

export const moneyChart: ChartSpec = {
  id: 'money',
  title: { zh: '资助资金：计划与年度', en: 'Money by scheme and year' },
  unit: { zh: '元', en: 'yuan' },
  shape: 'stacked',
  draw(graph, on) {
    const paid = graph.ofKind('Grant').filter((grant) => (dayIn(grant, 'paidOn') ?? '') <= on);
    const dated = paid.map((grant) => ({ grant, year: yearOf(grant, on.slice(0, 4)) }));
    const years = [...new Set(dated.flatMap(({ year }) => year ?? []))].sort();
    const undated = dated.filter(({ year }) => year === undefined).length;
    const schemes = vocabularyKeys('grantScheme').map((id) => ({ id, title: wordTitle('grantScheme', id) }));
    return {
      series: schemes,
      points: years.map((year) => ({
        id: year,
        label: { zh: `${year}年`, en: year },
        parts: schemes.map(({ id }) => {
          const grants = dated.filter((each) => each.year === year && each.grant.fields['scheme'] === id);
          const rows = grants.flatMap(({ grant }): Behind[] => {
            const adds = numberIn(grant, 'amount');
            return adds === undefined ? [] : [{ node: grant, day: dayIn(grant, 'paidOn'), adds }];
          });
          const unknown = grants.flatMap(({ grant }) =>
            numberIn(grant, 'amount') === undefined ? [grant] : [],
          );
          return withDetail({ rows, unknown }, (grant) => namesOf(recipientsOf(graph, grant)));
        }),
      })),
      note: {
        zh: `按拨付日期${undated > 0 ? `；日期未知 ${undated} 笔，未计入` : ''}`,
        en: `By the day of payment${undated > 0 ? `; ${undated} without a day not counted` : ''}`,
      },
    };
  },
};
