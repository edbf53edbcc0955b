import type { Finding } from '../../../graph/model/answers/gap.ts';
import type { Day } from '../../../graph/model/schema/day.ts';
import { gapNoteId, gapNoteOf } from '../../../graph/model/schema/gap-note.ts';
import type { State } from '../../../graph/model/view/view.ts';

/** A finding with what has been decided about it by now, which a list that was asked for earlier does not know. */
export function decidedBy(state: State, finding: Finding, on: Day): Finding {
  const node = state.node(gapNoteId(finding.id));
  if (node?.fields['finding'] !== finding.id) return finding;
  const note = gapNoteOf(node);
  const isResting = note.snoozedUntil !== undefined && on < note.snoozedUntil;
  return {
    ...finding,
    note,
    state: note.dismissedReason !== undefined ? 'dismissed' : isResting ? 'snoozed' : 'open',
  };
}
