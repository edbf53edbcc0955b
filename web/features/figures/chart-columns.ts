import type { Chart } from '../../../graph/model/answers/figures.ts';
import type { Frame } from '../../ui/frame.ts';
import { heightOf } from './chart-size.ts';

/** A card's head, key and foot, roughly. */
const AROUND = 128;

/**
 * Cards side by side, the tall ones dealt out first so that columns end alike, and then in the charts' order. Worked out
 * from the charts alone: opening a table must not send other cards to another column.
 */
export function chartColumns(charts: readonly Chart[], count: number): readonly (readonly Chart[])[] {
  const columns = Array.from({ length: count }, () => ({ height: 0, places: [] as number[] }));
  const tallFirst = charts
    .map((chart, place) => ({ place, height: heightOf(chart) + AROUND }))
    .sort((a, b) => b.height - a.height);
  for (const { place, height } of tallFirst) {
    const shortest = columns.reduce((a, b) => (b.height < a.height ? b : a));
    shortest.places.push(place);
    shortest.height += height;
  }
  return columns
    .map(({ places }) => places.sort((a, b) => a - b))
    .sort((a, b) => (a[0] ?? charts.length) - (b[0] ?? charts.length))
    .map((places) => places.flatMap((place) => charts[place] ?? []));
}

export function columnCount(frame: Frame, isNarrowed: boolean): number {
  switch (frame) {
    case 'wide':
      return 3;
    case 'base':
      return isNarrowed ? 2 : 3;
    case 'narrow':
      return isNarrowed ? 1 : 2;
    case 'small':
    case 'phone':
      return 1;
  }
}
