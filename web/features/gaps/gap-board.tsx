import { useEffect, useMemo, useRef } from 'react';
import { useAskedDay } from '../../state/asked-day.ts';
import { openGaps, useGaps } from '../../state/gap-summary.ts';
import { useLiveHandle, useView } from '../../state/live-context.tsx';
import { useReferenceDay } from '../../state/reference-day.ts';
import { t } from '../../texts/i18n.ts';
import '../../texts/later.ts';
import { useEscape } from '../../ui/escape.ts';
import { BoardBody } from './board-body.tsx';
import { BoardHead } from './board-head.tsx';
import { listQuery } from './board-query.ts';
import { boardState, setBoard, useBoard } from './board-state.ts';
import { type CountedRule, worstFirst } from './counted-rule.ts';
import { CoverageTable } from './coverage-table.tsx';
import { LensKey } from './lens-key.tsx';
import { RulesProvider } from './rule-abouts.ts';
import { sinceOf } from './since.ts';
import { StatusLine } from './status-line.tsx';
import { useGapLens } from './use-gap-lens.ts';
import { useGapList } from './use-gap-list.ts';
import { useGivenFinding } from './use-given-finding.ts';
import { useGone } from './use-gone.ts';
import { useRules } from './use-rules.ts';
import { useWalk } from './use-walk.ts';
import { useWalkKeys } from './use-walk-keys.ts';
import { WhyStrip } from './why-strip.tsx';
import { actorName } from './words-of.ts';
import './gap-board.css';

/** Ranked findings beside the map, and why the chosen one is one below it. */
export function GapBoard() {
  const on = useReferenceDay();
  const asked = useAskedDay();
  const { summary } = useGaps();
  const isOld = summary !== undefined && summary.asOf !== on;
  const rules = useRules();
  const board = useBoard((state) => state);
  const { actorId } = useLiveHandle();
  const me = useView((view) => actorName(view, actorId), [actorId]);
  const question = listQuery(board, { since: sinceOf(board, asked), me });
  const list = useGapList(question, asked);
  const walk = useWalk(list);
  useGapLens(summary, on, question, list);
  useGivenFinding(list);
  useGone();
  useEscape(() => setBoard({ current: undefined }), board.current !== undefined);

  const counted = useMemo<readonly CountedRule[]>(
    () =>
      (summary?.rules ?? []).flatMap((rule) => {
        const about = rules.abouts.get(rule.id);
        return about ? [{ ...rule, about }] : [];
      }),
    [summary, rules],
  );
  useWalkKeys(
    walk,
    useOpenFirst(counted, list.findings[0] !== undefined && list.status === 'ready', walk.step),
  );

  return (
    <RulesProvider value={rules}>
      <section
        className={`panel board-panel gap-board${board.current ? ' is-behind' : ''}${isOld ? ' is-old' : ''}`}
        aria-label={t('gaps.title')}
      >
        <BoardHead
          found={summary && openGaps(summary)}
          rules={summary && rules.status === 'ready' ? counted : undefined}
        />
        <StatusLine on={on} />
        <BoardBody rules={counted} rulesStatus={rules.status} retryRules={rules.reload} list={list} />
        {summary && <CoverageTable coverage={summary.coverage} />}
      </section>
      <LensKey />
      <WhyStrip walk={walk} />
    </RulesProvider>
  );
}

/** Opens the worst rule and its first finding, for somebody who begins with the keyboard. */
function useOpenFirst(
  rules: readonly CountedRule[],
  isReady: boolean,
  step: (by: 1) => Promise<void>,
): () => void {
  const isWaiting = useRef(false);
  useEffect(() => {
    if (!isWaiting.current || !isReady) return;
    isWaiting.current = false;
    void step(1);
  }, [isReady, step]);
  return () => {
    if (boardState().by !== 'rule' || boardState().openGroup !== undefined) return;
    const first = rules.filter((rule) => !rule.failed && rule.found > 0).sort(worstFirst)[0];
    if (!first) return;
    isWaiting.current = true;
    setBoard({ openGroup: first.id });
  };
}
