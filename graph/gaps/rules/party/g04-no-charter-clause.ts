import { z } from 'zod';
import { nameOf } from '../../../model/terms/name.ts';
import { isThereOn } from '../../../model/terms/standing.ts';
import { isKnownEmpty } from '../../../model/terms/value-in.ts';
import { defineRule } from '../../rule.ts';
import { dayWords } from '../../words/day-words.ts';
import { FINE, OUTSIDE, unknown, words } from '../../words/verdict.ts';

export const noCharterClause = defineRule({
  id: 'G04',
  title: words('党建未入章程', 'No Party-building clause in the charter'),
  explain: words(
    '在册的社会组织，到当天章程还没有写入党建内容。没有日期、也没有说明的，算未知。',
    'An organisation in the register whose charter has no Party-building clause by the day; with neither a day nor a statement it is unknown.',
  ),
  severity: 'high',
  scope: 'local',
  subject: 'organization',
  params: z.strictObject({}),
  judge({ subject }, _params, on) {
    if (!isThereOn(subject, on)) return OUTSIDE;
    const { charterClauseOn: writtenOn, hasCharterClause: has } = subject.fields;
    if (typeof writtenOn === 'string' ? writtenOn <= on : has === true) return FINE;
    const isKnownNot = has === false || isKnownEmpty(subject, 'charterClauseOn');
    if (typeof writtenOn !== 'string' && !isKnownNot)
      return unknown('党建入章日期', 'the day of the charter clause');
    const name = nameOf(subject);
    const later = typeof writtenOn === 'string' ? dayWords(writtenOn) : undefined;
    return {
      outcome: 'finding',
      why: later
        ? words(
            `${name}的章程当天还没有党建内容，${later.zh}才写入。`,
            `The charter of ${name} has no Party-building clause on the day; it came on ${later.en}.`,
          )
        : words(`${name}的章程没有写入党建内容。`, `The charter of ${name} has no Party-building clause.`),
      path: {
        nodes: [subject.id],
        relations: [],
        missing: { from: subject.id, what: words('缺党建入章', 'no charter clause') },
      },
      firstStep: {
        label: words('填入章日期', 'Enter the day of the clause'),
        do: 'field',
        id: subject.id,
        field: 'charterClauseOn',
      },
    };
  },
});
