import type { Area, Spot } from '../view/spot-index.ts';

/** Distance kept between two marks' centres, in map units. */
export const SLOT_GAP = 34;

/** Cells to one side; coordinates are bounded (`Place`), so that a cell has a number. */
const CELLS = 1 << 14;
const cellOf = (value: number): number => Math.floor(value / SLOT_GAP) + CELLS / 2;
const numberOf = ({ x, y }: Pick<Spot, 'x' | 'y'>): number => cellOf(x) * CELLS + cellOf(y);

/** The nine cells around a point, its own first. */
const AROUND = [0, -1, 1, -CELLS, CELLS, -CELLS - 1, -CELLS + 1, CELLS - 1, CELLS + 1];

const known = new WeakMap<Area, SpotCells>();

/** Spots by cells as wide as the gap: whatever is nearer than the gap lies in the nine cells around a point. */
export class SpotCells {
  /** The last walk from point to point, and the first of them that may be free; none before it is until a spot goes. */
  walked: { readonly walk: string; readonly index: number } | undefined;
  readonly #spots = new Map<string, Spot>();
  readonly #cells = new Map<number, Spot[]>();

  private constructor(area: Area) {
    for (const spot of area.values()) this.#move(spot.id, spot);
    area.follower = (id, spot) => this.#move(id, spot);
  }

  /** Made at the first question and kept from then on: an import asks for thousands of free spots. */
  static of(area: Area): SpotCells {
    const cells = known.get(area) ?? new SpotCells(area);
    known.set(area, cells);
    return cells;
  }

  #move(id: string, spot: Spot | undefined): void {
    const before = this.#spots.get(id);
    if (before) this.#remove(before);
    if (spot) this.#add(spot);
  }

  #add(spot: Spot): void {
    this.#spots.set(spot.id, spot);
    const key = numberOf(spot);
    const cell = this.#cells.get(key);
    if (cell) cell.push(spot);
    else this.#cells.set(key, [spot]);
  }

  #remove(spot: Spot): void {
    this.#spots.delete(spot.id);
    const key = numberOf(spot);
    const left = this.#cells.get(key)?.filter(({ id }) => id !== spot.id) ?? [];
    if (left.length > 0) this.#cells.set(key, left);
    else this.#cells.delete(key);
    this.walked = undefined;
  }

  /** How far the nearest spot of another record is; where one is no farther than `enough`, that will do. */
  clearanceAt(point: Pick<Spot, 'x' | 'y'>, id: string, enough: number): number {
    const own = numberOf(point);
    let clearance = Number.POSITIVE_INFINITY;
    for (const step of AROUND) {
      for (const spot of this.#cells.get(own + step) ?? []) {
        if (spot.id === id) continue;
        clearance = Math.min(clearance, Math.hypot(point.x - spot.x, point.y - spot.y));
        if (clearance <= enough) return clearance;
      }
    }
    return clearance;
  }
}
