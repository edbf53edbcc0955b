import { contains, type Obstacles, type Rect, type Stroke } from './obstacles.ts';
import { lastResort, type Side, spotsOf } from './spots.ts';
import { isCut, type View } from './view.ts';

/** A label that wants a place beside its mark; the first of a list are placed first. CSS pixels. */
export type LabelRequest = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** The dearest place it still takes; `Infinity` must be shown. */
  readonly budget: number;
  /** How far it may stand from its mark, tied to it by a leader line. */
  readonly reach: number;
  /** What it pays for a hollow or faded mark that it covers, where that is not the usual price. */
  readonly coverCost?: number;
  /** What it pays for a filled mark that is not lit; without a price it covers none. */
  readonly solidCost?: number;
  /** Only so many of a group are shown: its disc's area. */
  readonly group?: string;
  /** Worth less than others of its group: it only fills up. */
  readonly filler?: boolean;
};

export type PlacedLabel = {
  readonly id: string;
  readonly rect: Rect;
  /** Beyond 10 px the eye needs a line: from the mark's rim to the label. */
  readonly leader: boolean;
  readonly side: Side;
};

const COST = { blot: 0.7, stroke: 0.25, passed: 1.2, cut: 6, hidden: 1.5 } as const;
/** For each pixel from the mark; what must be shown had better cover a line than stand far off. */
const AWAY_COST = { free: 0.014, must: 0.05 } as const;

/** How much of the screen labels may take. */
export type Room = {
  /** Labels in all, and of each group. */
  readonly most: number;
  readonly mostOf?: (group: string, isFiller: boolean) => number;
  /** What the eye sees of the map: a label is inside it or outside it, never cut. */
  readonly view?: View;
};

/** Greedy: each takes its cheapest free spot, or none. */
export function placeLabels(
  requests: Iterable<LabelRequest>,
  obstacles: Obstacles,
  { most, mostOf, view }: Room,
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const groups = new Map<string, number>();
  for (const request of requests) {
    const { group, filler = false } = request;
    const inGroup = group === undefined ? 0 : (groups.get(group) ?? 0);
    const mostHere = group === undefined || !mostOf ? most : mostOf(group, filler);
    const isFull = placed.length >= most || inGroup >= mostHere;
    if (isFull && request.budget !== Number.POSITIVE_INFINITY) continue;
    const label = bestSpot(request, obstacles, view);
    if (!label) continue;
    obstacles.addRect(label.rect);
    if (label.leader) obstacles.addLeader(leaderOf(request, label.rect));
    placed.push(label);
    if (group !== undefined) groups.set(group, inGroup + 1);
  }
  return placed;
}

function bestSpot(request: LabelRequest, obstacles: Obstacles, view?: View): PlacedLabel | undefined {
  const must = request.budget === Number.POSITIVE_INFINITY;
  let best: { cost: number; label: PlacedLabel } | undefined;
  for (const spot of spotsOf(request, must ? AWAY_COST.must : AWAY_COST.free)) {
    if (best && spot.cost >= best.cost) continue;
    const cut = view !== undefined && isCut(view, spot.rect);
    if (cut && !must) continue;
    const { solidCost } = request;
    const under = obstacles.under(spot.rect, solidCost !== undefined);
    if (!under) continue;
    const passed = spot.leader ? obstacles.along(leaderOf(request, spot.rect)) : 0;
    if (passed === undefined) continue;
    const covered =
      under.blots * (request.coverCost ?? COST.blot) +
      under.solids * (solidCost ?? 0) +
      under.strokes * COST.stroke;
    const unseen = cut ? COST.cut : must && view && !contains(view.seen, spot.rect) ? COST.hidden : 0;
    const cost = spot.cost + covered + passed * COST.passed + unseen;
    if (cost > request.budget || (best && cost >= best.cost)) continue;
    const { rect, leader, side } = spot;
    best = { cost, label: { id: request.id, rect, leader, side } };
  }
  if (best || !must) return best?.label;
  const { rect, leader, side } = lastResort(request);
  return { id: request.id, rect, leader, side };
}

/** From a mark's rim to the nearest point of its label. */
export function leaderOf({ x, y, radius }: Pick<LabelRequest, 'x' | 'y' | 'radius'>, rect: Rect): Stroke {
  const x2 = Math.min(Math.max(x, rect.x), rect.x + rect.width);
  const y2 = Math.min(Math.max(y, rect.y + INSET), rect.y + rect.height - INSET);
  const length = Math.hypot(x2 - x, y2 - y) || 1;
  const share = Math.min(1, (radius + 1) / length);
  return { x1: x + (x2 - x) * share, y1: y + (y2 - y) * share, x2, y2 };
}
/** A leader meets the text, not the empty corner of its box. */
const INSET = 4;
