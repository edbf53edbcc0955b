import { type Day, dayNumber } from '../../model/schema/day.ts';
import type { NodeRecord } from '../../model/schema/record.ts';
import type { LocalRule } from '../rule.ts';
import { ALWAYS, type Offsets, offsetsOf, type Span } from './day-trace.ts';

/** How a rule's answer depends on the day: on days so many days after one that it reads, and only within a span. */
export type Turns = { readonly offsets: Offsets; readonly within: Span };

/** From the first day of a day's quarter to that of the next. */
function quarterOf(on: Day): Span {
  const year = Number(on.slice(0, 4));
  const first = Math.floor((Number(on.slice(5, 7)) - 1) / 3) * 3 + 1;
  const firstOf = (month: number): Day =>
    month > 12
      ? `${String(year + 1).padStart(4, '0')}-01-01`
      : `${on.slice(0, 5)}${String(month).padStart(2, '0')}-01`;
  return { since: dayNumber(firstOf(first)), next: dayNumber(firstOf(first + 3)) };
}

/** As the rule says it of itself (`turns` in `rule.ts`). */
export function turnsOf(
  rule: LocalRule,
  params: Record<string, unknown>,
  subject: NodeRecord,
  on: Day,
): Turns {
  const today = dayNumber(on);
  const { days = [], quarter, daily } = rule.turns?.(params as never, subject) ?? {};
  const within = daily ? { since: today, next: today + 1 } : quarter ? quarterOf(on) : ALWAYS;
  return { offsets: offsetsOf(today, days), within };
}
