import { MOST_MARK_SIZE } from '../../../graph/model/terms/mark-size.ts';
import type { Mark } from './drawing.ts';
import { MarkGrid } from './mark-grid.ts';

/** Paper between a body and its own Party organisation, room for a lead's ring included. */
const GAP = 9;
const DIRECTIONS = 12;

/**
 * Stands Party organisations beside their bodies, which stay where they are: each in the direction with the most room,
 * up and to the right where all are alike. Earlier ones count as neighbours of later ones.
 */
export function setApart(
  marks: Map<string, Mark>,
  stars: readonly { readonly body: Mark; readonly star: Mark }[],
): void {
  if (stars.length === 0) return;
  const grid = new MarkGrid(marks.values());
  for (const { body, star } of stars) {
    const distance = (body.size + star.size) / 2 + GAP;
    const near = grid
      .near(body.x, body.y, 3 * distance + MOST_MARK_SIZE)
      .filter(
        (mark) =>
          mark.id !== body.id && Math.hypot(mark.x - body.x, mark.y - body.y) < 3 * distance + mark.size,
      );
    let best = { x: body.x, y: body.y, room: Number.NEGATIVE_INFINITY };
    for (let step = 0; step < DIRECTIONS; step += 1) {
      const angle = -Math.PI / 6 + (step * 2 * Math.PI) / DIRECTIONS;
      const x = body.x + distance * Math.cos(angle);
      const y = body.y + distance * Math.sin(angle);
      const rooms = near.map((mark) => Math.hypot(mark.x - x, mark.y - y) - (mark.size + star.size) / 2);
      const room = Math.min(GAP, ...rooms);
      if (room > best.room + 0.01) best = { x, y, room };
    }
    const placed = { ...star, x: best.x, y: best.y };
    marks.set(star.id, placed);
    grid.add(placed);
  }
}
