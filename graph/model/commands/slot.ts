import type { Area, Spot } from '../view/spot-index.ts';
import { SLOT_GAP, SpotCells } from './spot-cells.ts';

type Point = { readonly x: number; readonly y: number };
type Disc = Point & { readonly radius?: number | undefined };

/** The largest number below the gap. */
const TOO_NEAR = SLOT_GAP * (1 - Number.EPSILON);
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Points that are looked at for a free one, and of a full area's for the least crowded. */
const MOST_POINTS = 16_000;
const MOST_COMPARED = 256;

/**
 * A free spot for the mark of `id`, as near to `near` as the occupied spots allow, inside the disc where it has one. Walks
 * a sunflower spiral (Vogel 1979), whose points are evenly dense, so the first free one is close to the nearest.
 */
export function freeSlot(near: Point, spots: Area, id: string, disc?: Disc): Point {
  const cells = SpotCells.of(spots);
  const isNew = !spots.has(id);
  const walk = `${near.x} ${near.y} ${disc?.x} ${disc?.y} ${disc?.radius}`;
  const points = pointsAround(near, disc);
  const isFree = (point: Point | undefined): point is Point =>
    point !== undefined && cells.clearanceAt(point, id, TOO_NEAR) > TOO_NEAR;
  let index = isNew && cells.walked?.walk === walk ? cells.walked.index : 0;
  let point = points.point(index);
  while (index < points.count && !isFree(point)) {
    index += 1;
    point = points.point(index);
  }
  if (isNew) cells.walked = { walk, index };
  return index < points.count && point ? point : leastCrowded(near, points, cells, id);
}

function leastCrowded(near: Point, { count, point: pointAt }: Points, cells: SpotCells, id: string): Point {
  let best = near;
  let bestClearance = -1;
  const step = Math.ceil(count / MOST_COMPARED);
  for (let index = 0; index < count; index += step) {
    const point = pointAt(index);
    const clearance = point ? cells.clearanceAt(point, id, bestClearance) : -1;
    if (point && clearance > bestClearance) [best, bestClearance] = [point, clearance];
  }
  return best;
}

type Points = { readonly count: number; readonly point: (index: number) => Point | undefined };

/** The points around `near`, the nearest first; undefined: it lies outside the disc. */
function pointsAround(near: Point, disc: Disc | undefined): Points {
  const limit = disc?.radius === undefined ? Number.POSITIVE_INFINITY : disc.radius - SLOT_GAP / 2;
  // Beyond it every point lies outside; rounding moves one by less than a unit.
  const farthest = limit + (disc ? Math.hypot(near.x - disc.x, near.y - disc.y) : 0) + 1;
  const count = Math.min(MOST_POINTS, Math.ceil(Math.max(0, farthest / (SLOT_GAP / 2)) ** 2));
  const point = (index: number): Point | undefined => {
    const distance = (SLOT_GAP / 2) * Math.sqrt(index);
    const x = Math.round(near.x + distance * Math.cos(index * GOLDEN_ANGLE));
    const y = Math.round(near.y + distance * Math.sin(index * GOLDEN_ANGLE));
    return disc && Math.hypot(x - disc.x, y - disc.y) > limit ? undefined : { x, y };
  };
  return { count, point };
}

/** Where a new disc goes: to the right of all others, so that nothing that is there moves. */
export function freeDisc(discs: Iterable<Spot>, radius: number): Point {
  let right = 0;
  let top = 0;
  for (const disc of discs) {
    if (disc.x + (disc.radius ?? 0) > right) [right, top] = [disc.x + (disc.radius ?? 0), disc.y];
  }
  return { x: right + radius + SLOT_GAP, y: top };
}
