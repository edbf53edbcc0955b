import type { Mark } from './drawing.ts';

/** Wide enough for a look around the largest mark to take in few cells. */
const CELL = 128;

/** Marks by where they stand, so that a look around a place costs its neighbours and not the map. */
export class MarkGrid {
  readonly #cells = new Map<number, Mark[]>();

  constructor(marks: Iterable<Mark>) {
    for (const mark of marks) this.add(mark);
  }

  add(mark: Mark): void {
    const key = keyOf(cellOf(mark.x), cellOf(mark.y));
    const cell = this.#cells.get(key);
    if (cell) cell.push(mark);
    else this.#cells.set(key, [mark]);
  }

  /** Marks whose middles lie within a square around a place, and some more. */
  near(x: number, y: number, reach: number): Mark[] {
    const near: Mark[] = [];
    for (let column = cellOf(x - reach); column <= cellOf(x + reach); column += 1)
      for (let row = cellOf(y - reach); row <= cellOf(y + reach); row += 1)
        for (const mark of this.#cells.get(keyOf(column, row)) ?? []) near.push(mark);
    return near;
  }
}

const cellOf = (coordinate: number): number => Math.floor(coordinate / CELL);
const keyOf = (column: number, row: number): number => column * 65_536 + row;
