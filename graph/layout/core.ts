import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Circle, Point } from './point.ts';
import { spread } from './spread.ts';

/** A mark in the middle of a disc. `aim`: the direction of its partners in other discs, at most 1 long. */
export type CoreMark = { readonly id: string; readonly radius: number; readonly aim: Point };
export type CoreLink = { readonly from: string; readonly to: string };

/** Clear paper around a mark in the middle, beyond the least gap: labels and edges need it. */
const AIR = 8;
/** Least gap between two marks; half a unit more than asked for, since places are rounded. */
export const MARK_GAP = 4.5;
const DENSITY = 0.62;
/** Above so many marks the forces get fewer rounds; `spread` does the rest. */
const MANY = 300;

type Body = SimulationNodeDatum & Circle & { readonly id: string; readonly aim: Point };

/** Radius that the middle of a disc takes, before it is laid out. */
export function coreRadius(marks: readonly { readonly radius: number }[]): number {
  const area = marks.reduce((sum, { radius }) => sum + (radius + AIR) ** 2, 0);
  return Math.sqrt(area / DENSITY);
}

/**
 * Places around (0, 0): partners near each other, marks with partners elsewhere on that side. Forces by d3-force
 * (velocity Verlet, Barnes–Hut); `random` is seeded, and d3 uses no other chance, so the result repeats.
 */
export function layoutCore(
  marks: readonly CoreMark[],
  links: readonly CoreLink[],
  random: () => number,
): { readonly places: ReadonlyMap<string, Point>; readonly radius: number } {
  const extent = coreRadius(marks);
  const turn = random() * 2 * Math.PI;
  const bodies = marks.map(({ id, radius, aim }, index): Body => {
    const away = extent * Math.sqrt((index + 0.5) / marks.length);
    const angle = Math.hypot(aim.x, aim.y) > 0.1 ? Math.atan2(aim.y, aim.x) : turn + index * 2.4;
    return { id, radius, aim, x: away * Math.cos(angle), y: away * Math.sin(angle) };
  });
  forceSimulation(bodies)
    .randomSource(random)
    .stop()
    .force('charge', forceManyBody<Body>().strength(-6).distanceMax(extent))
    .force('x', forceX<Body>((body) => body.aim.x * extent * 0.75).strength(0.06))
    .force('y', forceY<Body>((body) => body.aim.y * extent * 0.75).strength(0.06))
    .force(
      'link',
      forceLink<Body, SimulationLinkDatum<Body>>(links.map(({ from, to }) => ({ source: from, target: to })))
        .id((body) => body.id)
        .distance(({ source, target }) => (source as Body).radius + (target as Body).radius + 2 * AIR)
        .strength(0.85),
    )
    .force(
      'collide',
      forceCollide<Body>((body) => body.radius + AIR)
        .strength(0.9)
        .iterations(marks.length > MANY ? 1 : 2),
    )
    .force('rim', () => keepInside(bodies, extent))
    .tick(marks.length > MANY ? 140 : 260);
  spread(bodies, MARK_GAP);
  return centred(bodies);
}

function keepInside(bodies: readonly Body[], extent: number): void {
  for (const body of bodies) {
    const away = Math.hypot(body.x, body.y);
    const most = Math.max(0, extent - body.radius);
    if (away <= most) continue;
    body.x *= most / away;
    body.y *= most / away;
  }
}

/** Moves the whole to the middle of its own extent, and measures it. */
function centred(bodies: readonly Body[]): { places: Map<string, Point>; radius: number } {
  const middle = (along: 'x' | 'y'): number => {
    const low = Math.min(...bodies.map((body) => body[along] - body.radius));
    const high = Math.max(...bodies.map((body) => body[along] + body.radius));
    return bodies.length > 0 ? (low + high) / 2 : 0;
  };
  const [x, y] = [middle('x'), middle('y')];
  const places = new Map(bodies.map((body) => [body.id, { x: body.x - x, y: body.y - y }]));
  const radius = Math.max(0, ...bodies.map((body) => Math.hypot(body.x - x, body.y - y) + body.radius));
  return { places, radius };
}
