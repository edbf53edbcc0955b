import { useCallback, useEffect, useMemo, useState } from 'react';
import type { RuleAbout } from '../../../graph/model/gap.ts';
import { api } from '../../live/http.ts';

type Rules = {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly abouts: ReadonlyMap<string, RuleAbout>;
  readonly reload: () => void;
};

/** What every rule says of itself, with the parameters as they are now. */
export function useRules(): Rules {
  const [known, setKnown] = useState<Omit<Rules, 'reload'>>({ status: 'loading', abouts: new Map() });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: an attempt is a reason to ask again
  useEffect(() => {
    let isGone = false;
    api.gapRules().then(
      (rules) =>
        isGone ||
        setKnown({ status: 'ready', abouts: new Map(rules.map((rule) => [rule.id as string, rule])) }),
      () =>
        isGone || setKnown((before) => ({ ...before, status: before.abouts.size > 0 ? 'ready' : 'failed' })),
    );
    return () => {
      isGone = true;
    };
  }, [attempt]);
  const reload = useCallback(() => setAttempt((count) => count + 1), []);
  return useMemo(() => ({ ...known, reload }), [known, reload]);
}
