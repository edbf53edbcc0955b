import type { ProjectedFigure } from '../../graph/gaps/projection.ts';
import type { Day } from '../../graph/model/schema/day.ts';
import type { RuleId } from '../../graph/model/schema/rule-id.ts';
import type { SeedCommand } from '../record.ts';

/** What a rule says of `subject` on a day. */
type Expectation = {
  readonly on: Day;
  readonly outcome: 'outside' | 'fine' | 'unknown' | 'finding';
};

/** A small graph as commands and what one rule says of one record in it, on one day or several. */
export type Story = {
  readonly title: string;
  readonly commands: readonly SeedCommand[];
  readonly subject: string;
  /** Reported beside computed, for the rule that compares them. */
  readonly figures?: readonly ProjectedFigure[];
  readonly expects: readonly [Expectation, ...Expectation[]];
};

/**
 * The stories of one rule. Ids begin with the rule's in lower case (`g05-…`), since all stories of local rules are told
 * in one store. `fires` expects a finding on its first day and, unless the rule is timeless, something else on another.
 */
export type RuleStories = {
  readonly rule: RuleId;
  readonly fires: Story;
  readonly nearMiss: Story;
  /** Where the rule can say unknown. */
  readonly unknown?: Story;
};
