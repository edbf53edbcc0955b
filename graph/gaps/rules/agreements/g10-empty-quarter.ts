import { z } from 'zod';
import { activitiesOf, firstDayOf, isSomeUndated, lastDayOf } from '../../../model/terms/activity.ts';
import { beganOn } from '../../../model/terms/agreement.ts';
import { nameOf } from '../../../model/terms/name.ts';
import { defineRule } from '../../rule.ts';
import { activityStep } from '../../words/activity-step.ts';
import { agreementPath } from '../../words/agreement-path.ts';
import { unlessInForce } from '../../words/in-force.ts';
import { lastQuarterBefore } from '../../words/quarter.ts';
import { FINE, OUTSIDE, unknown, words } from '../../words/verdict.ts';

export const emptyQuarter = defineRule({
  id: 'G10',
  title: words('季度空档', 'A quarter without activity'),
  explain: words(
    '上一个完整季度自始至终履行中、现在仍在履行的协议，该季度没有活动。',
    'An agreement in force through the whole of the last quarter, and still, with no activity in that quarter.',
  ),
  severity: 'medium',
  scope: 'local',
  subject: 'agreement',
  params: z.strictObject({}),
  turns: () => ({ quarter: true }),
  judge({ subject, graph }, _params, on) {
    const notInForce = unlessInForce(subject, on);
    if (notInForce) return notInForce;
    const quarter = lastQuarterBefore(on);
    // What began within the quarter had not the whole of it.
    if ((beganOn(subject.fields) ?? '') > quarter.from) return OUTSIDE;
    const activities = activitiesOf(graph, subject.id);
    const isBusy = activities.some(
      (each) => (firstDayOf(each) ?? '9999') <= quarter.to && (lastDayOf(each) ?? '') >= quarter.from,
    );
    if (isBusy) return FINE;
    if (isSomeUndated(activities)) return unknown('活动的日期', 'the day of an activity');
    const name = nameOf(subject);
    return {
      outcome: 'finding',
      absentThrough: quarter.to,
      why: words(
        `“${name}”在${quarter.title.zh}没有登记活动。`,
        `“${name}” has no activity recorded in ${quarter.title.en}.`,
      ),
      path: agreementPath(
        graph,
        subject.id,
        words(`缺${quarter.title.zh}的活动`, `an activity in ${quarter.title.en} is missing`),
      ),
      firstStep: activityStep(graph, subject.id),
    };
  },
});
