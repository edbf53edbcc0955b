import { UNIT } from './geography.ts';
import type { Point } from './point.ts';

/** The disc of an area, and its spot in the geography. */
export type Disc = { readonly id: string; readonly radius: number; readonly spot: Point };

/** Room between two discs: a town's name stands in it. */
const DISC_GAP = 34;

/** Part of the district's rectangle that discs may cover before the whole geography is drawn larger. */
const COVER = 0.78;
const PULLED_ROUNDS = 300;
const MOST_ROUNDS = 3_000;

type Moving = { readonly id: string; readonly radius: number; readonly home: Point; x: number; y: number };

/** Centres of the discs: each at its spot, moved only so far that none comes nearer to another than the gap. */
export function arrangeDiscs(discs: readonly Disc[]): Map<string, Point> {
  const scale = scaleFor(discs);
  const moving = discs.map(({ id, radius, spot }): Moving => {
    const home = { x: spot.x * UNIT.x * scale, y: spot.y * UNIT.y * scale };
    return { id, radius, home, ...home };
  });
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const pull = 0.08 * Math.max(0, 1 - round / PULLED_ROUNDS);
    for (const disc of moving) {
      disc.x += (disc.home.x - disc.x) * pull;
      disc.y += (disc.home.y - disc.y) * pull;
    }
    if (!pushApart(moving) && round > PULLED_ROUNDS) break;
  }
  return new Map(moving.map(({ id, x, y }) => [id, { x: Math.round(x), y: Math.round(y) }]));
}

/** How far discs were moved from their spots, in all. */
export function displacement(discs: readonly Disc[], centres: ReadonlyMap<string, Point>): number {
  const scale = scaleFor(discs);
  return discs.reduce((sum, { id, spot }) => {
    const centre = centres.get(id);
    return centre
      ? sum + Math.hypot(centre.x - spot.x * UNIT.x * scale, centre.y - spot.y * UNIT.y * scale)
      : sum;
  }, 0);
}

function scaleFor(discs: readonly Disc[]): number {
  const covered = discs.reduce((sum, { radius }) => sum + Math.PI * (radius + DISC_GAP / 2) ** 2, 0);
  return Math.max(1, Math.sqrt(covered / (COVER * 9 * UNIT.x * 9 * UNIT.y)));
}

function pushApart(discs: Moving[]): boolean {
  let pushed = false;
  discs.forEach((a, index) => {
    for (const b of discs.slice(index + 1)) {
      // One unit more than the gap: centres are rounded to whole units afterwards.
      const wanted = a.radius + b.radius + DISC_GAP + 1;
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      const distance = Math.hypot(dx, dy);
      if (distance >= wanted) continue;
      const push = (wanted - distance) / 2 + 0.05;
      const angle = distance > 0 ? Math.atan2(dy, dx) : index;
      // The smaller disc gives way more: a large one moved would push the whole map.
      const share = b.radius / (a.radius + b.radius);
      a.x -= 2 * share * push * Math.cos(angle);
      a.y -= 2 * share * push * Math.sin(angle);
      b.x += 2 * (1 - share) * push * Math.cos(angle);
      b.y += 2 * (1 - share) * push * Math.sin(angle);
      pushed = true;
    }
  });
  return pushed;
}
