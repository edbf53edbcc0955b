import type { FigureRow } from '../model/answers/figures.ts';
import type { Day } from '../model/schema/day.ts';
import type { Title } from '../model/schema/field.ts';
import type { NodeRecord } from '../model/schema/record.ts';
import { placeOnMap } from '../model/terms/home.ts';
import { nameOf } from '../model/terms/name.ts';
import type { WholeGraph } from '../model/view/view.ts';
import { type Behind, type Counted, detailOf, samplesAmong } from './behind.ts';

/** A place in a list, told by what it is sorted by, so that a page goes on rightly where the graph has changed. */
const keyOf = ({ node, day }: Behind, isUnknown: boolean): string =>
  `${isUnknown ? 'u' : 'k'}.${day ?? '9999-99-99'}.${node.id}`;

export type Page = { readonly after?: string | undefined; readonly limit: number };
export type PageOfRows = {
  readonly total: number;
  /** Of those that are counted. */
  readonly samples: number;
  readonly rows: readonly FigureRow[];
  readonly next?: string;
};

const NOTHING: ReadonlySet<string> = new Set();

/** One page of what stands behind a number: in the order of days, undated last, and after them what is unknown. */
export function pageOf(
  graph: WholeGraph,
  counted: Counted,
  on: Day,
  { after = '', limit }: Page,
  since: ReadonlySet<string> = NOTHING,
): PageOfRows {
  const { rows, unknown } = counted;
  const entries = [
    ...rows.map((row) => ({ key: keyOf(row, false), row, isUnknown: false })),
    ...unknown.map((node) => {
      const row: Behind = { node, day: undefined, adds: undefined };
      return { key: keyOf(row, true), row, isUnknown: true };
    }),
  ].sort((a, b) => (a.key < b.key ? -1 : 1));
  const left = entries.filter(({ key }) => key > after);
  const page = left.slice(0, limit);
  const last = page.at(-1);
  return {
    total: entries.length,
    samples: samplesAmong(rows),
    rows: page.map(({ row, isUnknown }) => ({
      ...rowOf(row, isUnknown ? counted.whyUnknown : detailOf(counted, row)),
      ...(isUnknown ? { isUnknown } : {}),
      ...(since.has(row.node.id) ? { isSince: true as const } : {}),
      ...elsewhere(row.node, placeOnMap(graph, row.node, on)),
    })),
    ...(last && left.length > limit ? { next: last.key } : {}),
  };
}

const rowOf = ({ node, day, adds }: Behind, detail: Title | undefined): FigureRow => ({
  id: node.id,
  kind: node.kind,
  name: nameOf(node),
  sample: node.sample,
  day: day ?? null,
  adds: adds ?? null,
  ...(detail === undefined ? {} : { detail }),
});
const elsewhere = (node: NodeRecord, mark: string | undefined) =>
  mark === undefined || mark === node.id ? {} : { onMap: mark };
