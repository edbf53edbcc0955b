import { useRef, useState } from 'react';
import type { FigureList } from '../../../graph/model/figures.ts';
import { askList, askPage } from './ask-list.ts';
import type { Subject } from './page-state.ts';
import { type Asked, useAnswer } from './use-answer.ts';

type More = { readonly of: FigureList; readonly list: FigureList };

/** The list behind a number, page by page. What has been opened stays open when the numbers move. */
export function useList(
  subject: Subject,
): Asked<FigureList> & { readonly isLoading: boolean; readonly loadMore: () => void } {
  const least = useRef(0);
  const [more, setMore] = useState<More>();
  const [isLoading, setLoading] = useState(false);
  const asked = useAnswer(`${subject.of} ${subject.id}`, (asOf, signal) =>
    askList(subject, asOf, least.current, signal),
  );
  const first = asked.answer;
  const answer = more && more.of === first ? more.list : first;

  async function loadMore() {
    if (!first || answer?.next === undefined || isLoading) return;
    setLoading(true);
    try {
      const page = await askPage(subject, first.asOf, answer.next);
      const rows = [...answer.rows, ...page.rows];
      least.current = rows.length;
      const { next: _, ...rest } = answer;
      setMore({
        of: first,
        list: { ...rest, rows, ...(page.next === undefined ? {} : { next: page.next }) },
      });
    } catch {
      // The list as a whole says what is wrong, and has the button to try again.
      asked.askAgain();
    } finally {
      setLoading(false);
    }
  }

  return { ...asked, answer, isLoading, loadMore: () => void loadMore() };
}
