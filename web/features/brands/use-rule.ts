import { useCallback, useEffect, useState } from 'react';
import type { GapPage, RuleId } from '../../../graph/model/gap.ts';
import { api } from '../../live/http.ts';
import { useGaps } from '../../state/gap-summary.ts';
import { useIsOffline } from '../../state/live-context.tsx';
import { useReferenceDay } from '../../state/reference-day.ts';

export type RuleAnswer = {
  readonly status: 'loading' | 'ready' | 'failed' | 'offline';
  /** The last answer for the day; it stays while the next is asked for. */
  readonly page: GapPage | undefined;
  retry(): void;
};

/** The most that the server gives at once. */
const MOST = 500;

/** What the server finds by one rule on the day: rules have one implementation, and it is not in the page. */
export function useRule(rule: RuleId): RuleAnswer {
  const on = useReferenceDay();
  const isOffline = useIsOffline();
  const { round } = useGaps();
  const [attempt, setAttempt] = useState(0);
  const [held, setHeld] = useState<{ readonly page?: GapPage; readonly hasFailed: boolean }>({
    hasFailed: false,
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: a round or an attempt is a reason to ask the same again
  useEffect(() => {
    if (isOffline) return;
    const abort = new AbortController();
    api.gaps({ asOf: on, rule, state: 'open', limit: MOST }, abort.signal).then(
      (page) => abort.signal.aborted || setHeld({ page, hasFailed: false }),
      () => abort.signal.aborted || setHeld((before) => ({ ...before, hasFailed: true })),
    );
    return () => abort.abort();
  }, [rule, on, round, isOffline, attempt]);

  const page = held.page?.asOf === on ? held.page : undefined;
  const status = page ? 'ready' : isOffline ? 'offline' : held.hasFailed ? 'failed' : 'loading';
  return { status, page, retry: useCallback(() => setAttempt((count) => count + 1), []) };
}
