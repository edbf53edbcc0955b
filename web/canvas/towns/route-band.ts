import type { Disc } from '../draw/drawing.ts';
import { bendOf } from '../figure/elements.ts';
import type { Point } from '../figure/projection.ts';

/** Parts of its length by which a band may bow; the least first. */
const BOWS = [0, 0.11, -0.11, 0.22, -0.22, 0.34, -0.34, 0.46, -0.46] as const;
/** A bow costs as much as running behind another disc for this part of the way. */
const COST_OF_BOW = 0.28;
const SAMPLES = 24;

/** Of a disc, where it lies. */
export type Circle = Pick<Disc, 'area' | 'x' | 'y' | 'radius'>;

/**
 * The control point of a band's curve: bowed as little as possible, but rather around other discs than behind them, where
 * it would seem to end at them.
 */
export function routeBand(from: Circle, to: Circle, discs: readonly Circle[]): Point {
  const others = discs.filter((disc) => disc.area !== from.area && disc.area !== to.area);
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  // North first, as lines between marks do.
  const north = Math.sign(bendOf(from, to)) || 1;
  const controls = BOWS.map((bow) => {
    const away = bow * north * length;
    const control = {
      x: (from.x + to.x) / 2 + (dy / length) * away,
      y: (from.y + to.y) / 2 - (dx / length) * away,
    };
    return { control, cost: hidden(from, control, to, others) + Math.abs(bow) * COST_OF_BOW };
  });
  return controls.reduce((best, each) => (each.cost < best.cost ? each : best)).control;
}

export function pointOn(from: Point, control: Point, to: Point, at: number): Point {
  const [a, b, c] = [(1 - at) ** 2, 2 * at * (1 - at), at ** 2];
  return { x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y };
}

/** The part of a curve that lies under other discs. */
function hidden(from: Point, control: Point, to: Point, others: readonly Circle[]): number {
  let under = 0;
  for (let step = 1; step < SAMPLES; step += 1) {
    const { x, y } = pointOn(from, control, to, step / SAMPLES);
    if (others.some((disc) => Math.hypot(disc.x - x, disc.y - y) < disc.radius)) under += 1;
  }
  return under / SAMPLES;
}
