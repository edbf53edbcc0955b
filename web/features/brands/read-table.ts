import type { Day } from '../../../graph/model/schema/day.ts';
import type { NodeRecord } from '../../../graph/model/schema/record.ts';
import type { Sort } from '../../../graph/model/tab-view/tab-view.ts';
import type { View } from '../../../graph/model/view/view.ts';
import type { TableTab } from './page-state.ts';
import { type Cell, cellOf } from './read-cell.ts';
import { TABLES, type TableSpec } from './table-columns.ts';

export type Row = { readonly node: NodeRecord; readonly cells: readonly Cell[] };

export type Total = { readonly sum: number; readonly unknown: number };

const TABS = Object.keys(TABLES) as TableTab[];

/** Whether a record has begun by a day; one that does not say when, or only in which year, has unless that is later. */
const isThere = ({ begins, ends = [] }: TableSpec, { fields }: NodeRecord, on: Day): boolean =>
  !(typeof fields['year'] === 'number' && fields['year'] > Number(on.slice(0, 4))) &&
  begins.every((name) => typeof fields[name] !== 'string' || fields[name] <= on) &&
  ends.every((name) => typeof fields[name] !== 'string' || on < fields[name]);

const recordsOf = (view: View, spec: TableSpec, on: Day): NodeRecord[] =>
  spec.kinds
    .flatMap((kind) => view.ofKind(kind))
    .filter((node) => (spec.isShown?.(node) ?? true) && isThere(spec, node, on));

/** How many records each table has on a day. */
export const countsOf = (view: View, on: Day): Readonly<Record<TableTab, number>> =>
  Object.fromEntries(TABS.map((tab) => [tab, recordsOf(view, TABLES[tab], on).length])) as Record<
    TableTab,
    number
  >;

/** The records of a table on a day, the latest first as far as they say when. */
export function rowsOf(view: View, tab: TableTab, on: Day): Row[] {
  const spec = TABLES[tab];
  const begun = ({ node: { fields } }: Row) =>
    spec.begins.map((name) => fields[name]).find((day) => typeof day === 'string') ?? '';
  const rows = recordsOf(view, spec, on).map((node) => ({
    node,
    cells: spec.columns.map((column) => cellOf(view, node, column, on)),
  }));
  return rows.sort((a, b) => (begun(a) > begun(b) ? -1 : begun(a) < begun(b) ? 1 : byId(a, b)));
}

const byId = (a: Row, b: Row): number => (a.node.id < b.node.id ? -1 : 1);

/** Rows in which every typed word occurs somewhere. */
export function searched(rows: readonly Row[], query: string): readonly Row[] {
  const words = query.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter(({ cells }) => {
    const text = cells.map((cell) => cell.text.toLowerCase()).join('\n');
    return words.every((word) => text.includes(word));
  });
}

const COLLATOR = new Intl.Collator('zh-CN', { numeric: true });

/** What is unknown stands last either way; what is equal keeps its order. */
export function sorted(rows: readonly Row[], tab: TableTab, sort: Sort | undefined): readonly Row[] {
  const at = TABLES[tab].columns.findIndex(({ id }) => id === sort?.column);
  if (!sort || at < 0) return rows;
  const sign = sort.isDescending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [one, other] = [a.cells[at]?.sort, b.cells[at]?.sort];
    if (one === undefined || other === undefined)
      return Number(one === undefined) - Number(other === undefined);
    return sign * compare(one, other);
  });
}

const compare = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : COLLATOR.compare(String(a), String(b));

/** What the rows of a table add up to, and how many of them do not say. Undefined: there is nothing to add. */
export function totalOf(rows: readonly Row[], tab: TableTab): Total | undefined {
  const { columns, total } = TABLES[tab];
  const at = columns.findIndex(({ id }) => id === total);
  if (at < 0) return undefined;
  const values = rows.map(({ cells }) => cells[at]?.sort);
  const known = values.filter((value) => typeof value === 'number');
  return { sum: known.reduce((all, each) => all + each, 0), unknown: values.length - known.length };
}
