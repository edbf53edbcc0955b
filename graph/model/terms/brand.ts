import { datedEntries, valueOn } from '../schema/dated.ts';
import type { Day } from '../schema/day.ts';
import type { Fields } from '../schema/record.ts';

export type BrandStanding = 'there' | 'withdrawn' | 'unknown';

/**
 * How a brand stands on a day; undefined: it is not there yet. Its life begins with 申报; a later first stage leaves open
 * what was before.
 */
export function brandStandingOn(fields: Fields, on: Day): BrandStanding | undefined {
  const first = datedEntries(fields, 'stage')[0];
  const stage = valueOn(fields, 'stage', on);
  if (stage === 'withdrawn') return 'withdrawn';
  if (stage !== undefined || !first) return 'there';
  return first.value === 'applied' ? undefined : 'unknown';
}
