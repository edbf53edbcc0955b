import type { Finding, GapPage } from '../../../graph/model/answers/gap.ts';
import type { Day } from '../../../graph/model/schema/day.ts';
import { api } from '../../live/http.ts';
import { type GapQuestion, gapKeys } from '../../state/gap-keys.ts';
import { usePages } from '../../state/use-pages.ts';

const NOBODY: readonly Finding[] = [];

export type GapList = {
  readonly status: 'loading' | 'ready' | 'failed';
  /** Why it failed. */
  readonly error: unknown;
  readonly findings: readonly Finding[];
  readonly total: number;
  readonly hasMore: boolean;
  /** The next page of the server; what came with it. */
  more(): Promise<readonly Finding[]>;
  retry(): void;
};

/** The findings that fit a question, as far as somebody has gone; nothing is asked without one. */
export function useGapList(question: GapQuestion | undefined, on: Day): GapList {
  const { answer, status, error, more, askAgain } = usePages<GapPage, Finding>({
    queryKey: gapKeys.list(on, question ?? {}),
    isAsked: question !== undefined,
    ask: (after, limit, signal) => api.gaps({ ...question, asOf: on, limit, after }, signal),
    rowsOf: ({ findings }) => findings,
  });
  return {
    status,
    error,
    findings: answer?.rows ?? NOBODY,
    total: answer?.head.total ?? 0,
    hasMore: answer?.next !== undefined,
    more,
    retry: askAgain,
  };
}
