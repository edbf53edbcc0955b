import type { Day } from '../../model/schema/day.ts';
import type { LocalRule, Verdict } from '../rule.ts';
import { missingForAbsence } from './absence.ts';

/** What a workspace has set for a rule's parameters; what it has not set, or what no longer fits, is the standard. */
export type Settings = Readonly<Record<string, unknown>>;

/** What a rule found, unless it rests on nothing being recorded after the end of the data. */
export function unlessAbsent(verdict: Verdict, completeThrough: Day | undefined): Verdict {
  const missing = verdict.outcome === 'finding' ? missingForAbsence(verdict, completeThrough) : undefined;
  return missing ? { outcome: 'unknown', missing } : verdict;
}

/** A rule's parameters with what the workspace has set; standards where that does not fit (a rule that changed). */
export function paramsOf(rule: Pick<LocalRule, 'params'>, settings: Settings): Record<string, unknown> {
  const parsed = rule.params.safeParse(settings);
  return (parsed.success ? parsed.data : rule.params.parse({})) as Record<string, unknown>;
}
