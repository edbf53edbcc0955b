import { drawFor, padded } from '../draw.ts';
import { ORGANIZATION_BRANCHES, type PartyRow } from './rows.ts';

/** Branches that the incentive brought about: twenty, as many as the source reports. */
const INCENTIVE = new Set(ORGANIZATION_BRANCHES.slice(22, 42).map((row) => row.id));

export const isThroughIncentive = (row: PartyRow): boolean => INCENTIVE.has(row.id);

/** One of them signed in June 2022. */
const EARLIER: Readonly<Record<string, string>> = { 'po-0023': '2022-05-01' };

/** Made-up day on which a Party organisation was founded; its host is older. */
export const foundedOn = (row: PartyRow): string => EARLIER[row.id] ?? drawnDay(row);

/** A made-up day of a Party organisation, after which its volunteers came together. */
export function drawnDay(row: PartyRow): string {
  const draw = drawFor(`founding of ${row.id}`);
  const year = isThroughIncentive(row) ? draw.whole(2021, 2022) : draw.whole(2016, 2020);
  return `${year}-${padded(draw.whole(1, 12), 2)}-01`;
}
