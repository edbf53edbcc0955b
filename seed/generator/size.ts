import { TOWNS } from '../towns.ts';

/** How much of everything a made-up graph holds; what is not named here follows from it. */
export type Size = {
  readonly organizations: number;
  /** The part of the organisations that is only filed with its town (社区社会组织). */
  readonly filed: number;
  /** Parts of the registered organisations that have a Party organisation: alone, jointly, a functional one. */
  readonly sole: number;
  readonly joint: number;
  readonly functional: number;
  readonly towns: number;
  readonly communities: number;
  readonly units: number;
  readonly agreements: number;
  /** Nodes of needs and offers; each is stated by two or three bodies on average. */
  readonly demands: number;
  readonly activities: number;
  /** Party organisations that take part in an activity, on average. */
  readonly participants: number;
};

type Ratios = Omit<Size, 'organizations' | 'towns'> & { readonly organizationsOfTown: number };

/** Per organisation. Nansha in full: 165 communities and villages, 1,300 agreements, 7,600 statements of need or offer. */
const DISTRICT: Ratios = {
  filed: 0.12,
  sole: 0.72,
  joint: 0.16,
  functional: 0.05,
  organizationsOfTown: 0,
  communities: 165 / 1_060,
  units: 0.055,
  agreements: 1_300 / 1_060,
  demands: 3_000 / 1_060,
  activities: 1_250 / 1_060,
  participants: 11,
};

/** Guangzhou: 8,030 registered and 25,205 filed organisations in 176 towns. */
const CITY: Ratios = {
  filed: 25_205 / 33_235,
  sole: 0.45,
  joint: 0.2,
  functional: 0.04,
  organizationsOfTown: 33_235 / 176,
  communities: 0.084,
  units: 0.009,
  agreements: 0.35,
  demands: 0.66,
  activities: 0.62,
  participants: 18,
};

/** Guangdong as a stress: 72,000 organisations with five years of activities. */
const PROVINCE: Ratios = {
  ...CITY,
  filed: 0.45,
  organizationsOfTown: 72_000 / 1_600,
  communities: 0.36,
  agreements: 1.3,
  demands: 3.6,
  activities: 6.3,
  participants: 9,
};

const TIERS = {
  T1: scaled(160, DISTRICT),
  T2: scaled(1_060, DISTRICT),
  T3: scaled(33_235, CITY),
  T4: scaled(72_000, PROVINCE),
} as const satisfies Record<string, Size>;
export type Tier = keyof typeof TIERS;
export const TIER_NAMES = Object.keys(TIERS) as [Tier, ...Tier[]];
export const tierSize = (tier: Tier): Size => TIERS[tier];

/** Above so many organisations the graph is shaped like a city's: most organisations are only filed. */
const LARGEST_DISTRICT = 5_000;
export const LEAST_ORGANIZATIONS = 20;
export const MOST_ORGANIZATIONS = 200_000;

/** Any number of organisations, everything else in proportion. */
export const sizeOf = (organizations: number): Size =>
  scaled(organizations, organizations <= LARGEST_DISTRICT ? DISTRICT : CITY);

function scaled(organizations: number, { organizationsOfTown, ...ratios }: Ratios): Size {
  const of = (ratio: number, least = 1): number => Math.max(least, Math.round(organizations * ratio));
  return {
    ...ratios,
    organizations,
    towns: Math.max(
      TOWNS.length,
      organizationsOfTown > 0 ? Math.round(organizations / organizationsOfTown) : 0,
    ),
    communities: of(ratios.communities, TOWNS.length),
    units: of(ratios.units, 24),
    agreements: of(ratios.agreements),
    demands: of(ratios.demands),
    activities: of(ratios.activities),
  };
}
