import type { NodeRecord } from '../schema/record.ts';
import { LayeredMap } from './layered-map.ts';

/** An occupied spot of an area. */
export type Spot = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius?: number | undefined;
};
/** The occupied spots of one area, by record. */
export type Area = LayeredMap<string, Spot>;

/** Occupied spots by area. */
export class SpotIndex {
  readonly #below: SpotIndex | undefined;
  readonly #areas = new Map<string, Area>();

  constructor(below?: SpotIndex) {
    this.#below = below;
  }

  in(area: string): Area {
    return this.#at(area) ?? this.#own(area);
  }

  put(area: string, spot: Spot): void {
    this.#own(area).set(spot.id, spot);
  }

  /** A record became another, came (`before` absent) or went (`after` absent). */
  move(before: NodeRecord | undefined, after: NodeRecord | undefined): void {
    if (before?.places === after?.places) return;
    for (const { area } of before?.places ?? []) this.#own(area).delete(before?.id ?? '');
    for (const { area, x, y, radius } of after?.places ?? [])
      this.put(area, { id: after?.id ?? '', x, y, ...(radius === undefined ? {} : { radius }) });
  }

  #at(area: string): Area | undefined {
    return this.#areas.get(area) ?? (this.#below ? this.#below.#at(area) : undefined);
  }

  #own(area: string): Area {
    const known = this.#areas.get(area);
    if (known) return known;
    const own: Area = new LayeredMap(this.#below ? this.#below.#at(area) : undefined);
    this.#areas.set(area, own);
    return own;
  }
}
