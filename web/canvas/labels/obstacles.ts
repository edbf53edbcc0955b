/** A box in CSS pixels. */
export type Rect = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};
/**
 * A mark in CSS pixels. What covers a hollow or faded one pays for it; a solid one only the selected one's name may
 * cover, and a lit one nothing may.
 */
export type Blot = {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly solid: boolean;
  readonly lit?: boolean;
};
export type Stroke = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };

const CELL = 64;

/** Boxes and marks by grid cell, so that a candidate asks only its surroundings. */
export class Obstacles {
  readonly #blots = new Map<number, Blot[]>();
  readonly #rects = new Map<number, Rect[]>();
  readonly #strokes: readonly Stroke[];
  /** Leader lines that are drawn already: nothing may cut them. */
  readonly #leaders: Stroke[] = [];

  constructor(blots: Iterable<Blot>, strokes: readonly Stroke[]) {
    this.#strokes = strokes;
    for (const blot of blots) {
      const { x, y, radius } = blot;
      put(this.#blots, { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }, blot);
    }
  }

  /** Solid marks that a line would pass; undefined where it would cut through a label. */
  along(line: Stroke): number | undefined {
    const [x, y] = [Math.min(line.x1, line.x2), Math.min(line.y1, line.y2)];
    const box = { x, y, width: Math.abs(line.x2 - line.x1), height: Math.abs(line.y2 - line.y1) };
    if (this.#leaders.some((leader) => meet(leader, line))) return undefined;
    const passed = new Set<Blot>();
    for (const cell of cellsOf(box)) {
      for (const rect of this.#rects.get(cell) ?? []) if (crosses(rect, line)) return undefined;
      for (const blot of this.#blots.get(cell) ?? []) {
        const { x, y, radius, solid } = blot;
        const square = {
          x: x - radius * 0.8,
          y: y - radius * 0.8,
          width: radius * 1.6,
          height: radius * 1.6,
        };
        if (solid && crosses(square, line)) passed.add(blot);
      }
    }
    return passed.size;
  }

  addLeader(leader: Stroke): void {
    this.#leaders.push(leader);
  }

  addRect(rect: Rect): void {
    put(this.#rects, rect, rect);
  }

  /** What lies under a box: undefined where it may not stand, else how many marks and strokes it would cover. */
  under(rect: Rect, coversSolid = false): { blots: number; solids: number; strokes: number } | undefined {
    if (this.#leaders.some((leader) => crosses(rect, leader))) return undefined;
    const seen = new Set<Blot>();
    for (const cell of cellsOf(rect)) {
      for (const other of this.#rects.get(cell) ?? []) if (overlap(rect, other)) return undefined;
      for (const blot of this.#blots.get(cell) ?? []) {
        if (!covers(rect, blot)) continue;
        if (blot.lit || (blot.solid && !coversSolid)) return undefined;
        seen.add(blot);
      }
    }
    const solids = [...seen].filter((blot) => blot.solid).length;
    return {
      blots: seen.size - solids,
      solids,
      strokes: this.#strokes.reduce((sum, stroke) => sum + (crosses(rect, stroke) ? 1 : 0), 0),
    };
  }
}

function* cellsOf(rect: Rect): Iterable<number> {
  for (
    let column = Math.floor(rect.x / CELL);
    column <= Math.floor((rect.x + rect.width) / CELL);
    column += 1
  ) {
    for (let row = Math.floor(rect.y / CELL); row <= Math.floor((rect.y + rect.height) / CELL); row += 1) {
      yield column * 65_536 + row;
    }
  }
}

function put<T>(cells: Map<number, T[]>, rect: Rect, value: T): void {
  for (const cell of cellsOf(rect)) {
    const known = cells.get(cell);
    if (known) known.push(value);
    else cells.set(cell, [value]);
  }
}

export const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

export const contains = (outer: Rect, inner: Rect): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

export function covers(rect: Rect, { x, y, radius }: Blot): boolean {
  const dx = x - Math.min(Math.max(x, rect.x), rect.x + rect.width);
  const dy = y - Math.min(Math.max(y, rect.y), rect.y + rect.height);
  return dx * dx + dy * dy < radius * radius;
}

/** Whether a stroke passes through a box: clips it side by side (Liang and Barsky 1984). */
function crosses(rect: Rect, { x1, y1, x2, y2 }: Stroke): boolean {
  if (Math.max(x1, x2) < rect.x || Math.min(x1, x2) > rect.x + rect.width) return false;
  if (Math.max(y1, y2) < rect.y || Math.min(y1, y2) > rect.y + rect.height) return false;
  let [from, to] = [0, 1];
  for (const [delta, room] of [
    [x1 - x2, x1 - rect.x],
    [x2 - x1, rect.x + rect.width - x1],
    [y1 - y2, y1 - rect.y],
    [y2 - y1, rect.y + rect.height - y1],
  ] as const) {
    if (delta === 0) {
      if (room < 0) return false;
    } else if (delta < 0) from = Math.max(from, room / delta);
    else to = Math.min(to, room / delta);
  }
  return from <= to;
}

/** Whether two lines cross: each has the other's ends on both of its sides. */
function meet(a: Stroke, b: Stroke): boolean {
  const side = (line: Stroke, x: number, y: number) =>
    Math.sign((line.x2 - line.x1) * (y - line.y1) - (line.y2 - line.y1) * (x - line.x1));
  return side(a, b.x1, b.y1) !== side(a, b.x2, b.y2) && side(b, a.x1, a.y1) !== side(b, a.x2, a.y2);
}
