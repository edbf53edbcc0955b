import { useCallback, useEffect, useState } from 'react';
import type { GapGroup, GapQuery } from '../../../graph/model/gap.ts';
import { api } from '../../live/http.ts';

type Groups = {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly groups: readonly GapGroup[];
};
const WAITING: Groups = { status: 'loading', groups: [] };

/** The groups of a question; those before stay until the next are here, unless the question is another. */
export function useGroups(
  by: 'area' | 'body',
  query: GapQuery,
  round: number,
): Groups & { readonly retry: () => void } {
  const key = `${by} ${JSON.stringify(query)}`;
  const [known, setKnown] = useState<Groups & { readonly key: string }>({ ...WAITING, key });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a round or an attempt is a reason to ask the same again
  useEffect(() => {
    const abort = new AbortController();
    api.gapGroups(by, query, abort.signal).then(
      (groups) => abort.signal.aborted || setKnown({ status: 'ready', groups: nowhereLast(groups), key }),
      () =>
        abort.signal.aborted ||
        setKnown((before) => ({ key, status: 'failed', groups: before.key === key ? before.groups : [] })),
    );
    return () => abort.abort();
  }, [key, round, attempt]);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  const { status, groups } = known.key === key ? known : WAITING;
  return { status, groups, retry };
}

/** What belongs to none of them is no first choice, however much it is. */
const nowhereLast = (groups: readonly GapGroup[]): GapGroup[] => [
  ...groups.filter(({ key }) => key !== ''),
  ...groups.filter(({ key }) => key === ''),
];
