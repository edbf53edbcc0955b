import { useMemo } from 'react';
import type { FigureList, FigureRow } from '../../../graph/model/answers/figures.ts';
import { useAskedDay } from '../../state/asked-day.ts';
import { useIsOffline } from '../../state/live-context.tsx';
import { usePages } from '../../state/use-pages.ts';
import { pagesOf, wholeOf } from './ask-list.ts';
import type { Subject } from './page-state.ts';
import { type Asked, reportKey, useAsked } from './use-report.ts';

/** The list behind a number, page by page. What has been opened stays open when the numbers move. */
export function useList(
  subject: Subject,
): Asked<FigureList> & { readonly isLoading: boolean; readonly loadMore: () => void } {
  const on = useAskedDay();
  const {
    answer: gathered,
    isLoadingMore,
    more,
    ...held
  } = usePages<FigureList, FigureRow>({
    queryKey: reportKey(on, subject.of, subject.id),
    isAsked: !useIsOffline(),
    ...pagesOf(subject, on),
  });
  const answer = useMemo(() => gathered && wholeOf(gathered), [gathered]);
  return { ...useAsked({ ...held, answer }), isLoading: isLoadingMore, loadMore: () => void more() };
}
