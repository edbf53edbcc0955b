import { FIGURE_GROUPS } from '../../../graph/model/answers/figure-groups.ts';
import type { Agreement, Figure, FigureGroup } from '../../../graph/model/answers/figures.ts';

/** What the page shows in one line: one figure, or two that belong together (how many, and how much money). */
export type Row = {
  /** The first figure's id. */
  readonly id: string;
  readonly figures: readonly [Figure, ...Figure[]];
  readonly agrees: Agreement;
};
export type Group = { readonly id: FigureGroup; readonly rows: readonly Row[] };

/** What needs looking at comes first: a row of two figures says the graver of its two answers. */
const AGREEMENTS: readonly Agreement[] = [
  'doubtful',
  'differs',
  'unknown',
  'about',
  'atLeast',
  'equal',
  'notYet',
  'notReported',
];

const graver = (figures: readonly Figure[]): Agreement =>
  AGREEMENTS.find((each) => figures.some(({ agrees }) => agrees === each)) ?? 'unknown';

/** Rows in the order of the figures; a figure that another one takes into its row has none of its own. */
export function rowsOf(figures: readonly Figure[]): Row[] {
  const taken = new Set(figures.flatMap((figure) => figure.with ?? []));
  return figures
    .filter(({ id }) => !taken.has(id))
    .map((figure) => {
      const partner = figures.find(({ id }) => id === figure.with);
      const together: [Figure, ...Figure[]] = partner ? [figure, partner] : [figure];
      return { id: figure.id, figures: together, agrees: graver(together) };
    });
}

export function groupsOf(figures: readonly Figure[]): Group[] {
  const names = Object.keys(FIGURE_GROUPS) as FigureGroup[];
  return names
    .map((id) => ({ id, rows: rowsOf(figures.filter(({ group }) => group === id)) }))
    .filter(({ rows }) => rows.length > 0);
}

/** How many rows give each answer, gravest first; answers that no row gives are left out. */
export function countsOf(rows: readonly Row[]): { readonly agrees: Agreement; readonly count: number }[] {
  return AGREEMENTS.map((agrees) => ({
    agrees,
    count: rows.filter((row) => row.agrees === agrees).length,
  })).filter(({ count }) => count > 0);
}
