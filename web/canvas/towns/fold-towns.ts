import type { Mark } from '../draw/drawing.ts';
import type { Bubble } from '../figure/bubble.ts';
import type { Figure } from '../figure/figure.ts';
import { bandsOf } from './bands.ts';
import type { routeBand } from './route-band.ts';

/**
 * The figure with its closed towns as bubbles. Of what stands in them only what is called out is left, at its own place;
 * lines stay where both ends are drawn. Marks of an area without a disc have nothing to stand for them and stay.
 */
export function foldTowns(
  { drawing, satellites }: Figure,
  isOpen: (area: string) => boolean,
  called: ReadonlySet<string>,
  route?: typeof routeBand,
): Figure {
  const counts = countsOf(drawing);
  const bubbles: Bubble[] = drawing.discs
    .filter((disc) => !isOpen(disc.area))
    .map((disc) => ({ ...disc, id: disc.area, marks: counts.get(disc.area) ?? 0 }));
  const closed = new Set(bubbles.map((bubble) => bubble.area));
  const marks = new Map<string, Mark>();
  for (const [id, mark] of drawing.marks) if (!closed.has(mark.area) || called.has(id)) marks.set(id, mark);
  const has = (id: string) => marks.has(id);
  const isWhole = ({ source, target }: { readonly source: string; readonly target: string }) =>
    has(source) && has(target);
  return {
    drawing: {
      ...drawing,
      marks,
      lines: drawing.lines.filter(isWhole),
      // A hub stands between its parties: with some of them folded its lines would cross the map to nowhere.
      hubs: drawing.hubs.filter((hub) => called.has(hub.id) || hub.ends.every(has)),
      ties: drawing.ties.filter(isWhole),
      discs: drawing.discs.filter((disc) => !closed.has(disc.area)),
    },
    satellites,
    folded: { bubbles, bands: bandsOf(drawing, (area) => closed.has(area), route) },
  };
}

/** Marks by area; a body that alone is drawn apart from its Party organisation counts once, as in the legend. */
function countsOf({ marks, ties, isApart }: Figure['drawing']): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (area: string, by: number) => counts.set(area, (counts.get(area) ?? 0) + by);
  for (const { area } of marks.values()) add(area, 1);
  if (isApart) return counts;
  for (const { kind, source } of ties) {
    const area = kind === 'own' ? marks.get(source)?.area : undefined;
    if (area !== undefined) add(area, -1);
  }
  return counts;
}
