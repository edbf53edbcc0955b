import { padded } from '../draw.ts';
import { TOWNS } from '../towns.ts';
import type { Size } from './size.ts';
import { coined, sample } from './words.ts';

/** A town with what lies in it. Bodies are dealt out in the order of the towns, so a range says which are its own. */
export type TownPlan = {
  readonly id: string;
  readonly name: string;
  readonly plainName: string;
  readonly isReal: boolean;
  readonly firstCommunity: number;
  readonly communities: number;
  readonly organizations: number;
};

type Share = {
  readonly id: string;
  readonly name: string;
  readonly communities: number;
  readonly organizations: number;
};

/** The district's own towns; further ones are made up, each smaller than the one before (Zipf's law, flattened). */
function sharesOf(count: number): Share[] {
  const real = TOWNS.map(({ id, name, villages, communities, organizations }) => ({
    id,
    name,
    communities: villages + communities,
    organizations,
  }));
  const more = Array.from({ length: count - TOWNS.length }, (_, index) => {
    const weight = 900 / (index + 9) ** 0.8;
    const name = sample(`${coined(index)}${Math.floor(index / 500) || ''}${index % 3 === 0 ? '街道' : '镇'}`);
    return { id: `town-${padded(index + 1, 4)}`, name, communities: weight / 3, organizations: weight };
  });
  return [...real, ...more];
}

/** Splits `total` in proportion, each at least 1. */
function split(shares: readonly number[], total: number): number[] {
  const sum = shares.reduce((all, share) => all + share, 0);
  let before = 0;
  let given = 0;
  return shares.map((share, index) => {
    before += share;
    const left = shares.length - index - 1;
    const count = Math.max(1, Math.min(Math.round((before / sum) * total) - given, total - given - left));
    given += count;
    return count;
  });
}

/** Bodies of the whole district lie in no town; these are the others. */
const IN_TOWNS = 0.74;
export const organizationsInTowns = ({ organizations, filed }: Size): number =>
  Math.round(organizations * (filed + (1 - filed) * IN_TOWNS));

export function townPlans(size: Size): TownPlan[] {
  const shares = sharesOf(size.towns);
  const communities = split(
    shares.map((each) => each.communities),
    size.communities,
  );
  const organizations = split(
    shares.map((each) => each.organizations),
    organizationsInTowns(size),
  );
  let firstCommunity = 0;
  return shares.map(({ id, name }, index) => {
    const plan = {
      id,
      name,
      plainName: name.replace(/^示例·|街道$|镇$/g, ''),
      isReal: index < TOWNS.length,
      firstCommunity,
      communities: communities[index] ?? 0,
      organizations: organizations[index] ?? 0,
    };
    firstCommunity += plan.communities;
    return plan;
  });
}
