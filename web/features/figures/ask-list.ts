import type { FigureList, FigureRow } from '../../../graph/model/answers/figures.ts';
import type { Day } from '../../../graph/model/schema/day.ts';
import { api } from '../../live/http.ts';
import { type Gathered, gather, type Pages } from '../../state/use-pages.ts';
import type { Subject } from './page-state.ts';

/** Records that are gathered at most, for the map or the like. */
const MOST = 5_000;

const ASK = { figure: api.figureList, statutory: api.statutoryList, charts: api.chartList } as const;

/** The list behind a number, in the server's pages. */
export const pagesOf = ({ of, id }: Subject, asOf: Day): Pages<FigureList, FigureRow> => ({
  ask: (after, _limit, signal) => ASK[of](id, asOf, after, signal),
  rowsOf: ({ rows }) => rows,
});

/** Its pages as one list. */
export function wholeOf({ head, rows, next }: Gathered<FigureList, FigureRow>): FigureList {
  const { next: _, ...rest } = head;
  return { ...rest, rows, ...(next === undefined ? {} : { next }) };
}

export const askWholeList = async (subject: Subject, asOf: Day): Promise<FigureList> =>
  wholeOf(await gather(pagesOf(subject, asOf), MOST));
