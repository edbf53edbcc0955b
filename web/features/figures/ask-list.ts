import type { Day } from '../../../graph/model/day.ts';
import type { FigureList, FigureRow } from '../../../graph/model/figures.ts';
import { api } from '../../live/http.ts';
import type { Subject } from './page-state.ts';

/** Records that are gathered at most, for the map or the like. */
const MOST = 5_000;

/** One page of the list behind a number. */
export function askPage(
  { of, id }: Subject,
  asOf: Day,
  after: string | undefined,
  signal?: AbortSignal,
): Promise<FigureList> {
  switch (of) {
    case 'figure':
      return api.figureList(id, asOf, after, signal);
    case 'statutory':
      return api.statutoryList(id, asOf, after, signal);
    case 'charts':
      return api.chartList(id, asOf, after, signal);
  }
}

/** The list as far as `least` rows, in as many pages as that takes. */
export async function askList(
  subject: Subject,
  asOf: Day,
  least: number,
  signal?: AbortSignal,
): Promise<FigureList> {
  const first = await askPage(subject, asOf, undefined, signal);
  const rows: FigureRow[] = [...first.rows];
  let next = first.next;
  while (next !== undefined && rows.length < least) {
    const page = await askPage(subject, asOf, next, signal);
    rows.push(...page.rows);
    next = page.next;
  }
  const { next: _, ...rest } = first;
  return { ...rest, rows, ...(next === undefined ? {} : { next }) };
}

export const askWholeList = (subject: Subject, asOf: Day): Promise<FigureList> =>
  askList(subject, asOf, MOST);
