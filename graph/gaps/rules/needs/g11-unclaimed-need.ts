import { z } from 'zod';
import { addDays } from '../../../model/schema/day.ts';
import type { NodeRecord } from '../../../model/schema/record.ts';
import { nameOf } from '../../../model/terms/name.ts';
import { dayIn, numberIn } from '../../../model/terms/value-in.ts';
import { into } from '../../../model/view/walk.ts';
import { defineRule } from '../../rule.ts';
import { claimsOn, isTakenOnByAgreement, unlessOpen } from '../../words/claims.ts';
import { dayWords } from '../../words/day-words.ts';
import { days } from '../../words/param.ts';
import { FINE, unknown, words } from '../../words/verdict.ts';

/** A window longer than any calendar is as long as this one: days are counted with it. */
const LONGEST_WINDOW = 36_500;

/** A need's own claim window, else the usual one. */
const windowOf = (need: NodeRecord, usual: number): number =>
  Math.min(numberIn(need, 'windowDays') ?? usual, LONGEST_WINDOW);

export const unclaimedNeed = defineRule({
  id: 'G11',
  title: words('需求无人认领', 'Need that nobody claims'),
  explain: words(
    '未办结、未撤回的需求，过了认领期仍没有单位认领，也没有列入已签订的协议。',
    'An open need past its claim window that nobody has claimed and no signed agreement lists.',
  ),
  severity: 'high',
  scope: 'local',
  subject: 'need',
  params: z.strictObject({
    windowDays: days('认领期（需求未写明时）', 'Claim window where a need names none', 7, 365),
  }),
  turns: ({ windowDays }, need) => ({ days: [windowOf(need, windowDays)] }),
  judge({ subject, graph }, params, on) {
    const notOpen = unlessOpen(subject, on);
    if (notOpen) return notOpen;
    const { standing, undated } = claimsOn(graph, subject.id, on);
    if (standing.length > 0) return FINE;
    const listed = isTakenOnByAgreement(graph, subject.id, on);
    if (listed === true) return FINE;
    const postedOn = dayIn(subject, 'postedOn');
    if (postedOn === undefined) return unknown('需求的发布日期', 'the day on which the need was posted');
    const windowDays = windowOf(subject, params.windowDays);
    const until = addDays(postedOn, windowDays);
    if (on <= until) return FINE;
    if (undated.length > 0) return unknown('认领的日期', 'the day of a claim');
    if (listed === 'unknown')
      return unknown('列有该需求的协议的签订日期', 'the signing day of the agreement that lists it');
    const by = into(graph, subject.id, 'NEEDS')[0];
    const day = dayWords(until);
    const name = nameOf(subject);
    return {
      outcome: 'finding',
      absentThrough: on,
      why: words(
        `“${name}”的认领期（${windowDays}天）已于${day.zh}结束，没有单位认领。`,
        `The claim window of “${name}” (${windowDays} days) ended on ${day.en}; nobody has claimed it.`,
      ),
      path: {
        nodes: [...(by ? [by.node.id] : []), subject.id],
        relations: by ? [by.relation.id] : [],
        missing: { from: subject.id, what: words('缺认领单位', 'somebody to claim it is missing') },
      },
      firstStep: {
        label: words('登记认领', 'Record a claim'),
        do: 'relate',
        id: subject.id,
        relation: 'CLAIMS',
      },
    };
  },
});
