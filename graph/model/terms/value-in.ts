import type { Day } from '../schema/day.ts';
import type { Fields, FieldValue } from '../schema/record.ts';

type WithFields = { readonly fields: Fields };

/** A day that a record or relation holds; undefined: unknown. */
export function dayIn({ fields }: WithFields, name: string): Day | undefined {
  const value = fields[name];
  return typeof value === 'string' ? value : undefined;
}

/** Whether a day that a record holds has come; an unknown one has not, as far as anybody can say. */
export function hasCome(record: WithFields, name: string, on: Day): boolean {
  const day = dayIn(record, name);
  return day !== undefined && day <= on;
}

/** A number that a record holds; undefined: unknown. */
export function numberIn({ fields }: WithFields, name: string): number | undefined {
  const value = fields[name];
  return typeof value === 'number' ? value : undefined;
}

/** Words that a record holds in a list; none where nobody said any. */
export function wordsIn({ fields }: WithFields, name: string): readonly string[] {
  const value = fields[name];
  return isWords(value) ? value : NONE;
}
const NONE: readonly string[] = [];
const isWords = (value: FieldValue | undefined): value is string[] =>
  Array.isArray(value) && typeof value[0] === 'string';

/** Whether an open field or relation is listed as known not to be, as opposed to unknown. */
export function isKnownEmpty({ fields }: WithFields, name: string): boolean {
  const none = fields['none'];
  return Array.isArray(none) && none.some((each) => each === name);
}
