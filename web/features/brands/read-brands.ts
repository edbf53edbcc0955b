import { valueOn } from '../../../graph/model/schema/dated.ts';
import type { Day } from '../../../graph/model/schema/day.ts';
import type { NodeRecord } from '../../../graph/model/schema/record.ts';
import { type BrandStanding, brandStandingOn } from '../../../graph/model/terms/brand.ts';
import { sampleShare } from '../../../graph/model/terms/sample-share.ts';
import type { View } from '../../../graph/model/view/view.ts';
import { into, type Neighbour, out } from '../../../graph/model/view/walk.ts';
import { nameOf } from '../../ui/record-name.tsx';
import { isWithin, lastMonths, lastQuarters, lastYear, type Quarter, type Stretch } from './last-months.ts';
import {
  activitiesBehind,
  type Backing,
  type Carrier,
  carriersOf,
  isWith,
  standsFor,
} from './read-support.ts';

/** unknown: its first known stage is later than the day, so nobody can say whether it was there before. */

/** Somebody a brand serves, and how many activities of the last twelve months were with them. */
type Served = Neighbour & { readonly activities: number };

/** `holds`: awarded by the day and not run out. */
export type Award = Neighbour & { readonly holds: boolean };

type Counted<T> = T & { readonly activities: number };

/** One brand as of a day. */
export type Brand = {
  readonly node: NodeRecord;
  readonly standing: BrandStanding;
  readonly stage: string | undefined;
  readonly creators: readonly Neighbour[];
  /** Undefined: nobody knows, as with the one that the article leaves out. */
  readonly focus: string | undefined;
  readonly carriers: readonly Carrier[];
  /** Agreements of `carriers` that were signed by the day. */
  readonly signed: number;
  readonly served: readonly Served[];
  readonly awards: readonly Award[];
  /** Every activity by the day, the latest first. */
  readonly activities: readonly Backing[];
  /** Those of the last twelve months: the strength of its support. */
  readonly strength: number;
  readonly months: readonly Counted<Stretch>[];
  readonly quarters: readonly Counted<Quarter>[];
  readonly lastOn: Day | undefined;
  /** How much of its support is samples. */
  readonly made: { readonly activities: number; readonly agreements: number; readonly served: number };
};

/** The brands that are there on a day, or may be: the best supported first, withdrawn ones last. */
export function brandsOn(view: View, on: Day): Brand[] {
  const brands: Brand[] = [];
  for (const node of view.ofKind('BrandProject')) {
    const standing = brandStandingOn(node.fields, on);
    if (standing !== undefined) brands.push(brandOn(view, node, standing, on));
  }
  return brands.sort(
    (a, b) =>
      Number(a.standing === 'withdrawn') - Number(b.standing === 'withdrawn') ||
      b.strength - a.strength ||
      (a.node.id < b.node.id ? -1 : 1),
  );
}

/** Brands in whose name, focus or creator every typed word occurs. */
export function brandsWith(brands: readonly Brand[], query: string): readonly Brand[] {
  const words = query.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return brands;
  return brands.filter(({ node, focus, creators }) => {
    const names = [node, ...creators.map((creator) => creator.node)].map(nameOf);
    const text = [...names, focus ?? ''].join('\n').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

function brandOn(view: View, node: NodeRecord, standing: BrandStanding, on: Day): Brand {
  const creators = out(view, node.id, 'CREATED_BY');
  const own = new Set(creators.flatMap((creator) => [...standsFor(view, creator.node, on)]));
  const activities = activitiesBehind(view, node.id, on);
  const year = lastYear(on);
  const recent = activities.filter(({ day }) => isWithin(day, year));
  const countIn = <T extends Stretch>(stretch: T): Counted<T> => ({
    ...stretch,
    activities: activities.filter(({ day }) => isWithin(day, stretch)).length,
  });
  const carriers = carriersOf(view, node.id, own, on);
  const stage = valueOn(node.fields, 'stage', on);
  const { focus } = node.fields;
  const signed = carriers.filter(({ isSigned }) => isSigned);
  const served = servedBy(view, node.id, recent, on);
  return {
    node,
    standing,
    stage: typeof stage === 'string' ? stage : undefined,
    creators,
    focus: typeof focus === 'string' ? focus : undefined,
    carriers,
    signed: signed.length,
    served,
    awards: awardsOf(view, node.id, on),
    activities,
    strength: recent.length,
    months: lastMonths(on).map(countIn),
    quarters: lastQuarters(on).map(countIn),
    lastOn: activities[0]?.day,
    made: {
      activities: sampleShare(recent.map((each) => each.node)),
      agreements: sampleShare(signed.map(({ agreement }) => agreement)),
      served: sampleShare(served.map((each) => each.node)),
    },
  };
}

function servedBy(view: View, brandId: string, recent: readonly Backing[], on: Day): Served[] {
  return out(view, brandId, 'SERVES')
    .map((each) => {
      const ids = standsFor(view, each.node, on);
      return { ...each, activities: recent.filter(({ node }) => isWith(view, node.id, ids)).length };
    })
    .sort((a, b) => b.activities - a.activities || (a.node.id < b.node.id ? -1 : 1));
}

/** Honours that were awarded by a day, or may have been; those that have run out come last. */
function awardsOf(view: View, brandId: string, on: Day): Award[] {
  return into(view, brandId, 'AWARDED')
    .filter(({ node: { fields } }) => {
      const { awardedOn, year } = fields;
      if (typeof awardedOn === 'string') return awardedOn <= on;
      return typeof year !== 'number' || year <= Number(on.slice(0, 4));
    })
    .map((each) => {
      const { validTo } = each.node.fields;
      return { ...each, holds: typeof validTo !== 'string' || on <= validTo };
    })
    .sort((a, b) => Number(b.holds) - Number(a.holds));
}
