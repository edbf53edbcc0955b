import { z } from 'zod';
import type { FirstStep } from '../../../model/answers/gap.ts';
import { daysBetween } from '../../../model/schema/day.ts';
import { illegalMilestone } from '../../../model/terms/agreement.ts';
import { nameOf } from '../../../model/terms/name.ts';
import { dayIn, hasCome } from '../../../model/terms/value-in.ts';
import { defineRule } from '../../rule.ts';
import { agreementPath } from '../../words/agreement-path.ts';
import { dayWords } from '../../words/day-words.ts';
import { unlessStanding } from '../../words/in-force.ts';
import { days } from '../../words/param.ts';
import { FINE, words } from '../../words/verdict.ts';

export const unpublishedAgreement = defineRule({
  id: 'G33',
  title: words('未亮约', 'Never made public'),
  explain: words(
    '已签订、未到期、未终止的协议，签订超过规定天数仍没有公示。',
    'A signed agreement, neither over nor ended, signed more than the given days ago and not published.',
  ),
  severity: 'low',
  scope: 'local',
  subject: 'agreement',
  params: z.strictObject({ publishDays: days('签订后应公示的天数', 'Days to publish within', 30) }),
  // The first step carries the day on which it is asked.
  turns: ({ publishDays }, agreement) =>
    agreement.fields['publishedOn'] === undefined ? { daily: true } : { days: [publishDays] },
  judge({ subject, graph }, { publishDays }, on) {
    const notStanding = unlessStanding(subject, on);
    if (notStanding) return notStanding;
    // Publishing is written down when it is done, so no day means that it was not.
    if (hasCome(subject, 'publishedOn', on)) return FINE;
    const signedOn = dayIn(subject, 'signedOn') ?? on;
    if (daysBetween(signedOn, on) <= publishDays) return FINE;
    const day = dayWords(signedOn);
    const today = dayWords(on);
    const name = nameOf(subject);
    const publish: FirstStep = {
      label: words(`登记公示（${today.zh}）`, `Publish on ${today.en}`),
      do: 'command',
      type: 'agreement.milestone',
      args: { id: subject.id, milestone: 'publishedOn', on },
    };
    return {
      outcome: 'finding',
      absentThrough: on,
      why: words(
        `“${name}”于${day.zh}签订，超过${publishDays}天尚未公示。`,
        `“${name}” was signed on ${day.en}, more than ${publishDays} days ago, and has not been published.`,
      ),
      path: agreementPath(graph, subject.id, words('缺公示', 'publishing is missing')),
      // Where a later day is recorded there is nothing to record, and nothing that names the day asked.
      firstStep:
        subject.fields['publishedOn'] !== undefined || illegalMilestone(subject.fields, 'publishedOn', on)
          ? { label: words('打开协议', 'Open the agreement'), do: 'open', id: subject.id }
          : publish,
    };
  },
});
