import { describe, expect, it } from 'vitest';
import type { Place } from '../../graph/model/schema/record.ts';
import { MAP_AREA } from '../../graph/model/view/view.ts';
import { generate } from '../../seed/generator/generate.ts';
import { sizeOf } from '../../seed/generator/size.ts';

/** Larger than what is laid out as a whole. */
const SIZE = sizeOf(2_400);
const LARGEST_MARK = 48;

describe('places that are given one by one', () => {
  const discs = new Map<string, Place>();
  const spots = new Map<string, Place[]>();
  for (const command of generate(SIZE, 42)) {
    if (command.type !== 'node.create') continue;
    const { id, places = [] } = command.args.node;
    for (const place of places) {
      if (place.radius !== undefined) discs.set(place.area === MAP_AREA ? id : place.area, place);
      else spots.set(place.area, [...(spots.get(place.area) ?? []), place]);
    }
  }
  const gap = (a: Place, b: Place): number => Math.hypot(a.x - b.x, a.y - b.y);

  const least = (values: Iterable<number>): number => {
    let found = Number.POSITIVE_INFINITY;
    for (const value of values) found = Math.min(found, value);
    return found;
  };

  it('keeps discs apart and every mark inside its own', () => {
    const all = [...discs.values()];
    const between = all.flatMap((disc, index) =>
      all.slice(0, index).map((other) => gap(disc, other) - (disc.radius ?? 0) - (other.radius ?? 0)),
    );
    expect(least(between)).toBeGreaterThan(0);
    for (const [area, places] of spots) {
      const disc = discs.get(area) ?? { area, x: 0, y: 0, radius: 0 };
      const inside = places.map((place) => (disc.radius ?? 0) - gap(place, disc));
      expect(least(inside), area).toBeGreaterThan(LARGEST_MARK / 2 - 1);
    }
  });

  it('covers no mark by another', () => {
    for (const [area, places] of spots) {
      const between = places.flatMap((place, index) => {
        // On the spiral those that lie near each other are never far apart in number.
        return places.slice(Math.max(0, index - 150), index).map((other) => gap(place, other));
      });
      expect(least(between), area).toBeGreaterThan(LARGEST_MARK);
    }
  });
});
