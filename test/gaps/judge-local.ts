import type { Facts, LocalRule, Verdict } from '../../graph/gaps/rule.ts';
import { unlessAbsent } from '../../graph/gaps/scan/local-verdict.ts';
import type { Day } from '../../graph/model/schema/day.ts';

/** The day asked about, and the day up to which what is missing means "no"; undefined: always. */
type Asked = { readonly on: Day; readonly completeThrough?: Day | undefined };

/** Asks one rule about one record, its parameters already read. */
export const judgeLocal = (
  rule: LocalRule,
  facts: Facts,
  params: Record<string, unknown>,
  { on, completeThrough }: Asked,
): Verdict => unlessAbsent(rule.judge(facts, params, on), completeThrough);
