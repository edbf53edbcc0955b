import { z } from 'zod';
import type { Title } from '../../../model/schema/field.ts';
import { nameOf } from '../../../model/terms/name.ts';
import { dayIn, isKnownEmpty } from '../../../model/terms/value-in.ts';
import { out } from '../../../model/view/walk.ts';
import { defineRule } from '../../rule.ts';
import { dayWords } from '../../words/day-words.ts';
import { share } from '../../words/param.ts';
import { FINE, OUTSIDE, unknown, words } from '../../words/verdict.ts';
import { broughtAbout, matchedShare } from './grant-results.ts';

/** Rounded down, so that what is just below a bound does not read as the bound itself. */
const percent = (part: number): string => `${Math.floor(part * 1_000 + 1e-6) / 10}%`;

export const fruitlessGrant = defineRule({
  id: 'G24',
  title: words('获资助无成效', 'Grant without result'),
  explain: words(
    '已拨付的公益创投资助，结束后没有登记场次或人次，或撬动资金占预算的比例低于下限。',
    'A venture-philanthropy grant, paid and over, with no event or no person-times recorded, or whose matched money is below the least share of its budget.',
  ),
  severity: 'medium',
  scope: 'local',
  subject: 'grant',
  params: z.strictObject({
    matchedShare: share('撬动资金占预算的下限', 'Least matched share of the budget', 0.4),
  }),
  judge({ subject, graph }, params, on) {
    if (subject.fields['scheme'] === undefined) return unknown('资助的计划', 'the scheme of the grant');
    if (subject.fields['scheme'] !== 'venture') return OUTSIDE;
    const paidOn = dayIn(subject, 'paidOn');
    if ((paidOn !== undefined && paidOn > on) || isKnownEmpty(subject, 'paidOn')) return OUTSIDE;
    const endsOn = dayIn(subject, 'endsOn');
    if (endsOn === undefined) return unknown('资助的结束日期', 'the day on which the grant ends');
    if (on <= endsOn) return OUTSIDE;
    if (paidOn === undefined) return unknown('资助的拨付日期', 'the day on which the grant was paid');
    const { events, personTimes } = broughtAbout(graph, subject, endsOn);
    const matched = matchedShare(subject);
    const lacks: Title[] = [];
    // A grant reports what it did, so nothing recorded by its end means nothing done.
    if (events === 0) lacks.push(words('没有登记服务场次', 'no event is recorded'));
    if (personTimes === 0) lacks.push(words('没有登记服务人次', 'no person-times are recorded'));
    if (matched !== undefined && matched < params.matchedShare)
      lacks.push(
        words(
          `撬动资金占预算的${percent(matched)}，低于${percent(params.matchedShare)}`,
          `the matched money is ${percent(matched)} of the budget, below ${percent(params.matchedShare)}`,
        ),
      );
    if (lacks.length === 0)
      return matched === undefined ? unknown('撬动金额或预算', 'the matched amount or the budget') : FINE;
    const to = out(graph, subject.id, 'GRANTED_TO')[0];
    const day = dayWords(endsOn);
    const name = nameOf(subject);
    return {
      outcome: 'finding',
      why: words(
        `“${name}”已于${day.zh}结束，${lacks.map(({ zh }) => zh).join('，')}。`,
        `“${name}” ended on ${day.en}; ${lacks.map(({ en }) => en).join('; ')}.`,
      ),
      path: {
        nodes: [subject.id, ...(to ? [to.node.id] : [])],
        relations: to ? [to.relation.id] : [],
        missing: { from: subject.id, what: words('缺成效', 'a result is missing') },
      },
      firstStep: {
        label: words('补登成效', 'Record its results'),
        do: 'field',
        id: subject.id,
        field: events === 0 ? 'events' : personTimes === 0 ? 'personTimes' : 'matchedAmount',
      },
    };
  },
});
