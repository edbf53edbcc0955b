import type { State } from '../../../graph/model/view/view.ts';
import type { GoneGap } from '../../state/gone-gaps.ts';
import { t } from '../../texts/i18n.ts';
import { titleOf } from '../../ui/titles.ts';
import { actorName } from './words-of.ts';

/** What became of a gap that is gone: solved, by whom; or nobody can say any more, for want of what. */
export function goneText(state: State, { missing, actorId }: GoneGap): string {
  if (missing) return t('gaps.unclear', { what: titleOf(missing) });
  const name = actorName(state, actorId);
  return name === undefined ? t('gaps.solved') : t('gaps.solvedBy', { name });
}
