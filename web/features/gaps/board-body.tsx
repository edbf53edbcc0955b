import { useAskedDay } from '../../state/asked-day.ts';
import { askGapsAgain, openGaps, useGaps } from '../../state/gap-summary.ts';
import { useLiveHandle } from '../../state/live-context.tsx';
import { t } from '../../texts/i18n.ts';
import { groupQuery } from './board-query.ts';
import { isFlat, useBoard } from './board-state.ts';
import type { CountedRule } from './counted-rule.ts';
import { FlatList } from './flat-list.tsx';
import { GroupList } from './group-list.tsx';
import { ListState } from './list-state.tsx';
import { NoGaps } from './no-gaps.tsx';
import { RuleList } from './rule-list.tsx';
import type { GapList } from './use-gap-list.ts';

type BoardBodyProps = {
  readonly rules: readonly CountedRule[];
  readonly rulesStatus: 'loading' | 'ready' | 'failed';
  retryRules(): void;
  readonly list: GapList;
};

/** The list itself: by rule, by area or by body, or all in one where something was searched. */
export function BoardBody({ rules, rulesStatus, retryRules, list }: BoardBodyProps) {
  const board = useBoard((state) => state);
  const on = useAskedDay();
  const live = useLiveHandle();
  const { summary, status, error } = useGaps();
  const isFailed = rulesStatus === 'failed' || (status === 'failed' && !summary);
  const retry = () => {
    if (rulesStatus === 'failed') retryRules();
    askGapsAgain(live);
  };
  if (isFailed) return <Waiting list={{ ...list, status: 'failed', error, retry }} />;
  if (!summary || rulesStatus === 'loading') return <Waiting list={{ ...list, status: 'loading' }} />;
  if (isFlat(board)) return <FlatList list={list} />;
  const by = board.by;
  if (openGaps(summary) === 0 && rules.every((rule) => rule.found === 0 && !rule.failed))
    return <NoGaps rules={rules} />;
  return (
    <div className="board-body">
      <p className="board-columns" aria-hidden="true">
        <span>{t(`gaps.columns.${by}`)}</span>
        <span>{t(by === 'rule' ? 'gaps.columns.looked' : 'gaps.columns.found')}</span>
      </p>
      {by === 'rule' ? (
        <RuleList rules={rules} list={list} />
      ) : (
        <GroupList by={by} query={groupQuery(board)} on={on} list={list} />
      )}
    </div>
  );
}

function Waiting({ list }: { readonly list: GapList }) {
  return (
    <div className="board-body">
      <ListState list={list} isFlat={false} />
    </div>
  );
}
