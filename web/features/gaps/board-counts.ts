import type { GapState, Severity } from '../../../graph/model/answers/gap.ts';
import { isQuality } from '../../../graph/model/schema/rule-id.ts';
import type { CountedRule } from './counted-rule.ts';

/**
 * How many findings of a state the rules of these severities have; of all severities where none are given. What is open
 * and of data quality has its own place in the list by rule, and is no gap.
 */
export const countIn = (
  rules: readonly CountedRule[],
  state: GapState,
  severities?: ReadonlySet<Severity>,
): number =>
  rules.reduce((sum, rule) => {
    if (rule.failed || (state === 'open' && isQuality(rule.id))) return sum;
    if (severities && !severities.has(rule.about.severity)) return sum;
    return sum + rule[state === 'open' ? 'found' : state];
  }, 0);
