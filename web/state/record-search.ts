import { useEffect, useState } from 'react';
import { api, type SearchHit } from '../live/http.ts';

const WAIT_MS = 120;

export type Found =
  | { readonly status: 'idle' }
  | { readonly status: 'searching'; readonly hits: readonly SearchHit[] }
  | { readonly status: 'found'; readonly hits: readonly SearchHit[] }
  | { readonly status: 'failed' };

/** Hits for what is typed; earlier hits stay while newer ones are on their way, so that the list does not flicker. */
export function useRecordSearch(query: string, limit: number): Found {
  const [found, setFound] = useState<Found>({ status: 'idle' });
  const wanted = query.trim();
  useEffect(() => {
    if (wanted === '') {
      setFound({ status: 'idle' });
      return;
    }
    const abort = new AbortController();
    setFound((before) => ({ status: 'searching', hits: 'hits' in before ? before.hits : [] }));
    const timer = setTimeout(() => {
      api.search(wanted, limit, abort.signal).then(
        (hits) => !abort.signal.aborted && setFound({ status: 'found', hits }),
        () => !abort.signal.aborted && setFound({ status: 'failed' }),
      );
    }, WAIT_MS);
    return () => {
      abort.abort();
      clearTimeout(timer);
    };
  }, [wanted, limit]);
  return found;
}
