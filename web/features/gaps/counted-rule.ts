import type { RuleAbout, RuleCount } from '../../../graph/model/answers/gap.ts';
import { SEVERITIES } from '../../../graph/model/answers/severity.ts';

/** A rule with what it says of itself and what it found. */
export type CountedRule = RuleCount & { readonly about: RuleAbout };

/** The ranking of rules: severity, then how much each found. */
export const worstFirst = (a: CountedRule, b: CountedRule): number =>
  SEVERITIES[b.about.severity].rank - SEVERITIES[a.about.severity].rank ||
  b.found - a.found ||
  (a.id < b.id ? -1 : 1);
