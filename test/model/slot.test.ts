import { describe, expect, it } from 'vitest';
import { freeDisc, freeSlot } from '../../graph/model/commands/slot.ts';
import { LayeredMap } from '../../graph/model/view/layered-map.ts';
import type { Spot } from '../../graph/model/view/spot-index.ts';
import { timesAsLong } from '../harness/times-as-long.ts';

/** Distance kept between two marks' centres, in map units. */
const GAP = 34;

const filled = (
  count: number,
  near: { x: number; y: number },
  disc?: { x: number; y: number; radius: number },
): Spot[] => {
  const spots = new LayeredMap<string, Spot>();
  for (let index = 0; index < count; index += 1)
    spots.set(`s${index}`, { id: `s${index}`, ...freeSlot(near, spots, `s${index}`, disc) });
  return [...spots.values()];
};
const distance = (a: { x: number; y: number }, b: { x: number; y: number }): number =>
  Math.hypot(a.x - b.x, a.y - b.y);
const clearances = (spots: readonly Spot[]): number[] =>
  spots.flatMap((a, index) => spots.slice(index + 1).map((b) => distance(a, b)));

describe('a free slot', () => {
  it('is where it is wanted when that is free, on whole units', () => {
    expect(freeSlot({ x: 10, y: -20 }, new LayeredMap<string, Spot>(), 'new')).toEqual({ x: 10, y: -20 });
  });

  it('keeps clear of every mark, and stays near', () => {
    const spots = filled(60, { x: 0, y: 0 });
    expect(Math.min(...clearances(spots))).toBeGreaterThanOrEqual(GAP);
    // Marks as dense as circles of half a gap cannot all lie nearer; three times that area is still a crowd.
    const reach = Math.max(...spots.map((spot) => distance(spot, { x: 0, y: 0 })));
    expect(reach).toBeLessThan(GAP * Math.sqrt(60));
    expect(spots.every(({ x, y }) => Number.isInteger(x) && Number.isInteger(y))).toBe(true);
  });

  it('stays inside its disc, from a partner at the edge too', () => {
    const disc = { x: 100, y: 100, radius: 150 };
    const spots = filled(25, { x: 240, y: 100 }, disc);
    expect(Math.min(...clearances(spots))).toBeGreaterThanOrEqual(GAP);
    for (const spot of spots) expect(distance(spot, disc)).toBeLessThanOrEqual(disc.radius - GAP / 2);
  });

  it('in a full disc is the least crowded one, still inside', () => {
    const disc = { x: 0, y: 0, radius: 60 };
    const spots = filled(30, disc, disc);
    for (const spot of spots) expect(distance(spot, disc)).toBeLessThanOrEqual(disc.radius);
    expect(Math.min(...clearances(spots))).toBeLessThan(GAP);
  });

  it('many are found at the cost of each, in a full disc too', () => {
    const near = { x: 0, y: 0 };
    const open = timesAsLong(
      () => filled(2_000, near),
      () => filled(200, near),
    );
    expect(open).toBeLessThan(40);
    const full = { ...near, radius: 150 };
    const crowded = timesAsLong(
      () => filled(1_600, near, full),
      () => filled(400, near, full),
    );
    expect(crowded).toBeLessThan(12);
  });

  it('that is given up is found again, and one that was passed for the record itself', () => {
    const spots = new LayeredMap<string, Spot>();
    for (let index = 0; index < 40; index += 1)
      spots.set(`s${index}`, { id: `s${index}`, ...freeSlot({ x: 0, y: 0 }, spots, `s${index}`) });
    const [first, second] = [...spots.values()];
    expect(freeSlot({ x: 0, y: 0 }, spots, 's0')).toEqual({ x: first?.x, y: first?.y });
    spots.delete('s1');
    expect(freeSlot({ x: 0, y: 0 }, spots, 'new')).toEqual({ x: second?.x, y: second?.y });
  });

  it('is the same on every run', () => {
    expect(filled(40, { x: 3, y: 4 })).toEqual(filled(40, { x: 3, y: 4 }));
  });
});

describe('a free disc', () => {
  it('touches none of those that are there', () => {
    const discs: Spot[] = [];
    for (let index = 0; index < 5; index += 1)
      discs.push({ id: `d${index}`, ...freeDisc(discs, 120), radius: 120 });
    expect(Math.min(...clearances(discs))).toBeGreaterThan(240);
    const left = { id: 'left', x: -1_000, y: 0, radius: 50 };
    expect(distance(freeDisc([left], 120), left)).toBeGreaterThan(170);
  });
});
