import { hashKey, type QueryKey, useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useAnswers } from './answers.ts';

type Question<T> = {
  /** Area, day, and what is asked. */
  readonly queryKey: QueryKey;
  ask(signal: AbortSignal): Promise<T>;
  readonly isAsked?: boolean;
};

export type Answer<T> = {
  /** The last answer to this question, perhaps of another day while that of this one is on its way. */
  readonly answer: T | undefined;
  /** loading: nothing is there of this day yet. */
  readonly status: 'loading' | 'ready' | 'failed';
  readonly error: unknown;
  askAgain(): void;
};

/** What the server says to a question about a day: held for everybody on the page, and asked again once it is old. */
export function useAnswer<T>({ queryKey, ask, isAsked = true }: Question<T>): Answer<T> {
  const query = useQuery({ queryKey, queryFn: ({ signal }) => ask(signal), enabled: isAsked }, useAnswers());
  const [area, _on, ...about] = queryKey;
  const answer = useKept(hashKey([area, ...about]), query.data);
  const status = query.isError ? 'failed' : query.isPending ? 'loading' : 'ready';
  return { answer, status, error: query.error, askAgain: () => void query.refetch() };
}

/** The answer, or the last one to the same question. */
function useKept<T>(question: string, answer: T | undefined): T | undefined {
  const kept = useRef<{ readonly question: string; readonly answer: T }>(undefined);
  if (answer !== undefined) kept.current = { question, answer };
  return kept.current?.question === question ? kept.current.answer : undefined;
}
