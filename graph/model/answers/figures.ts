import { z } from 'zod';
import { Day } from '../schema/day-schema.ts';
import { Kind } from '../schema/kind-schema.ts';
import { Id } from '../schema/record.ts';
import { FIGURE_GROUPS } from './figure-groups.ts';
import { Count, Next, OfDay, type Said, Words } from './said.ts';

const FigureGroup = z.enum(
  Object.keys(FIGURE_GROUPS) as [keyof typeof FIGURE_GROUPS, ...(keyof typeof FIGURE_GROUPS)[]],
);
export type FigureGroup = z.infer<typeof FigureGroup>;

const Agreement = z
  .enum(['equal', 'about', 'atLeast', 'differs', 'doubtful', 'notReported', 'notYet', 'unknown'])
  .describe(
    'equal: the same number; about: reported 约, within 2 %; atLeast: reported 达/余/以上, computed no less; differs; ' +
      'doubtful: the numbers agree and cannot be true; notReported; notYet: reported for a later day than the one asked ' +
      'for; unknown: the graph does not say',
  );
export type Agreement = z.infer<typeof Agreement>;

const Reported = z.strictObject({
  value: z.number(),
  precision: z.enum(['exact', 'about', 'atLeast']),
  wording: z
    .enum(['about', 'over', 'orMore', 'reaching', 'listed'])
    .exactOptional()
    .describe(
      'The word with which the source gives it: 约, 余, 以上, 达; listed: it lists them and gives no number',
    ),
  record: Id.describe('The ReportedFigure record that holds it, with its source and quotation'),
  on: Day.exactOptional().describe('The day up to which it was reported; absent: not said'),
});
export type Reported = Said<typeof Reported>;

const Samples = Count.describe('How many of the records behind it are samples (示例)');

const Compared = z
  .strictObject({
    on: Day.describe('The last day of the reported period'),
    computed: z.number().nullable().describe('What the graph gives for that day; null: unknown'),
    samples: Samples,
    since: z.number().nullable().describe('What came after that day: computed of the asked day − this'),
    came: Count.describe('Records that came after it; in the list `isSince`'),
  })
  .describe('The reported day, where a later one is asked for: growth since is no difference');

export const Figure = z
  .strictObject({
    id: z.string(),
    fact: z.string().describe('The rows of the article’s facts that it answers: `8`, `36–40`'),
    group: FigureGroup,
    label: Words,
    unit: Words,
    isMoney: z.boolean(),
    reported: Reported.nullable(),
    computed: z.number().nullable(),
    outOf: z
      .number()
      .exactOptional()
      .describe('What the number is out of, where that is known: towns covered, 1 of 9'),
    agrees: Agreement.describe('What was reported beside what the graph gives for the reported day'),
    compared: Compared.exactOptional(),
    difference: z
      .number()
      .nullable()
      .describe('computed of the reported day − reported, where both are there'),
    count: Count.describe('How many records stand behind the number'),
    samples: Samples,
    unknown: Count.describe(
      'Records that may belong to it too, but the fact that decides is missing: not counted, listed last',
    ),
    note: Words.exactOptional().describe(
      'What the number includes, leaves out, or why it is doubtful, with the arithmetic',
    ),
    with: z
      .string()
      .exactOptional()
      .describe('The figure shown in the same row (how many, and how much money)'),
  })
  .describe('One number of the article: reported, and computed from the graph as of a day. Money is in yuan');
/** One number of the article: reported, and computed from the graph as of a day. Money is in yuan. */
export type Figure = Said<typeof Figure>;

export const FiguresAnswer = OfDay.extend({ figures: z.array(Figure) });
/** `GET /figures?asOf=` */
export type FiguresAnswer = Said<typeof FiguresAnswer>;

export const FigureRow = z
  .strictObject({
    id: Id,
    kind: Kind,
    name: z.string().describe('As it is stored, a sample’s mark included; a vocabulary’s word in Chinese'),
    sample: z.boolean(),
    day: Day.nullable().describe('The day that decides, where there is one; null: unknown'),
    adds: z
      .number()
      .nullable()
      .describe('What it adds to the number: 1 where records are counted; null: nothing by itself'),
    isUnknown: z
      .literal(true)
      .exactOptional()
      .describe('It may belong, but the fact that decides is missing: listed last and not counted'),
    isSince: z
      .literal(true)
      .exactOptional()
      .describe('It came after the reported day: part of the number, not of the comparison'),
    detail: Words.exactOptional().describe('With whom, for whom, where: one line'),
    onMap: Id.exactOptional().describe('A record on the map to fly to, where the row itself is not on it'),
  })
  .describe('One record behind a number, with what it adds');
export type FigureRow = Said<typeof FigureRow>;

export const FigureList = OfDay.extend({
  figure: Figure.exactOptional(),
  title: Words,
  total: Count,
  samples: Samples,
  rows: z.array(FigureRow),
  next: Next,
}).describe('The list behind one number, in the order of days');
/** `GET /figures/ID?asOf=` (and `/statutory/LIST`, `/charts/LIST`): the list behind one number, in the order of days. */
export type FigureList = Said<typeof FigureList>;

export const StatutorySheet = OfDay.extend({
  columns: z.array(z.strictObject({ id: z.string(), title: Words })),
  rows: z.array(
    z.strictObject({
      id: z.string(),
      title: Words,
      level: z.union([z.literal(0), z.literal(1)]).describe('0 for a row of its own, 1 for 其中'),
      cells: z
        .array(
          z.strictObject({
            value: z.number(),
            unknown: Count.describe('Records whose fact is missing'),
            samples: Samples,
            list: z.string().describe('Asks for the records behind it'),
          }),
        )
        .describe('One for each column'),
    }),
  ),
}).describe('《社会组织法人单位建立党的基层组织情况》');
/** 《社会组织法人单位建立党的基层组织情况》; `GET /statutory?asOf=`. */
export type StatutorySheet = Said<typeof StatutorySheet>;

export const Chart = z
  .strictObject({
    id: z.string(),
    title: Words,
    unit: Words,
    shape: z.enum(['line', 'bar', 'stacked']),
    series: z
      .array(z.strictObject({ id: z.string(), title: Words }))
      .describe('Names of the series; one for a plain bar'),
    points: z.array(
      z.strictObject({
        id: z.string(),
        label: Words,
        values: z.array(z.number().nullable()).describe('One for each series; null: unknown'),
        samples: z
          .array(Count)
          .describe('One for each series: how many of the records behind it are samples'),
        lists: z.array(z.string()).describe('One for each series: asks for the records behind it'),
      }),
    ),
    reported: z.number().exactOptional().describe('A reported number to draw as a line'),
    reportedOn: Day.exactOptional().describe('The day up to which it was reported'),
    note: Words.exactOptional(),
  })
  .describe('A chart’s data. Each part opens its list');
/** A chart's data; `GET /charts?asOf=`. Each part opens its list. */
export type Chart = Said<typeof Chart>;
export const ChartsAnswer = OfDay.extend({ charts: z.array(Chart) });
export type ChartsAnswer = Said<typeof ChartsAnswer>;
