import type { FieldValue } from './record.ts';

/** Fields after a change; `null` removes. */
export function withChanges(
  fields: Readonly<Record<string, FieldValue>>,
  set: Readonly<Record<string, FieldValue | null>>,
): Record<string, FieldValue> {
  const next = { ...fields };
  for (const [name, value] of Object.entries(set)) {
    if (value === null) delete next[name];
    else next[name] = value;
  }
  return next;
}
