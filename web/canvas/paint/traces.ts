import type { Drawing, Mark } from '../draw/drawing.ts';
import { bowOf } from '../figure/elements.ts';
import type { Point } from '../figure/projection.ts';

/** A line in map units; `bow` as in `bowOf`. Ends are marks with a diameter, or a hub. */
export type TraceLine = { readonly from: TraceEnd; readonly to: TraceEnd; readonly bow: number };
export type TraceEnd = Point & { readonly size?: number; readonly lead?: boolean };

/** What a later day brought or ended, where it stands or stood. */
export type Trace = {
  readonly id: string;
  readonly kind: 'appeared' | 'ended';
  readonly lines: readonly TraceLine[];
  /** Where its sign stands; a mark, which wears a ring, has its diameter in `size`. */
  readonly at: Point;
  readonly size?: number;
};

/** More of them at once say nothing any more. */
const MOST = 120;

/** Agreements that have begun or ended from one day to a later one, and organisations that became leads or ceased to be. */
export function tracesBetween(before: Drawing, after: Drawing): Trace[] {
  const [old, now] = [agreementsIn(before), agreementsIn(after)];
  const traces: Trace[] = [];
  for (const [id, shape] of now) if (!old.has(id)) traces.push({ id, kind: 'appeared', ...shape });
  for (const [id, shape] of old) if (!now.has(id)) traces.push({ id, kind: 'ended', ...shape });
  for (const mark of after.marks.values()) {
    const lead = before.marks.get(mark.id)?.lead;
    if (lead !== undefined && lead !== mark.lead) traces.push(ofMark(mark));
  }
  return traces.slice(0, MOST);
}

const ofMark = (mark: Mark): Trace => ({
  id: mark.id,
  kind: mark.lead ? 'appeared' : 'ended',
  lines: [],
  at: mark,
  size: mark.size,
});

type Shape = Pick<Trace, 'lines' | 'at'>;

/** Agreements in force by their ids; planned ones have not begun. */
function agreementsIn({ lines, hubs, marks }: Drawing): Map<string, Shape> {
  const shapes = new Map<string, Shape>();
  for (const { agreements, source, target, look, crossing } of lines) {
    const [from, to] = [marks.get(source), marks.get(target)];
    if (look === 'planned' || !from || !to) continue;
    const line = { from, to, bow: bowOf(from, to, crossing) };
    for (const id of agreements) shapes.set(id, { lines: [line], at: middleOf(line) });
  }
  for (const hub of hubs) {
    if (hub.look === 'planned') continue;
    const spokes = hub.ends
      .flatMap((end) => marks.get(end) ?? [])
      .map((to) => ({ from: hub, to, bow: bowOf(hub, to, true) }));
    shapes.set(hub.id, { lines: spokes, at: hub });
  }
  return shapes;
}

/** The control point of a line's curve: aside of its middle by its bow. */
export function controlOf({ from, to, bow }: TraceLine): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  return { x: (from.x + to.x) / 2 + (dy / length) * bow, y: (from.y + to.y) / 2 - (dx / length) * bow };
}

function middleOf(line: TraceLine): Point {
  const control = controlOf(line);
  return {
    x: (line.from.x + line.to.x) / 4 + control.x / 2,
    y: (line.from.y + line.to.y) / 4 + control.y / 2,
  };
}
