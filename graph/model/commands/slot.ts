import type { Spot } from '../view/spot-index.ts';

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
  const clearanceAt = clearanceIn(occupied);
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
    const clearance = clearanceAt(point.x, point.y);
    if (clearance >= SLOT_GAP) return point;
    if (clearance > bestClearance) [best, bestClearance] = [point, clearance];
  }
  return best;
}

/** Cells to one side; coordinates are bounded (`Place`), so that a cell has a number. */
const CELLS = 1 << 14;
const cellOf = (value: number): number => Math.floor(value / SLOT_GAP) + CELLS / 2;

/** Spots by cells as wide as the gap: whatever is nearer than the gap lies in the nine cells around a point. */
function clearanceIn(occupied: Iterable<Spot>): (x: number, y: number) => number {
  const cells = new Map<number, Spot[]>();
  for (const spot of occupied) {
    const key = cellOf(spot.x) * CELLS + cellOf(spot.y);
    const cell = cells.get(key);
    if (cell) cell.push(spot);
    else cells.set(key, [spot]);
  }
  return (x, y) => {
    let clearance = Number.POSITIVE_INFINITY;
    const [column, row] = [cellOf(x), cellOf(y)];
    for (let dx = -1; dx <= 1; dx += 1) {
      for (let dy = -1; dy <= 1; dy += 1) {
        const cell = cells.get((column + dx) * CELLS + row + dy);
        if (!cell) continue;
        for (const spot of cell) clearance = Math.min(clearance, Math.hypot(x - spot.x, y - spot.y));
      }
    }
    return clearance;
  };
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
