import type { FieldSpec } from '../schema/field.ts';
import type { Fields } from '../schema/record.ts';
import { isKnownEmpty } from './value-in.ts';

/**
 * What a missing value of a field means: of an open field that nobody knows, of a closed one that nothing is recorded.
 * Neither is a "no": that is what somebody said (`none`).
 */
export type Absence = 'unknown' | 'notRegistered' | 'none';

export function absenceOf(fields: Fields, name: string, spec: Pick<FieldSpec, 'absence'>): Absence {
  if (isKnownEmpty({ fields }, name)) return 'none';
  return spec.absence === 'closed' ? 'notRegistered' : 'unknown';
}
