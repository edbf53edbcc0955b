import { LayeredMap } from './layered-map.ts';
import type { Spot } from './spot.ts';
import { SpotCells } from './spot-cells.ts';

/** The occupied spots of one area, by record and, once somebody looks for a free one, by where they are. */
export class AreaSpots implements Iterable<Spot> {
  readonly #spots: LayeredMap<string, Spot>;
  #cells: SpotCells | undefined;

  constructor(below?: AreaSpots) {
    this.#spots = new LayeredMap(below ? below.#spots : undefined);
  }

  /** Made at the first question, and kept as spots come and go: an import asks for thousands of free ones. */
  get cells(): SpotCells {
    if (this.#cells) return this.#cells;
    this.#cells = new SpotCells();
    for (const spot of this) this.#cells.add(spot);
    return this.#cells;
  }

  has(id: string): boolean {
    return this.#spots.has(id);
  }

  put(spot: Spot): void {
    this.remove(spot.id);
    this.#spots.set(spot.id, spot);
    this.#cells?.add(spot);
  }

  remove(id: string): void {
    const spot = this.#spots.get(id);
    if (!spot) return;
    this.#spots.delete(id);
    this.#cells?.remove(spot);
  }

  [Symbol.iterator](): Iterator<Spot> {
    return this.#spots.values();
  }
}
