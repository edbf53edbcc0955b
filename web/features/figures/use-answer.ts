import { useCallback, useEffect, useRef, useState } from 'react';
import type { Day } from '../../../graph/model/day.ts';
import { useIsOffline, useLiveHandle } from '../../state/live-context.tsx';
import { useReferenceDay } from '../../state/reference-day.ts';

const SETTLE_MS = 200;
const LEAST_BETWEEN_MS = 1_000;

export type Asked<T> = {
  /** The last answer there was, perhaps of another day or of before a break. */
  readonly answer: T | undefined;
  readonly problem: 'failed' | 'offline' | undefined;
  /** The answer is not what the page stands at: shown grey until the next one. */
  readonly isOld: boolean;
  readonly askAgain: () => void;
};

type Held<T> = { readonly subject: string; readonly answer?: T; readonly failed: boolean };

/**
 * What the server computes for the reference day, asked for again when the day or the graph changes. A change of day drops
 * the question on its way; changes of the graph wait for it, since many of them must not keep it from ever being answered.
 */
export function useAnswer<T extends { readonly asOf: Day }>(
  subject: string,
  ask: (asOf: Day, signal: AbortSignal) => Promise<T>,
): Asked<T> {
  const live = useLiveHandle();
  const isOffline = useIsOffline();
  const day = useReferenceDay();
  const [held, setHeld] = useState<Held<T>>({ subject, failed: false });
  const [attempt, setAttempt] = useState(0);
  const latest = useRef({ ask, held });
  useEffect(() => {
    latest.current = { ask, held };
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` asks once more for the same
  useEffect(() => {
    if (isOffline) return;
    const abort = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isAsking = false;
    let isDue = false;
    let askedAt = Number.NEGATIVE_INFINITY;

    const put = (next: (before: Held<T>) => Held<T>) => {
      if (abort.signal.aborted) return;
      isAsking = false;
      setHeld(next);
      if (isDue) soon();
    };
    const now = () => {
      timer = undefined;
      isAsking = true;
      isDue = false;
      askedAt = Date.now();
      latest.current.ask(day, abort.signal).then(
        (answer) => put(() => ({ subject, answer, failed: false })),
        () => put((before) => ({ ...(before.subject === subject ? before : { subject }), failed: true })),
      );
    };
    const soon = () => {
      isDue = true;
      if (isAsking || timer !== undefined) return;
      timer = setTimeout(now, Math.max(SETTLE_MS, askedAt + LEAST_BETWEEN_MS - Date.now()));
    };

    const before = latest.current.held;
    if (before.subject === subject && before.answer) soon();
    else now();
    const stop = live.onChanges(soon);
    return () => {
      stop();
      clearTimeout(timer);
      abort.abort();
    };
  }, [live, subject, day, isOffline, attempt]);

  const isOwn = held.subject === subject;
  const answer = isOwn ? held.answer : undefined;
  const problem = isOffline ? 'offline' : isOwn && held.failed ? 'failed' : undefined;
  return {
    answer,
    problem,
    isOld: answer !== undefined && (answer.asOf !== day || problem !== undefined),
    askAgain: useCallback(() => setAttempt((count) => count + 1), []),
  };
}
