import { QueryObserver } from '@tanstack/react-query';
import type { GapSummary } from '../../graph/model/answers/gap.ts';
import type { Day } from '../../graph/model/schema/day.ts';
import { isQuality } from '../../graph/model/schema/rule-id.ts';
import { api } from '../live/http.ts';
import type { Live } from '../live/live.ts';
import { answersOf } from './answers.ts';
import { askedDayOf, useAskedDay } from './asked-day.ts';
import { gapKeys } from './gap-keys.ts';
import { setUi } from './ui-state.ts';
import { useAnswer } from './use-answer.ts';

type GapState = {
  readonly status: 'loading' | 'ready' | 'failed';
  /** Of the day that is looked at, or of the one before while that is being computed. */
  readonly summary: GapSummary | undefined;
  /** Why it failed. */
  readonly error: unknown;
};

export const openGaps = ({ rules }: GapSummary): number =>
  rules.reduce((sum, rule) => sum + (rule.failed || isQuality(rule.id) ? 0 : rule.found), 0);

const questionOf = (on: Day) => ({
  queryKey: gapKeys.summary(on),
  queryFn: ({ signal }: { readonly signal: AbortSignal }) => api.gapSummary(on, signal),
});

/** Holds the summary of the day that is asked about until it is stopped, and keeps the rail's count with it. */
export function watchGaps(live: Live): () => void {
  const client = answersOf(live);
  const days = askedDayOf(live);
  const observer = new QueryObserver<GapSummary>(client, questionOf(days.getState().day));
  const show = ({ data }: { readonly data: GapSummary | undefined }) =>
    data && setUi({ gapCount: { count: openGaps(data), on: data.asOf } });
  show(observer.getCurrentResult());
  const stopDays = days.subscribe(({ day }) => observer.setOptions(questionOf(day)));
  const stop = observer.subscribe(show);
  return () => {
    stopDays();
    stop();
  };
}

/** Asks for everything about gaps again, after a failure or after something decided here. */
export const askGapsAgain = (live: Live): void =>
  void answersOf(live).invalidateQueries({ queryKey: ['gaps'] });

/** What is known of the gaps on the day that is looked at. */
export function useGaps(): GapState {
  const on = useAskedDay();
  const { answer, status, error } = useAnswer({
    queryKey: gapKeys.summary(on),
    ask: (signal) => api.gapSummary(on, signal),
  });
  return { status, summary: answer, error };
}
