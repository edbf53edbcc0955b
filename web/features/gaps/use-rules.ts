import { useMemo } from 'react';
import type { RuleAbout } from '../../../graph/model/answers/gap.ts';
import { api } from '../../live/http.ts';
import { gapKeys } from '../../state/gap-keys.ts';
import { useAnswer } from '../../state/use-answer.ts';

type Rules = {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly abouts: ReadonlyMap<string, RuleAbout>;
  readonly reload: () => void;
};

/** What every rule says of itself, with the parameters as they are now. */
export function useRules(): Rules {
  const { answer, status, askAgain } = useAnswer({ queryKey: gapKeys.rules, ask: api.gapRules });
  const abouts = useMemo(() => new Map(answer?.map((rule) => [rule.id as string, rule])), [answer]);
  return { abouts, reload: askAgain, status: answer ? 'ready' : status };
}
