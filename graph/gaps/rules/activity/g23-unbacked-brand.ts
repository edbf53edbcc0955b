import { z } from 'zod';
import { valueOn } from '../../../model/schema/dated.ts';
import { type Day, daysBetween } from '../../../model/schema/day.ts';
import type { NodeRecord } from '../../../model/schema/record.ts';
import { activitiesOf, isSomeUndated, lastActiveDay } from '../../../model/terms/activity.ts';
import { nameOf } from '../../../model/terms/name.ts';
import { targets } from '../../../model/view/walk.ts';
import { defineRule, type Found } from '../../rule.ts';
import { dayWords } from '../../words/day-words.ts';
import { unlessSigned } from '../../words/in-force.ts';
import { days } from '../../words/param.ts';
import { FINE, OUTSIDE, unknown, words } from '../../words/verdict.ts';

/** The first day of its first stage: '' = since before records began; undefined: nobody knows. */
const beganOn = ({ fields }: NodeRecord): Day | '' | undefined => {
  const from = fields['stageFrom'];
  return Array.isArray(from) ? String(from[0] ?? '') : undefined;
};

export const unbackedBrand = defineRule({
  id: 'G23',
  title: words('品牌无支撑', 'Brand without support'),
  explain: words(
    '未摘牌的党建品牌，没有已签订的结对协议作支撑，或达到规定天数没有活动。活动包括品牌自身的和支撑协议的。',
    'A brand, not withdrawn, without a signed agreement behind it, or without activity for the given days, its own or of those agreements.',
  ),
  severity: 'medium',
  scope: 'local',
  subject: 'brand',
  params: z.strictObject({ silentDays: days('无活动天数', 'Days without activity', 365) }),
  turns: ({ silentDays }) => ({ days: [silentDays] }),
  judge({ subject, graph }, { silentDays }, on) {
    const began = beganOn(subject);
    if ((began !== undefined && began > on) || valueOn(subject.fields, 'stage', on) === 'withdrawn')
      return OUTSIDE;
    const backing = targets(graph, subject.id, 'BACKED_BY');
    const agreements = backing.filter(({ kind }) => kind === 'Agreement');
    const answers = agreements.map((each) => unlessSigned(each, on));
    // What backs a brand is written down with it, so none recorded means none.
    if (!answers.includes(undefined)) {
      const isUnclear = answers.some((answer) => answer?.outcome === 'unknown');
      return isUnclear
        ? unknown('支撑协议的签订日期', 'the signing day of the agreement behind it')
        : withoutAgreement(subject);
    }
    const activities = [
      ...backing.filter(({ kind }) => kind === 'Activity'),
      ...agreements.flatMap(({ id }) => activitiesOf(graph, id)),
    ];
    const last = lastActiveDay(activities, on);
    // A brand that is younger than that has not been silent for so long.
    const since = last !== undefined && (began === undefined || last > began) ? last : began;
    const silent = since === undefined || since === '' ? undefined : daysBetween(since, on);
    if (silent !== undefined && silent < silentDays) return FINE;
    if (isSomeUndated(activities)) return unknown('活动的日期', 'the day of an activity');
    if (since === undefined) return unknown('品牌开始的日期', 'the day on which the brand began');
    return { ...silentFor(subject, last, silentDays), absentThrough: on };
  },
});

const found = ({ id }: NodeRecord, what: Found['why']): Pick<Found, 'outcome' | 'path' | 'firstStep'> => ({
  outcome: 'finding',
  path: { nodes: [id], relations: [], missing: { from: id, what } },
  firstStep: { label: words('登记支撑', 'Record what backs it'), do: 'relate', id, relation: 'BACKED_BY' },
});

const withoutAgreement = (brand: NodeRecord): Found => ({
  ...found(brand, words('缺支撑协议', 'an agreement behind it is missing')),
  why: words(
    `品牌“${nameOf(brand)}”没有已签订的结对协议作支撑。`,
    `The brand “${nameOf(brand)}” has no signed agreement behind it.`,
  ),
});

function silentFor(brand: NodeRecord, last: Day | undefined, silentDays: number): Found {
  const day = last === undefined ? undefined : dayWords(last);
  return {
    ...found(brand, words('缺近期活动', 'a recent activity is missing')),
    why: words(
      `品牌“${nameOf(brand)}”已满${silentDays}天没有活动，${day ? `最近一次在${day.zh}` : '没有登记过活动'}。`,
      `The brand “${nameOf(brand)}” has had no activity for ${silentDays} days and more; ${day ? `the last was on ${day.en}` : 'none was ever recorded'}.`,
    ),
  };
}
