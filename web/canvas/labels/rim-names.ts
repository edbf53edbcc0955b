import type { Disc } from '../draw/drawing.ts';
import { type Projection, project } from '../figure/projection.ts';
import { type Obstacles, overlap, type Rect } from './obstacles.ts';
import { isCut, type View } from './view.ts';

export type RimName = { readonly disc: Disc; readonly rect: Rect; readonly degrees: number };

/** Degrees from the top at which a name may sit on its rim, the top first, then the bottom. */
const ANGLES = [0, -14, 14, -28, 28, -42, 42, 180, 166, 194, 152, 208, -60, 60, -90, 90, 130, 230] as const;
/** A name stays where it was unless that is much worse: names that jump at a hover or a zoom are no landmarks. */
const STAYS = 0.6;
const FORBIDDEN = 50;

/**
 * Names sit on the rims of their discs, where they cover least; they come before all other labels. One that the edge, a
 * panel or another name would cut wherever it sits is left out.
 */
export function placeRimNames(
  discs: readonly Disc[],
  projection: Projection,
  widthOf: (disc: Disc) => number,
  view: View,
  obstacles: Obstacles,
  before: readonly RimName[],
): RimName[] {
  const height = 20;
  const kept = new Map(before.map((name) => [name.disc.area, name.degrees]));
  const names: RimName[] = [];
  for (const disc of discs) {
    const centre = project(projection, disc);
    const radius = disc.radius * projection.zoom;
    const width = widthOf(disc);
    let best: { cost: number; rect: Rect; degrees: number } | undefined;
    for (const [index, degrees] of ANGLES.entries()) {
      const angle = ((degrees - 90) * Math.PI) / 180;
      const x = centre.x + radius * Math.cos(angle) - width / 2;
      const y = centre.y + radius * Math.sin(angle) - height / 2;
      const rect = { x, y, width, height };
      if (isCut(view, rect) || names.some((name) => overlap(name.rect, rect))) continue;
      const under = obstacles.under(rect);
      const stays = kept.get(disc.area) === degrees ? -STAYS : 0;
      const cost = index * 0.15 + stays + (under ? under.blots * 0.5 + under.strokes * 0.1 : FORBIDDEN);
      if (!best || cost < best.cost) best = { cost, rect, degrees };
    }
    if (!best) continue;
    obstacles.addRect(best.rect);
    names.push({ disc, rect: best.rect, degrees: best.degrees });
  }
  return names;
}
