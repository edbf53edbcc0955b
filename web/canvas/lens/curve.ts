import type { Point } from '../figure/projection.ts';

/** A bowed line as a chain of points, the middle one in the middle of the bow; `length` is that of its chord. */
export type Curve = { readonly points: readonly Point[]; readonly length: number };

const STEPS = 32;
const BOW = 0.11;
const LARGEST_BOW = 70;

/**
 * A curve from one point to another that leaves both ends free. `side` 1 bows to the north wherever it starts, −1 to the
 * south; it reaches half way to its control point, as every quadratic curve does.
 */
export function bowed(start: Point, end: Point, side: 1 | -1, freeAtStart: number, freeAtEnd: number): Curve {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = Math.hypot(dx, dy) || 1;
  const bow = Math.min(LARGEST_BOW, length * BOW) * 2 * side * (dx >= 0 ? 1 : -1);
  const control = {
    x: (start.x + end.x) / 2 + (dy / length) * bow,
    y: (start.y + end.y) / 2 - (dx / length) * bow,
  };
  const [from, to] = [Math.min(0.4, freeAtStart / length), 1 - Math.min(0.4, freeAtEnd / length)];
  const points = Array.from({ length: STEPS + 1 }, (_, step) => {
    const t = from + ((to - from) * step) / STEPS;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return {
      x: a * start.x + b * control.x + c * end.x,
      y: a * start.y + b * control.y + c * end.y,
    };
  });
  return { points, length: length - freeAtStart - freeAtEnd };
}

export const middleOf = ({ points }: Curve): Point => points[STEPS / 2] ?? { x: 0, y: 0 };
