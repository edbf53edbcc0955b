import type { Day } from '../model/day.ts';
import type { Facts, LocalRule, Verdict } from './rule.ts';

/** What a workspace has set for a rule's parameters; what it has not set, or what no longer fits, is the standard. */
export type Settings = Readonly<Record<string, unknown>>;

/** Asks one rule about one record. */
export function judgeLocal(rule: LocalRule, facts: Facts, settings: Settings, on: Day): Verdict {
  return rule.judge(facts, paramsOf(rule, settings), on);
}

/** A rule's parameters with what the workspace has set; standards where that does not fit (a rule that changed). */
export function paramsOf(rule: Pick<LocalRule, 'params'>, settings: Settings): Record<string, unknown> {
  const parsed = rule.params.safeParse(settings);
  return (parsed.success ? parsed.data : rule.params.parse({})) as Record<string, unknown>;
}
