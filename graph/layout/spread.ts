import type { Circle } from './point.ts';

const ROUNDS = 120;
const STRETCH = 1.04;

/**
 * Pushes overlapping circles apart, in place, until none is nearer to another than `gap`. Neighbours come from a grid
 * whose cell is the widest reach, so a round is linear. Where pushing in a crowd does not end, everything is stretched a
 * little: distances grow while radii stay, so it always ends.
 */
export function spread(circles: readonly Circle[], gap: number): void {
  const reach = 2 * Math.max(0, ...circles.map((circle) => circle.radius)) + gap;
  for (let round = 1; pushApart(circles, gap, reach) > 0; round += 1) {
    if (round % ROUNDS !== 0) continue;
    for (const circle of circles) {
      circle.x *= STRETCH;
      circle.y *= STRETCH;
    }
  }
}

const cellOf = (value: number, reach: number): number => Math.floor(value / reach);

function pushApart(circles: readonly Circle[], gap: number, reach: number): number {
  const grid = new Map<string, number[]>();
  circles.forEach((circle, index) => {
    const key = `${cellOf(circle.x, reach)} ${cellOf(circle.y, reach)}`;
    const cell = grid.get(key);
    if (cell) cell.push(index);
    else grid.set(key, [index]);
  });
  let pushed = 0;
  circles.forEach((circle, index) => {
    const [column, row] = [cellOf(circle.x, reach), cellOf(circle.y, reach)];
    for (let dx = -1; dx <= 1; dx += 1) {
      for (let dy = -1; dy <= 1; dy += 1) {
        for (const other of grid.get(`${column + dx} ${row + dy}`) ?? []) {
          const neighbour = circles[other];
          if (other > index && neighbour && pushPair(circle, neighbour, gap, index)) pushed += 1;
        }
      }
    }
  });
  return pushed;
}

function pushPair(a: Circle, b: Circle, gap: number, index: number): boolean {
  const wanted = a.radius + b.radius + gap;
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const distance = Math.hypot(dx, dy);
  if (distance >= wanted) return false;
  // A little more than needed, so that the rest of a push does not come back for ever; one spot: some direction.
  const push = (wanted - distance) / 2 + 0.01;
  const angle = distance > 0 ? Math.atan2(dy, dx) : index * 2.4;
  a.x -= push * Math.cos(angle);
  a.y -= push * Math.sin(angle);
  b.x += push * Math.cos(angle);
  b.y += push * Math.sin(angle);
  return true;
}
