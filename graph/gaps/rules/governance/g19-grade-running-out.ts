import { z } from 'zod';
import { datedEntries } from '../../../model/schema/dated.ts';
import { addYears, type Day, daysBetween } from '../../../model/schema/day.ts';
import type { NodeRecord } from '../../../model/schema/record.ts';
import { GRADE_YEARS, type Grade, gradesOn } from '../../../model/terms/grade.ts';
import { nameOf } from '../../../model/terms/name.ts';
import { isOnlyFiled, isThereOn, statusOn } from '../../../model/terms/standing.ts';
import { defineRule, type Found } from '../../rule.ts';
import { dayWords } from '../../words/day-words.ts';
import { count, days } from '../../words/param.ts';
import { FINE, OUTSIDE, unknown, words } from '../../words/verdict.ts';
import { daysOfYears } from '../../words/years.ts';

export const gradeRunningOut = defineRule({
  id: 'G19',
  title: words('等级将过期或未参评', 'Grade running out or never assessed'),
  explain: words(
    '等级在提前提醒的天数内到期或已经到期；或者登记正常满所定年数，从未参评。只备案的社会组织不参评。',
    'A grade that ends within the days of warning or has ended; or an organisation in normal standing for the set years and never graded. Filed organisations are not assessed.',
  ),
  severity: 'low',
  scope: 'local',
  subject: 'organization',
  params: z.strictObject({
    warningDays: days('提前提醒', 'Warn ahead', 183),
    ungradedYears: count('未参评满（年）', 'Years without a grade', 2, 20),
    validYears: count('等级有效期（年）', 'Years for which a grade is valid', GRADE_YEARS, 10),
  }),
  turns: ({ warningDays, ungradedYears, validYears }) => ({
    days: [
      -warningDays,
      ...daysOfYears(validYears).flatMap((span) => [span - 1, span - 1 - warningDays, -span]),
      ...daysOfYears(ungradedYears),
    ],
  }),
  judge({ subject, graph }, { warningDays, ungradedYears, validYears }, on) {
    if (!isThereOn(subject, on)) return OUTSIDE;
    const { held, unclear, lapsed } = gradesOn(graph, subject.id, validYears, on);
    if (held?.to !== undefined && daysBetween(on, held.to) > warningDays) return FINE;
    if (unclear.length > 0)
      return unknown('等级的评定日期或有效期', 'when the grade was given or until when it is valid');
    const grade = held ?? lapsed;
    if (grade?.to !== undefined) {
      const until = dayWords(grade.to);
      const name = nameOf(subject);
      const word = nameOf(grade.node);
      const why = held
        ? words(
            `${name}的${word}等级将在${until.zh}到期，已在${warningDays}天的提醒期内。`,
            `The ${word} grade of ${name} ends on ${until.en}, within the ${warningDays} days of warning.`,
          )
        : words(
            `${name}的${word}等级已在${until.zh}到期，没有新的评估记录。`,
            `The ${word} grade of ${name} ended on ${until.en}; no newer assessment is recorded.`,
          );
      return found(subject, grade, why);
    }
    if (isOnlyFiled(subject)) return OUTSIDE;
    const status = statusOn(subject, on);
    if (status === undefined) return unknown('登记状态', 'the registration status');
    if (status !== 'normal') return OUTSIDE;
    const since = normalSince(subject, on);
    if (since === undefined) return unknown('成立日期', 'the founding day');
    if (addYears(since, ungradedYears) > on) return FINE;
    const day = dayWords(since);
    const name = nameOf(subject);
    const why = words(
      `${name}自${day.zh}起登记状态正常，已满${ungradedYears}年，没有参加过等级评估。`,
      `${name} has been in normal standing since ${day.en}, more than ${ungradedYears} years, and was never graded.`,
    );
    return found(subject, undefined, why);
  },
});

function found(subject: NodeRecord, grade: Grade | undefined, why: Found['why']): Found {
  return {
    outcome: 'finding',
    why,
    path: {
      nodes: [...(grade ? [grade.node.id] : []), subject.id],
      relations: grade ? [grade.relation.id] : [],
      missing: { from: subject.id, what: words('缺等级评估', 'no assessment') },
    },
    firstStep: {
      label: words('登记评估…', 'Record an assessment…'),
      do: 'create',
      kind: 'Assessment',
      fields: {},
      relations: [{ kind: 'ASSESSES', other: subject.id }],
    },
  };
}

/** From when its standing has been normal without a break up to a day; undefined: nobody knows. */
function normalSince({ fields }: NodeRecord, on: Day): Day | undefined {
  let since: Day | '' | undefined;
  for (const { value, from } of datedEntries(fields, 'status').filter((entry) => entry.from <= on))
    since = value === 'normal' ? (since ?? from) : undefined;
  const foundedOn = fields['foundedOn'];
  const founded = typeof foundedOn === 'string' ? foundedOn : '';
  return [since ?? '', founded].sort()[1] || undefined;
}
