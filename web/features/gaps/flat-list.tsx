import { useReferenceDay } from '../../state/reference-day.ts';
import { t } from '../../texts/i18n.ts';
import { AT_FIRST, setBoard, useBoard } from './board-state.ts';
import { FindingList } from './finding-list.tsx';
import { GoneLines } from './gone-lines.tsx';
import { sinceOf } from './since.ts';
import type { GapList } from './use-gap-list.ts';

/** All findings that fit what was asked, in one list, worst first; and the way back to the groups. */
export function FlatList({ list }: { readonly list: GapList }) {
  const on = useReferenceDay();
  const board = useBoard((state) => state);
  const { total: count } = list;
  const reset = () =>
    setBoard({
      q: '',
      state: 'open',
      isMine: false,
      isOnlyNew: false,
      severities: AT_FIRST,
    });
  return (
    <div className="board-body">
      <p className="board-columns">
        <span role="status">
          {list.status === 'loading' && count === 0
            ? t('gaps.loading')
            : board.isOnlyNew
              ? t('gaps.newTotal', { day: sinceOf(board, on), count })
              : t('gaps.total', { count })}
        </span>
        <button type="button" className="text-link" onClick={reset}>
          {t('gaps.reset')}
        </button>
      </p>
      <GoneLines />
      <FindingList list={list} isFlat />
    </div>
  );
}
