import { t } from '../../texts/i18n.ts';
import { useBoard } from './board-state.ts';
import { FindingRow } from './finding-row.tsx';
import { ListState } from './list-state.tsx';
import type { GapList } from './use-gap-list.ts';
import './finding-list.css';

type FindingListProps = {
  readonly list: GapList;
  /** Without a group around it a row says its rule too. */
  readonly isFlat?: boolean;
};

/** The findings of one list as far as they are loaded, worst first. */
export function FindingList({ list, isFlat = false }: FindingListProps) {
  const currentId = useBoard((board) => board.current?.id);
  const by = useBoard((board) => board.by);
  const { findings, total, hasMore, status } = list;
  if (findings.length === 0) return <ListState list={list} isFlat={isFlat} />;
  const rest = total - findings.length;
  return (
    <div className={isFlat ? 'finding-list flat' : 'finding-list'}>
      <ul>
        {findings.map((finding, index) => (
          <FindingRow
            key={finding.id}
            finding={finding}
            index={index}
            isCurrent={finding.id === currentId}
            says={isFlat || by !== 'rule' ? 'rule' : 'area'}
            hasSeverity={isFlat || by !== 'rule'}
          />
        ))}
      </ul>
      {status === 'failed' && <ListState list={list} isFlat={isFlat} />}
      <p className="finding-foot">
        {hasMore ? (
          <button type="button" className="button small" onClick={() => void list.more()}>
            {t('gaps.more', { count: Math.min(50, rest) })}
          </button>
        ) : null}
        {hasMore && <span>{t('gaps.rest', { count: rest })}</span>}
        <span className="finding-keys">
          <kbd className="key-cap">↑</kbd>
          <kbd className="key-cap">↓</kbd>
          {t('gaps.step')}
        </span>
      </p>
    </div>
  );
}
