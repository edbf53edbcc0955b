import { type Day, dayNumber, dayOfNumber } from '../model/day.ts';
import type { FieldValue, NodeRecord } from '../model/record.ts';
import type { LocalRule } from './rule.ts';

/** All that is read of a subject's surroundings: its records and relations. */
type Surroundings = {
  records(): Iterable<{ readonly fields: Readonly<Record<string, FieldValue>> }>;
  relations(): Iterable<{ readonly fields: Readonly<Record<string, FieldValue>> }>;
};

const isDay = (value: unknown): value is Day =>
  typeof value === 'string' && value.length === 10 && value[4] === '-' && value[7] === '-';

/** Every day that occurs in a subject's surroundings, each once. */
export function daysIn(graph: Surroundings): ReadonlySet<Day> {
  const days = new Set<Day>();
  const look = ({ fields }: { readonly fields: Readonly<Record<string, FieldValue>> }): void => {
    for (const name in fields) {
      const value = fields[name];
      if (isDay(value)) days.add(value);
      else if (Array.isArray(value)) for (const each of value) if (isDay(each)) days.add(each);
    }
  };
  for (const record of graph.records()) look(record);
  for (const relation of graph.relations()) look(relation);
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
  days: ReadonlySet<Day>,
  on: Day,
): Day | undefined {
  if (rule.isTimeless) return undefined;
  const turns = rule.turns?.(params as never, subject) ?? {};
  if (turns.daily) return dayOfNumber(dayNumber(on) + 1);
  const today = dayNumber(on);
  let next = turns.quarter ? dayNumber(nextQuarterStart(on)) : Number.POSITIVE_INFINITY;
  for (const offset of new Set([0, ...(turns.days ?? [])])) {
    for (const day of days) {
      const turn = dayNumber(day) + offset;
      if (turn > today) next = Math.min(next, turn);
      else if (turn === today) next = Math.min(next, turn + 1);
    }
  }
  return next === Number.POSITIVE_INFINITY ? undefined : dayOfNumber(next);
}
