import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { SearchHit } from '../../graph/model/answers/search.ts';
import type { Kind } from '../../graph/model/schema/kinds.ts';
import { api, type FoundRecords } from '../live/http.ts';
import { useAnswers } from './answers.ts';
import { useLiveHandle } from './live-context.tsx';
import { useSettled } from './use-settled.ts';

const WAIT_MS = 120;
/** The server looks for no longer text; who pasted a page has pasted no name. */
const LONGEST = 64;
const NOTHING: FoundRecords = { hits: [], total: 0 };

type Found = {
  readonly status: 'idle' | 'searching' | 'found' | 'failed';
  readonly hits: readonly SearchHit[];
  /** How many there are, more than were asked for. */
  readonly total: number;
};

/** Hits for what is typed, of some kinds or of all; earlier hits stay while newer ones are on their way, so that the list does not flicker. */
export function useRecordSearch(query: string, limit: number, kinds?: readonly Kind[]): Found {
  const live = useLiveHandle();
  const wanted = query.trim().length > LONGEST ? '' : query.trim();
  const asked = useSettled(wanted, WAIT_MS, '');
  const {
    data = NOTHING,
    isError,
    isFetching,
  } = useQuery(
    {
      queryKey: ['search', asked, limit, kinds],
      queryFn: ({ signal }): Promise<FoundRecords> =>
        api.search({ q: asked, limit, kinds, atLeast: live.seq }, signal),
      enabled: asked !== '',
      placeholderData: keepPreviousData,
      // Records are renamed: what was found before is shown, and asked for again.
      staleTime: 0,
      // Nothing typed is an answer too, which the next hits begin with.
      ...(asked === '' ? { initialData: NOTHING } : {}),
    },
    useAnswers(),
  );
  if (query.trim().length > LONGEST) return { status: 'found', ...NOTHING };
  if (wanted === '') return { status: 'idle', ...NOTHING };
  if (asked !== wanted || isFetching) return { status: 'searching', ...data };
  return isError ? { status: 'failed', ...NOTHING } : { status: 'found', ...data };
}
