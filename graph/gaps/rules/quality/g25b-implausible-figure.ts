import { z } from 'zod';
import { LEAST_PERSON_TIMES } from '../../../model/terms/activity-counts.ts';
import { nameOf } from '../../../model/terms/name.ts';
import { dayIn, numberIn } from '../../../model/terms/value-in.ts';
import { into, out } from '../../../model/view/walk.ts';
import { defineRule } from '../../rule.ts';
import { count } from '../../words/param.ts';
import { FINE, OUTSIDE, unknown, words } from '../../words/verdict.ts';

/**
 * Which reported person-times are those of which reported activities, by the end of their keys: a later report puts its
 * year before (`2024-pairing-person-times`). Co-building alone: volunteers on duty are counted by the shift.
 */
const PERSON_TIMES = 'pairing-person-times';
const ACTIVITIES = 'pairing-activities';

export const implausibleFigure = defineRule({
  id: 'G25b',
  title: words('上报数字不实', 'Implausible reported figure'),
  explain: words(
    '上报的共建活动人次除以同一文件上报的活动场次，平均每场人次低于下限。',
    'Reported person-times of co-building divided by the events that the same document reports are too few an event.',
  ),
  severity: 'high',
  scope: 'local',
  subject: 'figure',
  params: z.strictObject({
    personTimes: count('每场人次下限', 'Least person-times an event', LEAST_PERSON_TIMES),
  }),
  judge({ subject, graph }, params, on) {
    const key = String(subject.fields['figure'] ?? '');
    const periodTo = dayIn(subject, 'periodTo');
    if (!key.endsWith(PERSON_TIMES) || (periodTo !== undefined && periodTo > on)) return OUTSIDE;
    const beside = key.slice(0, -PERSON_TIMES.length) + ACTIVITIES;
    const [found] = out(graph, subject.id, 'SOURCE').flatMap((source) =>
      into(graph, source.node.id, 'SOURCE')
        .filter(({ node }) => node.fields['figure'] === beside)
        .map((activities) => ({ source, activities })),
    );
    const personTimes = numberIn(subject, 'value');
    const events = found && numberIn(found.activities.node, 'value');
    if (!found || personTimes === undefined || events === undefined || events <= 0)
      return unknown('同一文件上报的活动场次', 'the events that the same document reports');
    const each = personTimes / events;
    if (each >= params.personTimes) return FINE;
    return {
      outcome: 'finding',
      why: words(
        `上报${personTimes}人次、${events}场次，平均每场${each.toFixed(1)}人次，低于${params.personTimes}人次，待核实。`,
        `Reported are ${personTimes} person-times in ${events} events, ${each.toFixed(1)} each, fewer than ${params.personTimes}; to be checked.`,
      ),
      path: {
        nodes: [subject.id, found.source.node.id, found.activities.node.id],
        relations: [found.source.relation.id, found.activities.relation.id],
        missing: {
          from: subject.id,
          what: words(`“${nameOf(subject)}”待核实`, `“${nameOf(subject)}” is to be checked`),
        },
      },
      firstStep: { label: words('核对上报数字', 'Check the figure'), do: 'open', id: subject.id },
    };
  },
});
