import { MOST_MARK_SIZE } from '../../../graph/model/terms/mark-size.ts';
import type { Mark } from './drawing.ts';
import type { MarkGrid } from './mark-grid.ts';

type Point = { readonly x: number; readonly y: number };

const CLEARANCE = 9;
const STEPS = 48;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const REACH = 6 * Math.sqrt(STEPS) + 2 * CLEARANCE;

/** A hub's own place where it has one, else the point nearest to its parties' centroid that lies on no mark. */
export function hubPlace(
  stored: Point | undefined,
  ends: readonly Mark[],
  marks: MarkGrid,
): { x: number; y: number } {
  if (stored) return { x: stored.x, y: stored.y };
  const x = ends.reduce((sum, mark) => sum + mark.x, 0) / ends.length;
  const y = ends.reduce((sum, mark) => sum + mark.y, 0) / ends.length;
  const near = marks.near(x, y, REACH + MOST_MARK_SIZE);
  for (let step = 0; step < STEPS; step += 1) {
    const away = 6 * Math.sqrt(step);
    const spot = { x: x + away * Math.cos(step * GOLDEN_ANGLE), y: y + away * Math.sin(step * GOLDEN_ANGLE) };
    if (near.every((mark) => Math.hypot(mark.x - spot.x, mark.y - spot.y) > mark.size / 2 + CLEARANCE))
      return spot;
  }
  return { x, y };
}
