import { withChanges } from '../../../graph/model/schema/changes.ts';
import type { Day } from '../../../graph/model/schema/day.ts';
import { type Doubt, doubtsOf } from '../../../graph/model/schema/doubt.ts';
import { foldDay } from '../../../graph/model/schema/fold/day.ts';
import type { Fields } from '../../../graph/model/schema/record.ts';
import { illegalMilestone, type Milestone } from '../../../graph/model/terms/agreement.ts';

export type StepCheck = {
  readonly day: Day | undefined;
  /** Why it is refused, as the command would say it. */
  readonly refused: string | undefined;
  /** What would be asked back. */
  readonly doubts: readonly Doubt[];
};

/** A typed day of a step against the agreement's other days, as the command will look at it. */
export function checkStep(fields: Fields, milestone: Milestone, typed: string): StepCheck {
  const folded = foldDay(typed);
  if ('refused' in folded) return { day: undefined, refused: folded.refused, doubts: [] };
  const day = folded.value;
  const refused = illegalMilestone(fields, milestone, day);
  if (refused) return { day, refused, doubts: [] };
  const known = new Set(doubtsOf(fields).map(({ doubt, field }) => `${doubt} ${String(fields[field])}`));
  const after = withChanges(fields, { [milestone]: day });
  const fresh = doubtsOf(after).filter(({ doubt, field }) => !known.has(`${doubt} ${String(after[field])}`));
  return { day, refused: undefined, doubts: [...new Set(fresh.map(({ doubt }) => doubt))] };
}
