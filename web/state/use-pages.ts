import type { QueryKey } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useAnswers } from './answers.ts';
import { type Answer, useAnswer } from './use-answer.ts';

/** A page of a list; `next` is asked for with `after`. */
type Page = { readonly next?: string };

export type Pages<P extends Page, R> = {
  /** At most so many as are wanted; the server may give fewer. */
  ask(after: string | undefined, limit: number, signal?: AbortSignal): Promise<P>;
  rowsOf(page: P): readonly R[];
};

/** Pages in one, as far as somebody has gone; `head` is the last of them. */
export type Gathered<P extends Page, R> = {
  readonly head: P;
  readonly rows: readonly R[];
  readonly next: string | undefined;
};

const PAGE = 50;
const MOST_AT_ONCE = 500;

/** As many rows as are wanted, in as few questions as the server allows. */
export async function gather<P extends Page, R>(
  { ask, rowsOf }: Pages<P, R>,
  wanted: number,
  signal?: AbortSignal,
): Promise<Gathered<P, R>> {
  const rows: R[] = [];
  let next: string | undefined;
  let head: P;
  do {
    head = await ask(next, Math.min(MOST_AT_ONCE, wanted - rows.length), signal);
    rows.push(...rowsOf(head));
    next = head.next;
  } while (next !== undefined && rows.length < wanted);
  return { head, rows, next };
}

type PagesQuestion<P extends Page, R> = Pages<P, R> & {
  readonly queryKey: QueryKey;
  readonly isAsked?: boolean;
};

export type PagesAnswer<P extends Page, R> = Answer<Gathered<P, R>> & {
  readonly isLoadingMore: boolean;
  /** The next page of the server; what came with it. */
  more(): Promise<readonly R[]>;
};

/** One list of a day, page by page. When it is asked again what has been opened stays open. */
export function usePages<P extends Page, R>(question: PagesQuestion<P, R>): PagesAnswer<P, R> {
  const { queryKey, isAsked = true } = question;
  const client = useAnswers();
  const opened = useRef(0);
  const held = useAnswer<Gathered<P, R>>({
    queryKey,
    isAsked,
    ask: (signal) => gather(question, Math.max(PAGE, opened.current), signal),
  });
  opened.current = held.answer?.rows.length ?? 0;
  const [isLoadingMore, setLoadingMore] = useState(false);

  async function more(): Promise<readonly R[]> {
    const before = client.getQueryData<Gathered<P, R>>(queryKey);
    if (before?.next === undefined) return [];
    setLoadingMore(true);
    try {
      const head = await question.ask(before.next, PAGE);
      // Asked for anew meanwhile: what comes next is another page.
      if (client.getQueryData(queryKey) !== before) return [];
      const rows = question.rowsOf(head);
      client.setQueryData<Gathered<P, R>>(queryKey, {
        head,
        rows: [...before.rows, ...rows],
        next: head.next,
      });
      return rows;
    } catch {
      // The list has changed so much that its last row is gone, or nobody answers: asking for all of it tells.
      held.askAgain();
      return [];
    } finally {
      setLoadingMore(false);
    }
  }

  return { ...held, isLoadingMore, more };
}
