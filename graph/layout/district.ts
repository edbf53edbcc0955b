import { DISTRICT_AREA } from '../model/terms/area.ts';
import { arrangeDiscs, type Disc, displacement } from './discs.ts';
import { DISTRICT_SPOTS } from './geography.ts';
import { distance, type Point } from './point.ts';

/** Lines between two areas: how many pairings run between them. */
export type Bundle = { readonly from: string; readonly to: string; readonly lines: number };

/** What a crossing of two lines, a line through a foreign disc and a map unit of line or of displacement cost. */
const COST = { crossing: 1, through: 3, length: 0.005, displacement: 0.02 } as const;

/** Arranges the discs with 区级 at that of its candidate spots where its lines are calmest. */
export function arrangeWithDistrict(
  towns: readonly Disc[],
  districtRadius: number,
  bundles: readonly Bundle[],
) {
  const choices = DISTRICT_SPOTS.map((spot) => {
    const discs = [...towns, { id: DISTRICT_AREA, radius: districtRadius, spot }];
    const centres = arrangeDiscs(discs);
    return { spot, centres, cost: costOf(discs, centres, bundles) };
  });
  return choices.reduce((best, choice) => (choice.cost < best.cost ? choice : best));
}

type Line = { readonly from: Point; readonly to: Point; readonly bundle: Bundle };

function costOf(
  discs: readonly Disc[],
  centres: ReadonlyMap<string, Point>,
  bundles: readonly Bundle[],
): number {
  const lines = bundles.flatMap((bundle): Line[] => {
    const [from, to] = [centres.get(bundle.from), centres.get(bundle.to)];
    return from && to ? [{ from, to, bundle }] : [];
  });
  let cost = COST.displacement * displacement(discs, centres);
  lines.forEach((line, index) => {
    cost += COST.length * line.bundle.lines * distance(line.from, line.to);
    for (const other of lines.slice(index + 1)) {
      if (cross(line, other)) cost += COST.crossing * line.bundle.lines * other.bundle.lines;
    }
    for (const disc of discs) {
      const centre = centres.get(disc.id);
      if (!centre || disc.id === line.bundle.from || disc.id === line.bundle.to) continue;
      if (distanceToLine(centre, line) < disc.radius) cost += COST.through * line.bundle.lines;
    }
  });
  return cost;
}

const side = (a: Point, b: Point, point: Point): number =>
  Math.sign((b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x));

/** Whether two lines cross between their ends; lines that share an end do not. */
function cross(a: Line, b: Line): boolean {
  return (
    side(a.from, a.to, b.from) * side(a.from, a.to, b.to) < 0 &&
    side(b.from, b.to, a.from) * side(b.from, b.to, a.to) < 0
  );
}

function distanceToLine(point: Point, { from, to }: Line): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = ((point.x - from.x) * dx + (point.y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const at = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - from.x - at * dx, point.y - from.y - at * dy);
}
