import { useMemo } from 'react';
import type { GapGroup } from '../../graph/model/answers/gap.ts';
import type { Day } from '../../graph/model/schema/day.ts';
import { api } from '../live/http.ts';
import { type GapQuestion, gapKeys } from './gap-keys.ts';
import { type Answer, useAnswer } from './use-answer.ts';

type Groups = Pick<Answer<unknown>, 'status' | 'error'> & {
  readonly groups: readonly GapGroup[];
  retry(): void;
};

/** How many findings each area or body has. */
export function useGroups(by: 'area' | 'body', question: GapQuestion, on: Day, isAsked = true): Groups {
  const { answer, status, error, askAgain } = useAnswer({
    queryKey: gapKeys.groups(on, question, by),
    isAsked,
    ask: (signal) => api.gapGroups(by, { ...question, asOf: on }, signal),
  });
  const groups = useMemo(() => nowhereLast(answer ?? []), [answer]);
  return { status, error, groups, retry: askAgain };
}

/** What belongs to none of them is no first choice, however much it is. */
const nowhereLast = (groups: readonly GapGroup[]): GapGroup[] => [
  ...groups.filter(({ key }) => key !== ''),
  ...groups.filter(({ key }) => key === ''),
];
