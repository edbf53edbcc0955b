import { z } from 'zod';
import { type Day, daysBetween, latest } from '../../../model/schema/day.ts';
import type { Title } from '../../../model/schema/field.ts';
import type { ProjectedDemand } from '../../projection.ts';
import { defineWholeRule, type WholeVerdict } from '../../rule.ts';
import { days } from '../../words/param.ts';
import { words } from '../../words/verdict.ts';

/** Open needs that nobody is known to have taken on, by their category and by each area of whoever states them. */
function waitingNeeds(demands: readonly ProjectedDemand[]): ReadonlyMap<string, ProjectedDemand[]> {
  const waiting = new Map<string, ProjectedDemand[]>();
  for (const need of demands) {
    if (need.kind !== 'Need' || need.isTakenOn === true || !need.isOpen) continue;
    for (const area of need.areas) {
      const key = `${area} ${need.category ?? ''}`;
      const known = waiting.get(key);
      if (known) known.push(need);
      else waiting.set(key, [need]);
    }
  }
  return waiting;
}

/** What keeps anybody from saying that an offer lies idle beside needs that seem to wait. */
function missingFor(offer: ProjectedDemand, needs: readonly ProjectedDemand[]): Title {
  if (offer.hasUndatedUse) return words('资源的使用日期', 'the day of a use of the offer');
  if (offer.postedOn === undefined && offer.lastUsedOn === undefined)
    return words('资源的发布日期', 'the day on which the offer was posted');
  return needs.every(({ postedOn }) => postedOn === undefined)
    ? words('需求的发布日期', 'the day on which the need was posted')
    : words(
        '需求的认领日期，或列有该需求的协议的签订日期',
        'when the need was claimed, or when an agreement that lists it was signed',
      );
}

function idle(
  offer: ProjectedDemand,
  need: ProjectedDemand,
  unused: number,
  on: Day,
): WholeVerdict['findings'][number] {
  const parties = [offer.by, need.by].filter((each) => each !== undefined);
  return {
    outcome: 'finding',
    absentThrough: on,
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
    '未撤回的资源，自发布或最近一次使用起达到规定天数没有使用，而提供方所在镇街有同类别、未认领、也没有列入已签订协议的需求。区级单位的资源对区级单位的需求。',
    'An offer, not withdrawn, unused for the given days since it was posted or last used, while a need of its category waits, unclaimed and listed by no signed agreement, in the town of whoever offers it. Offers of the district level are held against needs of that level.',
  ),
  severity: 'medium',
  scope: 'town',
  reads: ['demands'],
  params: z.strictObject({ unusedDays: days('未使用天数', 'Days unused', 365) }),
  judge({ demands }, { unusedDays }, on) {
    const waiting = waitingNeeds(demands);
    const findings: WholeVerdict['findings'][number][] = [];
    const unknown: WholeVerdict['unknown'][number][] = [];
    let looked = 0;
    for (const offer of demands) {
      if (offer.kind !== 'Offer' || !offer.isOpen) continue;
      looked += 1;
      const since = latest(offer.postedOn, offer.lastUsedOn);
      const unused = since === undefined ? undefined : daysBetween(since, on);
      if (unused !== undefined && unused < unusedDays) continue;
      const near = (category: string): ProjectedDemand[] =>
        offer.areas.flatMap((area) => waiting.get(`${area} ${category}`) ?? []);
      // What somebody asks for and offers is no match with itself.
      const needs =
        offer.category === undefined ? [] : near(offer.category).filter(({ by }) => by !== offer.by);
      const need = needs.find(({ postedOn, isTakenOn }) => postedOn !== undefined && isTakenOn === false);
      if (need && unused !== undefined && !offer.hasUndatedUse) findings.push(idle(offer, need, unused, on));
      else if (needs.length > 0) unknown.push({ subject: offer.id, missing: missingFor(offer, needs) });
      else if (offer.category === undefined)
        unknown.push({ subject: offer.id, missing: words('资源的类别', 'the category of the offer') });
      else if (near('').length > 0)
        unknown.push({ subject: offer.id, missing: words('需求的类别', 'the category of a need') });
    }
    return { looked, findings, unknown };
  },
});
