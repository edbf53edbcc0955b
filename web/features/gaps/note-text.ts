import type { Finding } from '../../../graph/model/answers/gap.ts';
import type { State } from '../../../graph/model/view/view.ts';
import { t } from '../../texts/i18n.ts';
import { actorName } from './words-of.ts';

/** What was decided about a finding, why, and by whom; '' where nothing was. */
export function noteText(state: State, { note, state: at }: Finding): string {
  if (!note) return '';
  const by = actorName(state, note.by);
  const who = by === undefined ? '' : t('gaps.notes.by', { name: by });
  const parts: string[] = [];
  if (at === 'dismissed') parts.push(t('gaps.notes.dismissed', { reason: note.dismissedReason ?? '' }) + who);
  else if (at === 'snoozed' && note.snoozedUntil !== undefined)
    parts.push(
      t('gaps.notes.snoozed', { day: note.snoozedUntil, reason: note.snoozeReason ?? t('unknown') }) + who,
    );
  if (note.assignee !== undefined) parts.push(t('gaps.notes.assigned', { name: note.assignee }));
  return parts.join(t('dot'));
}
