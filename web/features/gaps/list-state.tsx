import { CircleAlert } from 'lucide-react';
import { t } from '../../texts/i18n.ts';
import { problemText } from '../../ui/failure-text.ts';
import { type BoardState, useBoard } from './board-state.ts';
import type { GapList } from './use-gap-list.ts';
import './list-state.css';

/** What stands in a list's place while it comes, when it did not, and when there is nothing in it. */
export function ListState({ list, isFlat }: { readonly list: GapList; readonly isFlat: boolean }) {
  const board = useBoard((state) => state);
  if (list.status === 'loading') {
    return (
      <div className="list-state" role="status">
        <span className="list-skeleton" />
        <span className="list-skeleton" />
        <span className="visually-hidden">{t('gaps.loading')}</span>
      </div>
    );
  }
  if (list.status === 'failed') {
    return (
      <div className="list-state" role="alert">
        <p className="list-failed">
          <CircleAlert size={14} strokeWidth={1.75} aria-hidden="true" />
          {problemText(list.error, t('gaps.failed'))}
        </p>
        <button type="button" className="button small" onClick={list.retry}>
          {t('gaps.retry')}
        </button>
      </div>
    );
  }
  if (!isFlat) return <p className="list-state">{t('gaps.none.rule')}</p>;
  const reason = reasonOf(board);
  return (
    <div className="list-state">
      <strong>{t(`gaps.none.${reason}`)}</strong>
      <p>{t(`gaps.none.${reason}Hint`, { day: board.since ?? '' })}</p>
    </div>
  );
}

function reasonOf({ q, isMine, isOnlyNew, state }: BoardState) {
  if (q.trim() !== '') return 'found';
  if (isMine) return 'mine';
  if (isOnlyNew) return 'new';
  return state === 'open' ? 'found' : state;
}
