import type { QueryKey } from '@tanstack/react-query';
import type { Day } from '../../../graph/model/schema/day.ts';
import { useAskedDay } from '../../state/asked-day.ts';
import { useIsOffline } from '../../state/live-context.tsx';
import { useReferenceDay } from '../../state/reference-day.ts';
import { type Answer, useAnswer } from '../../state/use-answer.ts';

export type Asked<T> = {
  /** The last answer there was, perhaps of another day or of before a break. */
  readonly answer: T | undefined;
  readonly problem: 'failed' | 'offline' | undefined;
  /** Why it failed. */
  readonly error: unknown;
  /** The answer is not what the page stands at: shown grey until the next one. */
  readonly isOld: boolean;
  readonly askAgain: () => void;
};

/** How an answer stands to the day that is looked at and to the connection. */
export function useAsked<T extends { readonly asOf: Day }>(held: Answer<T>): Asked<T> {
  const isOffline = useIsOffline();
  const day = useReferenceDay();
  const { answer, error, status, askAgain } = held;
  const problem = isOffline ? 'offline' : status === 'failed' ? 'failed' : undefined;
  return {
    answer,
    problem,
    error,
    isOld: answer !== undefined && (answer.asOf !== day || problem !== undefined),
    askAgain,
  };
}

export const reportKey = (on: Day, ...what: QueryKey) => ['reports', on, ...what] as const;

/** What the server computes for the day that is looked at. */
export function useReport<T extends { readonly asOf: Day }>(
  name: 'figures' | 'statutory' | 'charts',
  ask: (asOf: Day, signal: AbortSignal) => Promise<T>,
): Asked<T> {
  const on = useAskedDay();
  const isAsked = !useIsOffline();
  return useAsked(useAnswer({ queryKey: reportKey(on, name), isAsked, ask: (signal) => ask(on, signal) }));
}
