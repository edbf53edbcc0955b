import type { Disc, Drawing } from '../draw/drawing.ts';
import type { Band } from '../figure/bubble.ts';
import { routeBand } from './route-band.ts';

/**
 * Agreements between areas of which at least one is closed, the fewest first, so that the thick are painted last. One of
 * many parties joins every two of its areas and counts once for each.
 */
export function bandsOf(
  drawing: Drawing,
  isClosed: (area: string) => boolean,
  route: typeof routeBand = routeBand,
): Band[] {
  const counts = new Map<string, { areas: readonly [string, string]; agreements: number }>();
  const areaOf = (id: string): string | undefined => drawing.marks.get(id)?.area;
  const add = (one: string | undefined, other: string | undefined, agreements: number): void => {
    if (one === undefined || other === undefined || one === other) return;
    if (!isClosed(one) && !isClosed(other)) return;
    const areas: readonly [string, string] = one < other ? [one, other] : [other, one];
    const key = areas.join(' ');
    const known = counts.get(key);
    if (known) known.agreements += agreements;
    else counts.set(key, { areas, agreements });
  };
  for (const line of drawing.lines) add(areaOf(line.source), areaOf(line.target), line.agreements.length);
  for (const hub of drawing.hubs) {
    const areas = [...new Set(hub.ends.map(areaOf))];
    for (const [index, one] of areas.entries())
      for (const other of areas.slice(index + 1)) add(one, other, 1);
  }
  const discs = new Map<string, Disc>(drawing.discs.map((disc) => [disc.area, disc]));
  return [...counts.values()]
    .sort((a, b) => a.agreements - b.agreements)
    .flatMap(({ areas, agreements }) => {
      const [from, to] = [discs.get(areas[0]), discs.get(areas[1])];
      return from && to ? [{ from, to, control: route(from, to, drawing.discs), agreements }] : [];
    });
}
