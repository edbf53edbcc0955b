import type { Day } from '../model/schema/day.ts';
import type { Title } from '../model/schema/field.ts';
import type { NodeRecord } from '../model/schema/record.ts';
import { namesOf } from '../model/terms/name.ts';
import { sampleShare } from '../model/terms/sample-share.ts';
import type { WholeGraph } from '../model/view/view.ts';
import { shared } from './shared.ts';

/** A record behind a number. */
export type Behind = {
  readonly node: NodeRecord;
  /** The day that decides; undefined: unknown, or none does. */
  readonly day: Day | undefined;
  /** Undefined: adds nothing by itself. */
  readonly adds: number | undefined;
  /** Who or what it counts with: the secretary of a branch, the grants of a recipient. */
  readonly beside?: readonly NodeRecord[];
};

/** What stands behind a number, and what may do so but lacks the fact that decides. */
export type Counted = {
  readonly rows: readonly Behind[];
  readonly unknown: readonly NodeRecord[];
  /** With whom, for whom, where, asked only of rows that are listed; absent: the names of those beside it. */
  readonly detailOf?: ((row: Behind) => Title | undefined) | undefined;
  /** Why all that is unknown is so; absent: a fact is missing. */
  readonly whyUnknown?: Title | undefined;
};

/** How much of it had happened by the day, nobody recorded. */
export const UNDER_WAY: Title = {
  zh: '当日尚未结束，或没有登记各次的日期，当日数未知',
  en: 'Not over on the day, or its parts have no days: how much by then is unknown',
};

/** One line about a row of a list. */
export const detailOf = (counted: Counted, row: Behind): Title | undefined =>
  counted.detailOf ? counted.detailOf(row) : row.beside && namesOf(row.beside);

/** Days from `from` (absent: since ever) to `on`, both included. */
export type Span = { readonly on: Day; readonly from?: Day | undefined };

export const isIn = (day: Day, { on, from }: Span): boolean =>
  day <= on && (from === undefined || from <= day);

/** Records whose day, read by `dayOf`, lies in the span, each adding one; without a day: unknown. */
export function countedBy(
  nodes: readonly NodeRecord[],
  dayOf: (node: NodeRecord) => Day | undefined,
  span: Span,
): Counted {
  const rows: Behind[] = [];
  const unknown: NodeRecord[] = [];
  for (const node of nodes) {
    const day = dayOf(node);
    if (day === undefined) unknown.push(node);
    else if (isIn(day, span)) rows.push({ node, day, adds: 1 });
  }
  return { rows, unknown };
}

/** Dated records that several numbers of a day count, counted once for all of them; each takes those of its own span. */
export function sharedCount(count: (graph: WholeGraph, on: Day) => Counted) {
  const upTo = shared(count);
  return (graph: WholeGraph, span: Span): Counted => {
    const all = upTo(graph, span.on);
    if (span.from === undefined) return all;
    return { ...all, rows: all.rows.filter(({ day }) => day !== undefined && isIn(day, span)) };
  };
}

/** The same records, each adding what `amountOf` reads of it; those without an amount become unknown. */
export function summing(
  counted: Counted,
  amountOf: (node: NodeRecord) => number | undefined,
  whyUnknown?: Title,
): Counted {
  const rows: Behind[] = [];
  const unknown = [...counted.unknown];
  for (const { node, day } of counted.rows) {
    const adds = amountOf(node);
    if (adds === undefined) unknown.push(node);
    else rows.push({ node, day, adds });
  }
  return { rows, unknown, detailOf: counted.detailOf, whyUnknown: whyUnknown ?? counted.whyUnknown };
}

export const withDetail = (
  { rows, unknown, whyUnknown }: Counted,
  ofNode: (node: NodeRecord) => Title | undefined,
): Counted => ({ rows, unknown, whyUnknown, detailOf: ({ node }) => ofNode(node) });

/** How many of the records that are counted are samples. */
export const samplesAmong = (rows: readonly Behind[]): number => sampleShare(rows.map(({ node }) => node));

/** Money may have parts of a yuan; nothing here is finer than a cent. */
export const toCent = (value: number): number => Math.round(value * 100) / 100;

export function sumOf(rows: readonly Behind[]): number {
  let sum = 0;
  for (const { adds = 0 } of rows) sum += adds;
  return toCent(sum);
}
