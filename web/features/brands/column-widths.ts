import type { Column } from './table-columns.ts';

/** Of the two columns that every table ends with. */
export const SOURCE_WIDTH = 72;
export const MAP_WIDTH = 48;
/** What a column that shares the room gets at least; beyond that the table scrolls sideways. */
const LEAST_PART = 112;
/** From here on a table shows all of its columns. */
const ROOMY = 1120;

/** A shown column by its place among all of the table's columns, and its width in px. */
export type Shown = { readonly column: Column; readonly at: number; readonly width: number };

/** The columns that there is room for, and how wide each is. */
export function shownColumns(columns: readonly Column[], room: number): Shown[] {
  const kept = columns
    .map((column, at) => ({ column, at }))
    .filter(({ column }) => room >= ROOMY || !column.isExtra);
  let fixed = SOURCE_WIDTH + MAP_WIDTH;
  let parts = 0;
  for (const { column } of kept) {
    if (column.px !== undefined) fixed += column.px;
    else parts += column.parts ?? 1;
  }
  const part = Math.max(LEAST_PART, (room - fixed) / Math.max(1, parts));
  return kept.map((each) => ({
    ...each,
    width: each.column.px ?? Math.floor(part * (each.column.parts ?? 1)),
  }));
}
