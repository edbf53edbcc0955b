import type { Point } from './point.ts';

/**
 * Where Nansha's towns lie, roughly: x to the east, y to the south, 0–10 (`domain.md` §3). A schematic map, so that
 * a planner finds a town where it is expected; distances are not to scale.
 */
const TOWN_SPOTS: Readonly<Record<string, Point>> = {
  榄核镇: { x: 2, y: 1.5 },
  东涌镇: { x: 4.5, y: 1 },
  黄阁镇: { x: 6, y: 2.5 },
  大岗镇: { x: 2, y: 4 },
  南沙街道: { x: 7.5, y: 4 },
  横沥镇: { x: 4.8, y: 5 },
  港湾街道: { x: 8.8, y: 5 },
  珠江街道: { x: 6.3, y: 6 },
  万顷沙镇: { x: 6.5, y: 8 },
  龙穴街道: { x: 9, y: 8 },
};

/** Where the disc 区级 may stand: the middle, the gap between the western towns, the free north-east corner. */
export const DISTRICT_SPOTS: readonly Point[] = [
  { x: 5.5, y: 3.8 },
  { x: 3.5, y: 2.8 },
  { x: 9, y: 1.2 },
];

/** 区外 stands at the south-western edge: 杨家镇 and 雷州 lie far that way. */
export const OUTSIDE_SPOT: Point = { x: 3.2, y: 7 };

/** Map units to a unit of the geography. East–west is wider: the district shall fill a landscape window. */
export const UNIT: Point = { x: 132, y: 76 };

const GRID = 0.5;
const LAST = 9.5;

/** Places for towns by name; a town that is not known goes to the spot farthest from all others. */
export function townSpots(
  towns: readonly { readonly id: string; readonly name: string }[],
): Map<string, Point> {
  const spots = new Map<string, Point>();
  const unknown: string[] = [];
  for (const { id, name } of towns) {
    const spot = TOWN_SPOTS[name];
    if (spot) spots.set(id, spot);
    else unknown.push(id);
  }
  const taken = [...Object.values(TOWN_SPOTS), ...DISTRICT_SPOTS, OUTSIDE_SPOT];
  for (const id of unknown) {
    const spot = farthest(taken);
    taken.push(spot);
    spots.set(id, spot);
  }
  return spots;
}

function farthest(taken: readonly Point[]): Point {
  let best: Point = { x: 0, y: 0 };
  let bestDistance = -1;
  for (let x = GRID; x <= LAST; x += GRID) {
    for (let y = GRID; y <= LAST; y += GRID) {
      const distance = Math.min(...taken.map((spot) => Math.hypot(spot.x - x, spot.y - y)));
      if (distance > bestDistance) [best, bestDistance] = [{ x, y }, distance];
    }
  }
  return best;
}
