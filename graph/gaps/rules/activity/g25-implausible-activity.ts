import { z } from 'zod';
import type { Title } from '../../../model/schema/field.ts';
import { lastDayOf } from '../../../model/terms/activity.ts';
import { branchesOf, LEAST_PERSON_TIMES, personTimesOf } from '../../../model/terms/activity-counts.ts';
import { nameOf } from '../../../model/terms/name.ts';
import { numberIn } from '../../../model/terms/value-in.ts';
import { out } from '../../../model/view/walk.ts';
import { defineRule } from '../../rule.ts';
import { count } from '../../words/param.ts';
import { FINE, OUTSIDE, unknown, words } from '../../words/verdict.ts';

const perEvent = (personTimes: number, events: number): string => (personTimes / events).toFixed(1);

export const implausibleActivity = defineRule({
  id: 'G25',
  title: words('活动数字不实', 'Implausible activity'),
  explain: words(
    '已结束的活动，没有依据材料，或平均每场人次低于下限，或人次少于参与的党组织数；疫情防控值守按班次计，不查看。',
    'An activity that is over, without evidence, with too few person-times an event, or with fewer person-times than Party organisations; epidemic shifts are not looked at.',
  ),
  severity: 'high',
  scope: 'local',
  subject: 'activity',
  params: z.strictObject({
    personTimes: count('每场人次下限', 'Least person-times an event', LEAST_PERSON_TIMES),
  }),
  judge({ subject, graph }, params, on) {
    const last = lastDayOf(subject);
    if (last === undefined) return unknown('活动的日期', 'the day of the activity');
    if (on < last) return OUTSIDE;
    // Volunteers on duty are counted by the shift, and their shifts come as sums, as in G25b.
    if (out(graph, subject.id, 'BELONGS_TO').some(({ node }) => node.fields['programme'] === 'epidemic'))
      return OUTSIDE;
    const personTimes = personTimesOf(subject);
    const events = numberIn(subject, 'events');
    const branches = branchesOf(graph, subject);
    const wrong: (Title & { readonly field: string })[] = [];
    // Evidence is kept with the record, so none recorded means none.
    if (!Array.isArray(subject.fields['evidence']) || subject.fields['evidence'].length === 0)
      wrong.push({ ...words('没有依据材料', 'it has no evidence'), field: 'evidence' });
    if (personTimes !== undefined) {
      // A record is of one event at least: too few for one is too few however many there were.
      const among = Math.max(1, events ?? 1);
      if (personTimes < params.personTimes * among)
        wrong.push({
          ...words(
            `${personTimes}人次、${among}场，平均每场${perEvent(personTimes, among)}人次，低于${params.personTimes}人次`,
            `${personTimes} person-times in ${among} event${among === 1 ? '' : 's'}, ${perEvent(personTimes, among)} each, fewer than ${params.personTimes}`,
          ),
          field: 'personTimes',
        });
      if (personTimes < branches)
        wrong.push({
          ...words(
            `${personTimes}人次少于参与的${branches}个党组织`,
            `${personTimes} person-times are fewer than the ${branches} Party organisations`,
          ),
          field: 'personTimes',
        });
    }
    const first = wrong[0];
    if (!first)
      return personTimes === undefined || events === undefined
        ? unknown('活动的场次或人次', 'the events or person-times of the activity')
        : FINE;
    const of = out(graph, subject.id, 'BELONGS_TO').find(({ node }) => node.kind === 'Agreement');
    const name = nameOf(subject);
    return {
      outcome: 'finding',
      why: words(
        `“${name}”：${wrong.map(({ zh }) => zh).join('；')}。`,
        `“${name}”: ${wrong.map(({ en }) => en).join('; ')}.`,
      ),
      path: {
        nodes: [...(of ? [of.node.id] : []), subject.id],
        relations: of ? [of.relation.id] : [],
        missing: { from: subject.id, what: words('待核实', 'to be checked') },
      },
      firstStep: {
        label:
          first.field === 'evidence'
            ? words('补充依据', 'Add evidence')
            : words('核对人次', 'Check the count'),
        do: 'field',
        id: subject.id,
        field: first.field,
      },
    };
  },
});
