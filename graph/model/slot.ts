import type { Spot } from './view.ts';

/** Distance kept between two marks' centres, in map units. */
const SLOT_GAP = 34;

type Point = { readonly x: number; readonly y: number };
type Disc = Point & { readonly radius?: number | undefined };

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const MAX_TRIES = 4_000;

/**
 * A free spot for a new mark, as near to `near` as the occupied spots allow, inside the disc where it has one. Walks a
 * sunflower spiral (Vogel 1979), whose points are evenly dense, so the first free one is close to the nearest.
 */
export function freeSlot(near: Point, occupied: Iterable<Spot>, disc?: Disc): Point {
  const spots = [...occupied];
  const limit = disc?.radius === undefined ? Number.POSITIVE_INFINITY : disc.radius - SLOT_GAP / 2;
  let best = near;
  let bestClearance = -1;
  for (let index = 0; index < MAX_TRIES; index += 1) {
    const distance = (SLOT_GAP / 2) * Math.sqrt(index);
    const point = {
      x: Math.round(near.x + distance * Math.cos(index * GOLDEN_ANGLE)),
      y: Math.round(near.y + distance * Math.sin(index * GOLDEN_ANGLE)),
    };
    if (disc && Math.hypot(point.x - disc.x, point.y - disc.y) > limit) continue;
    const clearance = spots.reduce(
      (least, spot) => Math.min(least, Math.hypot(point.x - spot.x, point.y - spot.y)),
      Number.POSITIVE_INFINITY,
    );
    if (clearance >= SLOT_GAP) return point;
    if (clearance > bestClearance) [best, bestClearance] = [point, clearance];
  }
  return best;
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
