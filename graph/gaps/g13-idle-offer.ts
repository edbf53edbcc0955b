import { z } from 'zod';
import { type Day, daysBetween } from '../model/day.ts';
import { latest } from './day-in.ts';
import { days } from './param.ts';
import type { ProjectedDemand } from './projection.ts';
import { defineWholeRule, type WholeVerdict } from './rule.ts';
import { words } from './verdict.ts';

const isGone = ({ closedOn, withdrawnOn }: ProjectedDemand, on: Day): boolean =>
  (closedOn !== undefined && closedOn <= on) || (withdrawnOn !== undefined && withdrawnOn <= on);
const isLater = ({ postedOn }: ProjectedDemand, on: Day): boolean => postedOn !== undefined && postedOn > on;

/** Needs that wait on a day, by their category and by each area of whoever states them. */
function waitingNeeds(demands: readonly ProjectedDemand[], on: Day): ReadonlyMap<string, ProjectedDemand[]> {
  const waiting = new Map<string, ProjectedDemand[]>();
  for (const need of demands) {
    if (need.kind !== 'Need' || need.isClaimed || isGone(need, on) || isLater(need, on)) continue;
    for (const area of need.areas) {
      const key = `${area} ${need.category ?? ''}`;
      waiting.set(key, [...(waiting.get(key) ?? []), need]);
    }
  }
  return waiting;
}

function idle(
  offer: ProjectedDemand,
  need: ProjectedDemand,
  unused: number,
): WholeVerdict['findings'][number] {
  const parties = [offer.by, need.by].filter((each) => each !== undefined);
  return {
    outcome: 'finding',
    subjects: [offer.id],
    why: words(
      `“${offer.title}”已${unused}天没有使用，同一镇街的“${need.title}”类别相同，还没有单位认领。`,
      `“${offer.title}” has not been used for ${unused} days, while “${need.title}”, of the same category and town, waits to be claimed.`,
    ),
    path: {
      nodes: [offer.id, need.id],
      relations: [''],
      missing: { from: offer.id, to: need.id, what: words('未对接', 'not brought together') },
    },
    firstStep:
      parties.length === 2
        ? { label: words('起草双边协议', 'Draft an agreement'), do: 'pair', parties }
        : { label: words('打开资源', 'Open the offer'), do: 'open', id: offer.id },
  };
}

export const idleOffer = defineWholeRule({
  id: 'G13',
  title: words('资源闲置', 'Offer left unused'),
  explain: words(
    '未撤回的资源，自发布或最近一次使用起达到规定天数没有使用，而提供方所在镇街有同类别、未认领的需求。区级单位的资源对区级单位的需求。',
    'An offer, not withdrawn, unused for the given days since it was posted or last used, while a need of its category waits unclaimed in the town of whoever offers it. Offers of the district level are held against needs of that level.',
  ),
  severity: 'medium',
  scope: 'town',
  params: z.strictObject({ unusedDays: days('未使用天数', 'Days unused', 365) }),
  judge({ demands }, { unusedDays }, on) {
    const waiting = waitingNeeds(demands, on);
    const findings: WholeVerdict['findings'][number][] = [];
    const unknown: WholeVerdict['unknown'][number][] = [];
    let looked = 0;
    for (const offer of demands) {
      if (offer.kind !== 'Offer' || isGone(offer, on) || isLater(offer, on)) continue;
      looked += 1;
      const since = latest(offer.postedOn, offer.lastUsedOn);
      const unused = since === undefined ? undefined : daysBetween(since, on);
      if (unused !== undefined && unused < unusedDays) continue;
      const near = (category: string): ProjectedDemand[] =>
        offer.areas.flatMap((area) => waiting.get(`${area} ${category}`) ?? []);
      // What somebody asks for and offers is no match with itself.
      const needs =
        offer.category === undefined ? [] : near(offer.category).filter(({ by }) => by !== offer.by);
      const need = needs.find(({ postedOn }) => postedOn !== undefined);
      if (need && unused !== undefined) findings.push(idle(offer, need, unused));
      else if (needs.length > 0)
        unknown.push({
          subject: offer.id,
          missing: words('资源或需求的发布日期', 'the day on which the offer or the need was posted'),
        });
      else if (offer.category === undefined)
        unknown.push({ subject: offer.id, missing: words('资源的类别', 'the category of the offer') });
      else if (near('').length > 0)
        unknown.push({ subject: offer.id, missing: words('需求的类别', 'the category of a need') });
    }
    return { looked, findings, unknown };
  },
});
