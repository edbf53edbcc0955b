import { z } from 'zod';
import { daysBetween, latest } from '../../../model/schema/day.ts';
import { activitiesOf, isSomeUndated, lastActiveDay } from '../../../model/terms/activity.ts';
import { beganOn } from '../../../model/terms/agreement.ts';
import { nameOf } from '../../../model/terms/name.ts';
import { defineRule } from '../../rule.ts';
import { activityStep } from '../../words/activity-step.ts';
import { agreementPath } from '../../words/agreement-path.ts';
import { dayWords } from '../../words/day-words.ts';
import { unlessInForce } from '../../words/in-force.ts';
import { days } from '../../words/param.ts';
import { FINE, unknown, words } from '../../words/verdict.ts';

/** The state 休眠 of an agreement (`stateOn`) and this gap begin on the same day, also when the agreement expires soon. */
export const dormantAgreement = defineRule({
  id: 'G09',
  title: words('签而不动（休眠）', 'Signed, then nothing (dormant)'),
  explain: words(
    '履行中的协议，自开始履行或最近一次活动起，没有活动的天数超过上限。',
    'An agreement in force without any activity for more than the allowed days, counted from its beginning or its last activity.',
  ),
  severity: 'high',
  scope: 'local',
  subject: 'agreement',
  params: z.strictObject({ silentDays: days('无活动天数上限', 'Most days without activity', 180) }),
  turns: ({ silentDays }) => ({ days: [silentDays] }),
  judge({ subject, graph }, { silentDays }, on) {
    const notInForce = unlessInForce(subject, on);
    if (notInForce) return notInForce;
    const activities = activitiesOf(graph, subject.id);
    const last = lastActiveDay(activities, on);
    const since = latest(beganOn(subject.fields), last) ?? on;
    if (daysBetween(since, on) <= silentDays) return FINE;
    if (isSomeUndated(activities)) return unknown('活动的日期', 'the day of an activity');
    const day = dayWords(since);
    const name = nameOf(subject);
    return {
      outcome: 'finding',
      absentThrough: on,
      why: words(
        `“${name}”自${day.zh}${since === last ? '最近一次活动' : '开始履行'}以来没有活动，已超过${silentDays}天。`,
        `“${name}” has had no activity since ${since === last ? 'its last one' : 'it began'} on ${day.en}, for more than ${silentDays} days.`,
      ),
      path: agreementPath(graph, subject.id, words('缺近期活动', 'a recent activity is missing')),
      firstStep: activityStep(graph, subject.id),
    };
  },
});
