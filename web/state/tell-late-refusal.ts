import type { Failure } from '../../graph/model/schema/failure.ts';
import type { View } from '../../graph/model/view/view.ts';
import type { LiveCommand } from '../live/live.ts';
import { t } from '../texts/i18n.ts';
import { failureText } from '../ui/failure-text.ts';
import { commandText } from './command-text.ts';
import { dismiss, tell, useNotices } from './notices.ts';

/** Of more only the number is said. */
const MOST_NAMED = 8;

let shown: { readonly id: number; readonly said: readonly string[] } = { id: 0, said: [] };

/** What an earlier page had given and is refused now: one notice for all of it, which stays until it is closed. */
export function tellLateRefusal(command: LiveCommand, failure: Failure, view: View): void {
  const what = commandText(command, view);
  const isOpen = useNotices.getState().some(({ id }) => id === shown.id);
  const before = isOpen ? shown.said : [];
  const said = [...before, t('unsent.refusedOne', { what, reason: failureText(failure) })];
  dismiss(shown.id);
  const named = said.slice(0, MOST_NAMED).join(t('listJoin'));
  const list = said.length > MOST_NAMED ? named + t('unsent.more') : named;
  shown = { id: tell(t('unsent.refused', { count: said.length, list }), 'problem', 'stays'), said };
}
