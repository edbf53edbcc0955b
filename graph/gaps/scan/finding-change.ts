import type { Title } from '../../model/schema/field.ts';
import type { RuleId } from '../../model/schema/rule-id.ts';
import type { BareFinding } from './finding.ts';

/** What became of one of a rule's findings: it came (no `before`), went (no `after`), or is said otherwise. */
export type FindingChange = {
  /** It is no finding any more because a fact is missing. */
  readonly missing?: Title;
  readonly rule: RuleId;
  readonly before?: BareFinding;
  readonly after?: BareFinding;
};
