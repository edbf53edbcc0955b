import { useCallback, useEffect, useRef, useState } from 'react';
import type { Finding, GapQuery } from '../../../graph/model/gap.ts';
import { api } from '../../live/http.ts';
import { HttpProblem } from '../../live/http-problem.ts';

const PAGE = 50;
const MOST_AT_ONCE = 500;
const GONE = 410;
const NOBODY: readonly Finding[] = [];

export type GapList = {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly findings: readonly Finding[];
  readonly total: number;
  readonly hasMore: boolean;
  /** The next page of the server; what came with it. */
  more(): Promise<readonly Finding[]>;
  retry(): void;
};

type Loaded = Omit<GapList, 'more' | 'retry' | 'hasMore'> & { readonly next: string | undefined };
const EMPTY: Loaded = { status: 'loading', findings: NOBODY, total: 0, next: undefined };

/**
 * The pages of one list, as far as somebody has gone. Another question begins anew; another round asks again for as many
 * as there were, and what is on screen stays until the answer is there.
 */
export function useGapList(query: GapQuery | undefined, round: number): GapList {
  const key = query === undefined ? '' : JSON.stringify(query);
  const [loaded, setLoaded] = useState<Loaded & { readonly key: string }>({ ...EMPTY, key });
  const [attempt, setAttempt] = useState(0);
  const latest = useRef(loaded);
  latest.current = loaded;
  const abort = useRef(new AbortController());
  const shown = loaded.key === key ? loaded : EMPTY;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a round or an attempt is a reason to ask the same again
  useEffect(() => {
    if (key === '') return;
    const asked = JSON.parse(key) as GapQuery;
    const own = new AbortController();
    abort.current = own;
    const wanted = latest.current.key === key ? Math.max(PAGE, latest.current.findings.length) : PAGE;
    askFor(asked, wanted, own.signal).then(
      (answer) => own.signal.aborted || setLoaded({ ...answer, key }),
      () => {
        if (own.signal.aborted) return;
        const before = latest.current.key === key ? latest.current : EMPTY;
        setLoaded({ ...before, key, status: 'failed' });
      },
    );
    return () => own.abort();
  }, [key, round, attempt]);

  const more = useCallback(async (): Promise<readonly Finding[]> => {
    const before = latest.current;
    if (before.next === undefined || before.key === '') return NOBODY;
    const { signal } = abort.current;
    try {
      const query = JSON.parse(before.key) as GapQuery;
      const page = await api.gaps({ ...query, limit: PAGE, after: before.next }, signal);
      if (signal.aborted || latest.current !== before) return NOBODY;
      const findings = [...before.findings, ...page.findings];
      setLoaded({ key: before.key, status: 'ready', findings, total: page.total, next: page.next });
      return page.findings;
    } catch (error) {
      if (signal.aborted) return NOBODY;
      // The list has changed so much that its last finding is gone: what there is now is asked for anew.
      if (error instanceof HttpProblem && error.status === GONE) setAttempt((count) => count + 1);
      else setLoaded({ ...latest.current, status: 'failed' });
      return NOBODY;
    }
  }, []);

  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  const { status, findings, total, next } = shown;
  return { status, findings, total, hasMore: next !== undefined, more, retry };
}

/** As many as are wanted, in as few questions as the server allows. */
async function askFor(query: GapQuery, wanted: number, signal: AbortSignal): Promise<Loaded> {
  const findings: Finding[] = [];
  let next: string | undefined;
  let total = 0;
  do {
    const limit = Math.min(MOST_AT_ONCE, wanted - findings.length);
    const page = await api.gaps({ ...query, limit, ...(next === undefined ? {} : { after: next }) }, signal);
    findings.push(...page.findings);
    ({ total, next } = page);
  } while (next !== undefined && findings.length < wanted);
  return { status: 'ready', findings, total, next };
}
