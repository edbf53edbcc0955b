import { type Day, dayNumber } from '../../model/day.ts';
import type { Kind } from '../../model/kinds.ts';
import type { FieldValue } from '../../model/record.ts';
import { RELATION_NAMES, type RelationKind, relationSpec } from '../../model/relations.ts';
import { isUnread } from './unread-fields.ts';

type WithFields = {
  readonly kind: Kind | RelationKind;
  readonly fields: Readonly<Record<string, FieldValue>>;
};

/** What looks like a day; of a text that only looks like one, `dayNumber` makes none. */
const isDay = (value: unknown): value is Day =>
  typeof value === 'string' && value.length === 10 && value[4] === '-' && value[7] === '-';

const NONE: readonly number[] = [];
/** Records are never changed in place, so what is found in one stands for as long as it does. */
const daysOfRecord = new WeakMap<WithFields, readonly number[]>();

function found({ kind, fields }: WithFields): readonly number[] {
  let days: Set<number> | undefined;
  const add = (value: unknown): void => {
    const day = isDay(value) ? dayNumber(value) : Number.NaN;
    if (Number.isNaN(day)) return;
    days ??= new Set();
    days.add(day);
  };
  for (const name in fields) {
    if (isUnread(kind, name)) continue;
    const value = fields[name];
    if (typeof value === 'string') add(value);
    else if (Array.isArray(value)) for (const each of value) add(each);
  }
  return days ? [...days] : NONE;
}

/** Every day that a record holds where a rule may look, each once, as `dayNumber` counts them. */
export function daysOf(record: WithFields): readonly number[] {
  const known = daysOfRecord.get(record);
  if (known) return known;
  const days = found(record);
  daysOfRecord.set(record, days);
  return days;
}

const dated = RELATION_NAMES.filter((kind) =>
  Object.values(relationSpec(kind).fields).some(({ type }) => type === 'day'),
);

/** Kinds of relations that can hold a day: most hold none, and most records have hundreds of those. */
export const RELATIONS_WITH_DAYS: ReadonlySet<RelationKind> = new Set(dated);
