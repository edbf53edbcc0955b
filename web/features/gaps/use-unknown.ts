import { useEffect, useState } from 'react';
import type { Day } from '../../../graph/model/day.ts';
import type { Title } from '../../../graph/model/field.ts';
import type { RuleId } from '../../../graph/model/gap.ts';
import { api } from '../../live/http.ts';

export type UnknownSubject = { readonly subject: string; readonly missing: Title };
type Known = {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly subjects: readonly UnknownSubject[];
  readonly next: string | undefined;
};
const WAITING: Known = { status: 'loading', subjects: [], next: undefined };

/** The subjects of which a rule could not say, by pages; nothing is asked without a rule. */
export function useUnknown(rule: RuleId | undefined, on: Day, round: number) {
  const [known, setKnown] = useState(WAITING);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a round is a reason to ask the same again
  useEffect(() => {
    if (rule === undefined) return;
    const abort = new AbortController();
    api.gapUnknown(rule, on, undefined, abort.signal).then(
      ({ unknown, next }) => abort.signal.aborted || setKnown({ status: 'ready', subjects: unknown, next }),
      () => abort.signal.aborted || setKnown((before) => ({ ...before, status: 'failed' })),
    );
    return () => abort.abort();
  }, [rule, on, round]);
  const { next } = known;
  const more =
    rule === undefined || next === undefined
      ? undefined
      : () =>
          void api.gapUnknown(rule, on, next).then(
            (page) =>
              setKnown((before) =>
                before.next === next
                  ? { status: 'ready', subjects: [...before.subjects, ...page.unknown], next: page.next }
                  : before,
              ),
            () => setKnown((before) => ({ ...before, status: 'failed' })),
          );
  return { ...known, more };
}
