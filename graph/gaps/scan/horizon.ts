import { type Day, dayNumber } from '../../model/day.ts';
import type { NodeRecord } from '../../model/record.ts';
import type { LocalRule } from '../rule.ts';
import { ALWAYS, type Span } from './day-trace.ts';

/** How a rule's answer depends on the day: on days so many days after one that it reads, and only within a span. */
export type Turns = { readonly offsets: readonly number[]; readonly within: Span };

const SAME_DAY: readonly number[] = [0];
const ANY_DAY: Turns = { offsets: SAME_DAY, within: ALWAYS };

/** From the first day of a day's quarter to that of the next. */
function quarterOf(on: Day): Span {
  const month = Math.floor((Number(on.slice(5, 7)) - 1) / 3) * 3 + 1;
  const since = dayNumber(`${on.slice(0, 5)}${String(month).padStart(2, '0')}-01`);
  const later = new Date(since * 86_400_000);
  later.setUTCMonth(later.getUTCMonth() + 3);
  return { since, next: later.getTime() / 86_400_000 };
}

/** As the rule says it of itself (`turns` in `rule.ts`). */
export function turnsOf(
  rule: LocalRule,
  params: Record<string, unknown>,
  subject: NodeRecord,
  on: Day,
): Turns {
  if (!rule.turns) return ANY_DAY;
  const { days, quarter, daily } = rule.turns(params as never, subject);
  const offsets = days ? [...new Set([0, ...days])] : SAME_DAY;
  if (!daily) return { offsets, within: quarter ? quarterOf(on) : ALWAYS };
  const today = dayNumber(on);
  return { offsets, within: { since: today, next: today + 1 } };
}
