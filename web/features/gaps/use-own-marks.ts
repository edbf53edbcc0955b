import { useMemo } from 'react';
import type { Finding, GapMark, GapPage } from '../../../graph/model/answers/gap.ts';
import { SEVERITIES } from '../../../graph/model/answers/severity.ts';
import type { Day } from '../../../graph/model/schema/day.ts';
import { api } from '../../live/http.ts';
import { type GapQuestion, gapKeys } from '../../state/gap-keys.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { gather } from '../../state/use-pages.ts';
import type { GapList } from './use-gap-list.ts';

type Marks = Readonly<Record<string, GapMark>>;

/** As many findings as the map can tell apart; of more the first are ringed, the worst. */
const MOST = 5_000;

/** Whom some findings ring on the map: the body that each belongs to, and its subjects. */
function marksOf(findings: readonly Finding[]): Marks {
  const marks: Record<string, GapMark> = {};
  for (const { subjects, body, severity } of findings) {
    for (const id of new Set([...subjects, ...(body === undefined ? [] : [body])])) {
      const before = marks[id];
      const isWorse = !before || SEVERITIES[severity].rank > SEVERITIES[before.severity].rank;
      marks[id] = { count: (before?.count ?? 0) + 1, severity: isWorse ? severity : before.severity };
    }
  }
  return marks;
}

/** What the map rings while a finding is explained or a list is open: their own alone. Undefined: all gaps. */
export function useOwnMarks(
  current: Finding | undefined,
  question: GapQuestion | undefined,
  { findings, hasMore, status }: GapList,
  on: Day,
): Marks | undefined {
  const { answer } = useAnswer({
    queryKey: gapKeys.marks(on, question ?? {}),
    // A list that is loaded whole says it itself.
    isAsked: question !== undefined && hasMore,
    ask: async (signal) => {
      const { rows } = await gather<GapPage, Finding>(
        {
          ask: (after, limit, abort) => api.gaps({ ...question, asOf: on, limit, after }, abort),
          rowsOf: ({ findings }) => findings,
        },
        MOST,
        signal,
      );
      return marksOf(rows);
    },
  });
  const isOpen = question !== undefined && status !== 'loading';
  return useMemo(() => {
    if (current) return marksOf([current]);
    if (!isOpen) return undefined;
    return hasMore ? answer : marksOf(findings);
  }, [current, isOpen, hasMore, answer, findings]);
}
