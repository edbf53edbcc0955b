import type { Day } from '../model/day.ts';
import type { Title } from '../model/field.ts';
import type { NodeRecord } from '../model/record.ts';

/** A record behind a number. */
export type Behind = {
  readonly node: NodeRecord;
  /** The day that decides; undefined: unknown, or none does. */
  readonly day: Day | undefined;
  /** Undefined: adds nothing by itself. */
  readonly adds: number | undefined;
  /** With whom, for whom, where; asked only when the row is listed. */
  readonly detail?: () => Title | undefined;
};

/** What stands behind a number, and what may do so but lacks the fact that decides. */
export type Counted = { readonly rows: readonly Behind[]; readonly unknown: readonly NodeRecord[] };

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

/** The same records, each adding what `amountOf` reads of it; those without an amount become unknown. */
export function summing(counted: Counted, amountOf: (node: NodeRecord) => number | undefined): Counted {
  const rows: Behind[] = [];
  const unknown = [...counted.unknown];
  for (const row of counted.rows) {
    const adds = amountOf(row.node);
    if (adds === undefined) unknown.push(row.node);
    else rows.push({ ...row, adds });
  }
  return { rows, unknown };
}

export const withDetail = (
  { rows, unknown }: Counted,
  detailOf: (node: NodeRecord) => Title | undefined,
): Counted => ({
  rows: rows.map((row) => ({ ...row, detail: () => detailOf(row.node) })),
  unknown,
});

/** Sums of money may have parts of a yuan; nothing here is finer than a cent. */
export const sumOf = (rows: readonly Behind[]): number =>
  Math.round(rows.reduce((sum, { adds }) => sum + (adds ?? 0), 0) * 100) / 100;
