import type { Disc } from '../draw/drawing.ts';
import { type Projection, project } from '../figure/projection.ts';
import type { Rect } from '../labels/obstacles.ts';

/** From this zoom on marks and their names can be read, so the towns before one's eyes open by themselves. */
const OPEN_ZOOM = 0.95;
/** Open ones stay open a little longer: a map that folds and unfolds at every step is no map. */
const CLOSE_ZOOM = 0.8;
/** The part of the view in its middle that a town has to reach into. */
const MIDDLE = 0.5;

/** Towns that the viewport opens: those in the middle of what is seen, and those opened before until they leave the view. */
export function nearTowns(
  discs: readonly Disc[],
  projection: Projection,
  seen: Rect,
  before: ReadonlySet<string>,
): ReadonlySet<string> {
  if (projection.zoom < CLOSE_ZOOM) return new Set();
  const middle = shrunk(seen, MIDDLE);
  const isNear = (disc: Disc): boolean =>
    before.has(disc.area)
      ? reaches(disc, seen, projection)
      : projection.zoom >= OPEN_ZOOM && reaches(disc, middle, projection);
  return new Set(discs.filter(isNear).map((disc) => disc.area));
}

const shrunk = ({ x, y, width, height }: Rect, share: number): Rect => ({
  x: x + (width * (1 - share)) / 2,
  y: y + (height * (1 - share)) / 2,
  width: width * share,
  height: height * share,
});

function reaches(disc: Disc, rect: Rect, projection: Projection): boolean {
  const { x, y } = project(projection, disc);
  const dx = x - Math.min(Math.max(x, rect.x), rect.x + rect.width);
  const dy = y - Math.min(Math.max(y, rect.y), rect.y + rect.height);
  return Math.hypot(dx, dy) < disc.radius * projection.zoom;
}
