import { contains, type Obstacles, type Rect, type Stroke } from './obstacles.ts';

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
  /** Only so many of a group are shown; without one it does not count. */
  readonly group?: string;
};

export type PlacedLabel = {
  readonly id: string;
  readonly rect: Rect;
  /** Beyond 10 px the eye needs a line: from the mark's rim to the label. */
  readonly leader: boolean;
  readonly side: Side;
};
type Side = 'right' | 'left' | 'above' | 'below';

const GAP = 4;
const LEADER_FROM = 10;
/** Extra distances of the further spots. */
const AWAY = [12, 22, 34, 48, 66] as const;
const COST = { blot: 0.7, stroke: 0.3, away: 0.014, passed: 2, hidden: 3 } as const;
const SIDES: readonly {
  readonly side: Side;
  readonly dx: number;
  readonly dy: number;
  readonly cost: number;
}[] = [
  { side: 'right', dx: 1, dy: 0, cost: 0 },
  { side: 'left', dx: -1, dy: 0, cost: 0.1 },
  { side: 'below', dx: 0, dy: 1, cost: 0.2 },
  { side: 'above', dx: 0, dy: -1, cost: 0.25 },
];
const CORNERS: typeof SIDES = [
  { side: 'right', dx: 0.75, dy: -0.75, cost: 0.1 },
  { side: 'right', dx: 0.75, dy: 0.75, cost: 0.1 },
  { side: 'left', dx: -0.75, dy: -0.75, cost: 0.15 },
  { side: 'left', dx: -0.75, dy: 0.75, cost: 0.15 },
];

/** Greedy: each takes its cheapest free spot, or none. What must be shown avoids what panels cover beside `seen`. */
export function placeLabels(
  requests: Iterable<LabelRequest>,
  obstacles: Obstacles,
  { most, mostPerGroup = most, seen }: { most: number; mostPerGroup?: number; seen?: Rect },
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const groups = new Map<string, number>();
  for (const request of requests) {
    const inGroup = request.group === undefined ? 0 : (groups.get(request.group) ?? 0);
    const isFull = placed.length >= most || inGroup >= mostPerGroup;
    if (isFull && request.budget !== Number.POSITIVE_INFINITY) continue;
    const label = bestSpot(request, obstacles, seen);
    if (!label) continue;
    obstacles.addRect(label.rect);
    if (label.leader) obstacles.addLeader(leaderOf(request, label.rect));
    placed.push(label);
    if (request.group !== undefined) groups.set(request.group, inGroup + 1);
  }
  return placed;
}

function bestSpot(request: LabelRequest, obstacles: Obstacles, seen?: Rect): PlacedLabel | undefined {
  const must = request.budget === Number.POSITIVE_INFINITY;
  let best: { cost: number; label: PlacedLabel } | undefined;
  for (const spot of spotsOf(request)) {
    if (best && spot.cost >= best.cost) continue;
    const under = obstacles.under(spot.rect);
    if (!under) continue;
    const passed = spot.leader ? obstacles.along(leaderOf(request, spot.rect)) : 0;
    if (passed === undefined) continue;
    const covered = under.blots * (request.coverCost ?? COST.blot) + under.strokes * COST.stroke;
    const hidden = must && seen && !contains(seen, spot.rect) ? COST.hidden : 0;
    const cost = spot.cost + covered + passed * COST.passed + hidden;
    if (cost > request.budget || (best && cost >= best.cost)) continue;
    const { rect, leader, side } = spot;
    best = { cost, label: { id: request.id, rect, leader, side } };
  }
  if (best || !must) return best?.label;
  return { id: request.id, rect: beside(request, { dx: 1, dy: 0 }, GAP), leader: false, side: 'right' };
}

type Spot = { readonly cost: number; readonly rect: Rect; readonly leader: boolean; readonly side: Side };

function* spotsOf(request: LabelRequest): Iterable<Spot> {
  for (const way of SIDES)
    yield { cost: way.cost, rect: beside(request, way, GAP), leader: false, side: way.side };
  for (const away of AWAY) {
    if (away > request.reach) return;
    for (const way of [...CORNERS, ...SIDES]) {
      const rect = beside(request, way, GAP + away);
      yield { cost: 0.4 + way.cost + away * COST.away, rect, leader: away > LEADER_FROM, side: way.side };
    }
  }
}

/** The box that touches a mark's rim, `gap` away, in a direction. */
function beside(request: LabelRequest, way: { readonly dx: number; readonly dy: number }, gap: number): Rect {
  const { x, y, radius, width, height } = request;
  const reach = radius + gap;
  const cx = x + way.dx * reach + Math.sign(way.dx) * (width / 2);
  const cy = y + way.dy * reach + Math.sign(way.dy) * (height / 2) * (way.dx === 0 ? 1 : 0.6);
  return { x: cx - width / 2, y: cy - height / 2, width, height };
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
