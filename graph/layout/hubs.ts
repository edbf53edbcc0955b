import { HUB_SIZE } from '../model/terms/mark-size.ts';
import type { Circle, Point } from './point.ts';

/** Clear paper between a hub's middle and the rim of a mark. */
const CLEAR = HUB_SIZE / 2 + 5;
const STEP = 4;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** The search looks this far first, and farther only where everything is full. */
const REACHES = [120, 480, 1_920, 7_680];

/**
 * The spot nearest to `wanted` that covers no mark and lies in no foreign disc, where a hub would be read as one of that
 * town's. Walks a sunflower spiral (Vogel 1979), whose points are evenly dense, as `freeSlot` does.
 */
export function hubSpot(wanted: Point, marks: readonly Circle[], foreign: readonly Circle[]): Point {
  let index = 0;
  for (const reach of REACHES) {
    const near = [...marks, ...foreign].filter(
      ({ x, y, radius }) => Math.hypot(x - wanted.x, y - wanted.y) < reach + radius + CLEAR,
    );
    for (; STEP * Math.sqrt(index) < reach; index += 1) {
      const away = STEP * Math.sqrt(index);
      const x = wanted.x + away * Math.cos(index * GOLDEN_ANGLE);
      const y = wanted.y + away * Math.sin(index * GOLDEN_ANGLE);
      if (near.every((circle) => Math.hypot(x - circle.x, y - circle.y) >= circle.radius + CLEAR))
        return { x, y };
    }
  }
  return wanted;
}
