import { link, type SeedRelation } from '../record.ts';
import { LEAGUE } from './named.ts';
import type { OrganizationRow } from './row.ts';

/** Member units of the leading associations with whom these have agreements. */
const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  'so-0001': ['unit-works'],
  'so-0002': ['unit-estate'],
  'so-0003': ['unit-works', 'unit-bank'],
  'so-0004': ['unit-bank'],
};
const JOINED: Readonly<Record<string, string>> = {
  'so-0016': 'so-0001',
  'so-0017': 'so-0003',
  'so-0020': 'so-0011',
  'so-0021': 'so-0012',
};
const FIRST_SAMPLE = 15;

/** Memberships that begin or end at an organisation; all made up. Members were created before or with it. */
export function memberships(row: OrganizationRow, index: number): SeedRelation[] {
  const joins = new Set<string>();
  const joined = JOINED[row.id];
  if (joined !== undefined) joins.add(joined);
  if (index >= FIRST_SAMPLE && row.orgType !== 'communityOrganization') {
    if (index % 5 < 3) joins.add(LEAGUE);
    // The third to fifteenth of the list are associations; the enterprises' one takes members of every kind.
    if (index % 4 === 0) joins.add(`so-00${String(3 + (index % 13)).padStart(2, '0')}`);
  }
  return [
    ...(MEMBERS[row.id] ?? []).map((unit) => link('MEMBER_OF', unit, row.id)),
    ...[...joins].map((association) => link('MEMBER_OF', row.id, association)),
  ];
}
