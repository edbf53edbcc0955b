import { type Day, dayNumber, dayOfNumber } from '../model/day.ts';
import type { FieldValue, NodeRecord } from '../model/record.ts';
import type { LocalRule } from './rule.ts';

/** All that is read of a subject's surroundings: its records and relations. */
type Surroundings = {
  records(): Iterable<WithFields>;
  relations(): Iterable<WithFields>;
};

const isDay = (value: unknown): value is Day =>
  typeof value === 'string' && value.length === 10 && value[4] === '-' && value[7] === '-';

type WithFields = { readonly fields: Readonly<Record<string, FieldValue>> };

/** The days of a record as numbers; a page of subjects shares most of its records. */
const daysOfRecord = new WeakMap<object, readonly number[]>();

function daysOf(record: WithFields): readonly number[] {
  const known = daysOfRecord.get(record);
  if (known) return known;
  const days: number[] = [];
  for (const name in record.fields) {
    const value = record.fields[name];
    if (isDay(value)) days.push(dayNumber(value));
    else if (Array.isArray(value)) for (const each of value) if (isDay(each)) days.push(dayNumber(each));
  }
  daysOfRecord.set(record, days);
  return days;
}

/** Every day that occurs in a subject's surroundings, each once, as `dayNumber` counts them. */
export function daysIn(graph: Surroundings): Set<number> {
  const days = new Set<number>();
  for (const record of graph.records()) for (const day of daysOf(record)) days.add(day);
  for (const relation of graph.relations()) for (const day of daysOf(relation)) days.add(day);
  return days;
}

const QUARTER_STARTS = ['-01-01', '-04-01', '-07-01', '-10-01'] as const;

function nextQuarterStart(on: Day): Day {
  const year = Number(on.slice(0, 4));
  const start = QUARTER_STARTS.map((end) => `${String(year).padStart(4, '0')}${end}`).find((day) => day > on);
  return start ?? `${String(year + 1).padStart(4, '0')}-01-01`;
}

/**
 * The first day after `on` on which time alone can change what a rule says of this subject; undefined: never. It may be
 * early, since not every day in the surroundings matters to every rule; it is never late.
 */
export function nextChangeOn(
  rule: LocalRule,
  params: Record<string, unknown>,
  subject: NodeRecord,
  days: ReadonlySet<number>,
  on: Day,
): Day | undefined {
  if (rule.isTimeless) return undefined;
  const turns = rule.turns?.(params as never, subject) ?? {};
  if (turns.daily) return dayOfNumber(dayNumber(on) + 1);
  const today = dayNumber(on);
  let next = turns.quarter ? dayNumber(nextQuarterStart(on)) : Number.POSITIVE_INFINITY;
  for (const offset of new Set([0, ...(turns.days ?? [])])) {
    for (const day of days) {
      const turn = day + offset;
      if (turn > today) next = Math.min(next, turn);
      else if (turn === today) next = Math.min(next, turn + 1);
    }
  }
  return next === Number.POSITIVE_INFINITY ? undefined : dayOfNumber(next);
}
