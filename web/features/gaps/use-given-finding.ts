import { useEffect } from 'react';
import { api } from '../../live/http.ts';
import { useAskedDay } from '../../state/asked-day.ts';
import { gapKeys } from '../../state/gap-keys.ts';
import { useTabView } from '../../state/ui-state.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { tellDropped } from '../../state/view/tell-dropped.ts';
import { setBoard, useBoard } from './board-state.ts';
import type { GapList } from './use-gap-list.ts';

/** Finds the finding again that a link, or the way back, names: in the open list, else by its rule and subject. */
export function useGivenFinding(list: GapList): void {
  const on = useAskedDay();
  const state = useBoard((board) => board.state);
  const isKnown = useBoard((board) => board.current !== undefined);
  const finding = useTabView((view) => view.gaps.finding);
  const at = list.findings.findIndex(({ id }) => id === finding);
  const [rule, subject] = (finding ?? ':').split(':') as [`G${string}`, string];
  const isSought = finding !== undefined && !isKnown && at < 0;
  const question = { rule, subject, state };
  const { answer, status } = useAnswer({
    queryKey: gapKeys.page(on, question),
    isAsked: isSought && list.status !== 'loading',
    ask: (signal) => api.gaps({ ...question, asOf: on, limit: 50 }, signal),
  });
  const listed = list.findings[at];
  useEffect(() => {
    if (finding === undefined || isKnown) return;
    const found = listed ?? answer?.findings.find(({ id }) => id === finding);
    if (found) setBoard({ current: found, currentAt: Math.max(0, at), isGiven: true });
    else if (isSought && status === 'ready' && answer) {
      setBoard({ current: undefined });
      tellDropped(['finding']);
    }
  }, [finding, isKnown, listed, answer, at, isSought, status]);
}
