import type { NodeRecord } from '../schema/record.ts';
import { AreaSpots } from './area-spots.ts';

const NONE = new AreaSpots();

/** Occupied spots by area. */
export class SpotIndex {
  readonly #below: SpotIndex | undefined;
  readonly #areas = new Map<string, AreaSpots>();

  constructor(below?: SpotIndex) {
    this.#below = below;
  }

  in(area: string): AreaSpots {
    return this.#at(area) ?? NONE;
  }

  /** A record became another, came (`before` absent) or went (`after` absent). */
  move(before: NodeRecord | undefined, after: NodeRecord | undefined): void {
    if (before?.places === after?.places) return;
    for (const { area } of before?.places ?? []) this.#own(area).remove(before?.id ?? '');
    for (const { area, x, y, radius } of after?.places ?? [])
      this.#own(area).put({ id: after?.id ?? '', x, y, ...(radius === undefined ? {} : { radius }) });
  }

  #at(area: string): AreaSpots | undefined {
    return this.#areas.get(area) ?? (this.#below ? this.#below.#at(area) : undefined);
  }

  #own(area: string): AreaSpots {
    const known = this.#areas.get(area);
    if (known) return known;
    const own = new AreaSpots(this.#below ? this.#below.#at(area) : undefined);
    this.#areas.set(area, own);
    return own;
  }
}
