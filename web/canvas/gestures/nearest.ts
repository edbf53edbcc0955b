import type { Point } from '../figure/projection.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';
const WAY: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};
/** Half the opening of the sector that counts as a direction. */
const OPENING = Math.cos((55 * Math.PI) / 180);

type Placed = Point & { readonly id: string };

/** The nearest mark in a direction; one straight ahead wins over one that is a little nearer but aslant. */
export function nearestInDirection<P extends Placed>(
  marks: Iterable<P>,
  from: Point & { readonly id?: string },
  direction: Direction,
): P | undefined {
  const way = WAY[direction];
  let best: { cost: number; mark: P } | undefined;
  for (const mark of marks) {
    const [dx, dy] = [mark.x - from.x, mark.y - from.y];
    const distance = Math.hypot(dx, dy);
    if (distance === 0 || mark.id === from.id) continue;
    const straight = (dx * way.x + dy * way.y) / distance;
    if (straight < OPENING) continue;
    const cost = distance * (1 + 2 * (1 - straight));
    if (!best || cost < best.cost) best = { cost, mark };
  }
  return best?.mark;
}

export function nearestTo<P extends Placed>(marks: Iterable<P>, point: Point): P | undefined {
  let best: { distance: number; mark: P } | undefined;
  for (const mark of marks) {
    const distance = Math.hypot(mark.x - point.x, mark.y - point.y);
    if (!best || distance < best.distance) best = { distance, mark };
  }
  return best?.mark;
}
