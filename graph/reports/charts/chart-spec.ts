import type { Chart } from '../../model/answers/figures.ts';
import type { Day } from '../../model/schema/day.ts';
import type { Title } from '../../model/schema/field.ts';
import type { WholeGraph } from '../../model/view/view.ts';
import { type Counted, samplesAmong, sumOf } from '../behind.ts';

type Named = { readonly id: string; readonly title: Title };

/** A chart's data before they are summed: one list of records for each point and series. */
type Drawn = {
  readonly series: readonly Named[];
  readonly points: readonly {
    readonly id: string;
    readonly label: Title;
    readonly parts: readonly Counted[];
  }[];
  readonly reported?: number;
  readonly reportedOn?: Day;
  readonly note?: Title;
};

export type ChartSpec = Pick<Chart, 'id' | 'title' | 'unit' | 'shape'> & {
  /** Pure. */
  readonly draw: (graph: WholeGraph, on: Day) => Drawn;
};

const listId = (chart: string, point: string, series: string): string => `${chart}.${point}.${series}`;

export function chartOn(graph: WholeGraph, spec: ChartSpec, on: Day): Chart {
  const { id, title, unit, shape } = spec;
  const { series, points, reported, reportedOn, note } = spec.draw(graph, on);
  return {
    id,
    title,
    unit,
    shape,
    series,
    points: points.map((point) => ({
      id: point.id,
      label: point.label,
      values: point.parts.map(({ rows, unknown }) =>
        rows.length === 0 && unknown.length > 0 ? null : sumOf(rows),
      ),
      samples: point.parts.map(({ rows }) => samplesAmong(rows)),
      lists: series.map((each) => listId(id, point.id, each.id)),
    })),
    ...(reported === undefined ? {} : { reported }),
    ...(reportedOn === undefined ? {} : { reportedOn }),
    ...(note === undefined ? {} : { note }),
  };
}

/** The records behind one part of a chart; undefined: there is no such part on the day. */
export function partOf(
  graph: WholeGraph,
  spec: ChartSpec,
  list: string,
  on: Day,
): { readonly title: Title; readonly counted: Counted } | undefined {
  const { series, points } = spec.draw(graph, on);
  for (const point of points) {
    for (const [index, each] of series.entries()) {
      const counted = point.parts[index];
      if (!counted || listId(spec.id, point.id, each.id) !== list) continue;
      return {
        title: { zh: `${point.label.zh} · ${each.title.zh}`, en: `${point.label.en} · ${each.title.en}` },
        counted,
      };
    }
  }
  return undefined;
}
