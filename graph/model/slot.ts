import type { Spot } from './view/spot-index.ts';

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
  const near3x3 = neighboursIn(occupied);
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
    let clearance = Number.POSITIVE_INFINITY;
    for (const spot of near3x3(point))
      clearance = Math.min(clearance, Math.hypot(point.x - spot.x, point.y - spot.y));
    if (clearance >= SLOT_GAP) return point;
    if (clearance > bestClearance) [best, bestClearance] = [point, clearance];
  }
  return best;
}

/** Spots by cells as wide as the gap: whatever is nearer than the gap lies in the nine cells around a point. */
function neighboursIn(occupied: Iterable<Spot>): (point: Point) => Spot[] {
  const cells = new Map<string, Spot[]>();
  const cellOf = (value: number): number => Math.floor(value / SLOT_GAP);
  for (const spot of occupied) {
    const key = `${cellOf(spot.x)} ${cellOf(spot.y)}`;
    const cell = cells.get(key);
    if (cell) cell.push(spot);
    else cells.set(key, [spot]);
  }
  const around = [-1, 0, 1];
  return ({ x, y }) =>
    around.flatMap((dx) => around.flatMap((dy) => cells.get(`${cellOf(x) + dx} ${cellOf(y) + dy}`) ?? []));
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
