import { z } from 'zod';
import { nameOf } from '../../../model/terms/name.ts';
import { isOnlyFiled, isThereOn } from '../../../model/terms/standing.ts';
import { defineRule } from '../../rule.ts';
import { FINE, OUTSIDE, unknown, words } from '../../words/verdict.ts';

export const annualReportMissing = defineRule({
  id: 'G27',
  title: words('年报未交', 'Annual report missing'),
  explain: words(
    '3月31日以后还没有交上一年度的年报；3月31日及以前，看再上一年度的。当年成立的从成立年度算起，只备案的社会组织不查看。',
    'The report of the year before is missing after 31 March; until then the one before that is asked for. Organisations report from the year of their founding; filed ones do not.',
  ),
  severity: 'medium',
  scope: 'local',
  subject: 'organization',
  params: z.strictObject({}),
  turns: () => ({ quarter: true }),
  judge({ subject }, _params, on) {
    if (!isThereOn(subject, on) || isOnlyFiled(subject)) return OUTSIDE;
    const year = Number(on.slice(0, 4)) - (on.slice(5) > '03-31' ? 1 : 2);
    const { annualReports, foundedOn } = subject.fields;
    const handedIn = Array.isArray(annualReports) ? annualReports.map(Number) : [];
    if (handedIn.includes(year)) return FINE;
    if (typeof foundedOn === 'string' && Number(foundedOn.slice(0, 4)) > year) return OUTSIDE;
    if (typeof foundedOn !== 'string' && !handedIn.some((each) => each < year))
      return unknown('成立日期', 'the founding day');
    const name = nameOf(subject);
    return {
      outcome: 'finding',
      absentThrough: `${year + 1}-03-31`,
      why: words(
        `${name}没有交${year}年度年报的记录，应在${year + 1}年3月31日前交。`,
        `No annual report of ${name} for ${year} is recorded; it was due by 31 March ${year + 1}.`,
      ),
      path: {
        nodes: [subject.id],
        relations: [],
        missing: { from: subject.id, what: words(`缺${year}年度年报`, `no report for ${year}`) },
      },
      firstStep: {
        label: words('记为已交', 'Mark as handed in'),
        do: 'command',
        type: 'node.update',
        args: {
          id: subject.id,
          kind: subject.kind,
          set: { annualReports: [...handedIn, year].sort((a, b) => a - b) },
          was: { annualReports: annualReports ?? null },
        },
      },
    };
  },
});
