import { z } from 'zod';
import {
  ChartsAnswer,
  FigureList,
  FiguresAnswer,
  StatutorySheet,
} from '../../graph/model/answers/figures.ts';
import type { OfDay, Said } from '../../graph/model/answers/said.ts';
import type { Day } from '../../graph/model/schema/day.ts';
import { Refusal } from '../../graph/model/schema/failure.ts';
import type { ReportName } from '../../graph/reports/lists.ts';
import { type Answer, type Computed, defineCall } from './call.ts';
import { wholeNumber } from './digits.ts';
import { AsOf } from './narrow.ts';

const MOST_ROWS = 500;
const SheetQuery = z.strictObject({ asOf: AsOf });
const ListQuery = z.strictObject({
  id: z.string().describe('As the sheet names it'),
  asOf: AsOf,
  limit: wholeNumber(1, MOST_ROWS).default(100),
  after: z.string().max(100).optional().describe('The `next` of the page before'),
});

function answer<B extends object>(
  { incarnation, replica: { seq } }: Computed,
  asOf: Day,
  body: B,
): Answer<Said<typeof OfDay> & B> {
  return { seq, tag: `${seq}-${asOf}`, body: { incarnation, seq, asOf, ...body } };
}

type Sheet = typeof FiguresAnswer | typeof StatutorySheet | typeof ChartsAnswer;
type Body<R extends z.ZodObject> = Omit<Said<R>, keyof Said<typeof OfDay>>;

const sheet = <R extends Sheet>(summary: string, reply: R, draw: (computed: Computed, on: Day) => Body<R>) =>
  defineCall({
    summary,
    reply,
    failures: [],
    query: SheetQuery,
    answer(computed, { asOf = computed.gaps.day() }) {
      return answer(computed, asOf, draw(computed, asOf)) as unknown as Answer<Said<R>>;
    },
  });

const list = (summary: string, report: ReportName) =>
  defineCall({
    summary,
    reply: FigureList,
    failures: ['notFound'],
    query: ListQuery,
    answer(computed, { id, asOf = computed.gaps.day(), ...page }) {
      const found = computed.reports.list(report, id, asOf, page);
      if (!found) throw new Refusal('notFound');
      return answer(computed, asOf, found);
    },
  });

export const figures = sheet(
  'The article’s numbers, reported and computed as of a day',
  FiguresAnswer,
  ({ reports }, on) => ({ figures: reports.figures(on) }),
);
export const figureList = list('The records behind a figure', 'figures');
export const statutory = sheet('The statutory sheet as of a day', StatutorySheet, ({ reports }, on) =>
  reports.statutory(on),
);
export const statutoryList = list('The records behind a cell of the sheet', 'statutory');
export const charts = sheet('The charts’ data as of a day', ChartsAnswer, ({ reports }, on) => ({
  charts: reports.charts(on),
}));
export const chartList = list('The records behind a part of a chart', 'charts');
