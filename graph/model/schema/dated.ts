import type { Day } from './day.ts';
import type { Fields, FieldValue, NodeRecord, Provenance } from './record.ts';

/** The name of the list of start days beside a dated field's list of values. */
export const fromField = (field: string): string => `${field}From`;

/**
 * Where the provenance of one entry of a dated field is kept; entries without one share the field's own. So a value that
 * is added from a later day on does not change where the earlier ones came from.
 */
export const sourceKey = (field: string, from: Day | ''): string => `${field}@${from}`;

/** The field that a key of `provenance` speaks of. */
export const fieldOfSource = (key: string): string => key.split('@')[0] ?? key;

/** The provenance of a field, or of the entry of a dated field that begins on `from`. */
export const sourceOf = (
  node: Pick<NodeRecord, 'provenance'>,
  field: string,
  from?: Day | '',
): Provenance | undefined =>
  (from === undefined ? undefined : node.provenance[sourceKey(field, from)]) ?? node.provenance[field];

type Single = string | number | boolean;

const NONE: readonly Single[] = [];
const listOf = (value: FieldValue | undefined): readonly Single[] =>
  value === undefined ? NONE : Array.isArray(value) ? value : [value];

/** What a dated field holds on a day: the last entry that has begun; undefined = unknown then. */
export function valueOn(fields: Fields, field: string, day: Day): Single | undefined {
  const values = listOf(fields[field]);
  if (values.length === 0) return undefined;
  const from = listOf(fields[fromField(field)]);
  let found: Single | undefined;
  for (const [index, value] of values.entries()) if (String(from[index] ?? '') <= day) found = value;
  return found;
}

export type DatedEntry = { readonly value: Single; readonly from: Day | '' };

export const datedEntries = (fields: Fields, field: string): DatedEntry[] => {
  const from = listOf(fields[fromField(field)]);
  return listOf(fields[field]).map((value, index) => ({ value, from: String(from[index] ?? '') }));
};

/** The two stored lists after saying "`value` from `day` on"; later entries stay. `null` values are not for dated fields. */
export function withEntry(
  fields: Fields,
  field: string,
  entry: DatedEntry,
): { readonly values: Single[]; readonly from: string[] } {
  const entries = datedEntries(fields, field).filter((other) => other.from !== entry.from);
  entries.push(entry);
  entries.sort((a, b) => (a.from < b.from ? -1 : 1));
  return { values: entries.map((each) => each.value), from: entries.map((each) => each.from) };
}

/** Whether a dated relation holds on a day; an unknown start or end does not exclude it. */
export function holdsOn(fields: Fields, day: Day): boolean {
  const from = fields['validFrom'];
  const to = fields['validTo'];
  return (typeof from !== 'string' || from <= day) && (typeof to !== 'string' || day <= to);
}
