import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { SearchHit } from '../../graph/model/answers/search.ts';
import type { Kind } from '../../graph/model/schema/kinds.ts';
import { api } from '../live/http.ts';
import { useAnswers } from './answers.ts';
import { useLiveHandle } from './live-context.tsx';
import { useSettled } from './use-settled.ts';

const WAIT_MS = 120;
const NO_HITS: readonly SearchHit[] = [];

type Found = {
  readonly status: 'idle' | 'searching' | 'found' | 'failed';
  readonly hits: readonly SearchHit[];
};

/** Hits for what is typed, of some kinds or of all; earlier hits stay while newer ones are on their way, so that the list does not flicker. */
export function useRecordSearch(query: string, limit: number, kinds?: readonly Kind[]): Found {
  const live = useLiveHandle();
  const wanted = query.trim();
  const asked = useSettled(wanted, WAIT_MS, '');
  const {
    data = NO_HITS,
    isError,
    isFetching,
  } = useQuery(
    {
      queryKey: ['search', asked, limit, kinds],
      queryFn: ({ signal }): Promise<readonly SearchHit[]> =>
        api.search({ q: asked, limit, kinds, atLeast: live.seq }, signal),
      enabled: asked !== '',
      placeholderData: keepPreviousData,
      // Records are renamed: what was found before is shown, and asked for again.
      staleTime: 0,
      // Nothing typed is an answer too, which the next hits begin with.
      ...(asked === '' ? { initialData: NO_HITS } : {}),
    },
    useAnswers(),
  );
  if (wanted === '') return { status: 'idle', hits: NO_HITS };
  if (asked !== wanted || isFetching) return { status: 'searching', hits: data };
  return isError ? { status: 'failed', hits: NO_HITS } : { status: 'found', hits: data };
}
