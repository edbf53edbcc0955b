import { z } from 'zod';
import type { Day } from '../../graph/model/schema/day.ts';
import { DayInRange } from '../../graph/model/schema/day-schema.ts';
import { Refusal } from '../../graph/model/schema/failure.ts';
import type { ReportName } from '../../graph/reports/lists.ts';
import { type Answer, type Computed, defineCall } from './call.ts';
import { Digits } from './digits.ts';

const MOST_ROWS = 500;
const SheetQuery = z.strictObject({ asOf: DayInRange.optional() });
const ListQuery = z.strictObject({
  id: z.string(),
  asOf: DayInRange.optional(),
  limit: Digits.pipe(z.number().min(1).max(MOST_ROWS)).default(100),
  /** `next` of the page before. */
  after: z.string().max(100).optional(),
});

function answer({ incarnation, replica: { seq } }: Computed, asOf: Day, body: object): Answer {
  return { seq, tag: `${seq}-${asOf}`, body: { incarnation, seq, asOf, ...body } };
}

const sheet = (summary: string, draw: (computed: Computed, on: Day) => object) =>
  defineCall({
    summary,
    failures: [],
    query: SheetQuery,
    answer(computed, { asOf = computed.gaps.day() }) {
      return answer(computed, asOf, draw(computed, asOf));
    },
  });

const list = (summary: string, report: ReportName) =>
  defineCall({
    summary,
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
  ({ reports }, on) => ({
    figures: reports.figures(on),
  }),
);
export const figureList = list('The records behind a figure', 'figures');
export const statutory = sheet('The statutory sheet as of a day', ({ reports }, on) => reports.statutory(on));
export const statutoryList = list('The records behind a cell of the sheet', 'statutory');
export const charts = sheet('The charts’ data as of a day', ({ reports }, on) => ({
  charts: reports.charts(on),
}));
export const chartList = list('The records behind a part of a chart', 'charts');
