import type { Rect } from './obstacles.ts';

type Sized = {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
};
export type Side = 'right' | 'left' | 'above' | 'below';

const GAP = 4;
const LEADER_FROM = 10;
/** Extra distances of the further spots. */
const AWAY = [6, 12, 20, 30, 42, 56, 72, 90] as const;
/** Where a label touches its mark: a side, and how far it is slid along it, in halves of its own size. */
type Way = { readonly side: Side; readonly slide: number; readonly cost: number };
const CORNER = 0.9;
const way = (side: Side, slide: number, cost: number): Way => ({ side, slide, cost });
const NEAREST = way('right', 0, 0);
const STRAIGHT: readonly Way[] = [NEAREST, way('left', 0, 0.1), way('below', 0, 0.2), way('above', 0, 0.25)];
const SLID: readonly Way[] = [
  ...[-CORNER, CORNER].flatMap((slide) => [way('right', slide, 0.1), way('left', slide, 0.15)]),
  ...[-0.45, 0.45].flatMap((slide) => [way('below', slide, 0.25), way('above', slide, 0.3)]),
  ...[-CORNER, CORNER].flatMap((slide) => [way('below', slide, 0.3), way('above', slide, 0.35)]),
];

/** A place for a label, with what its distance costs. */
export type Spot = {
  readonly cost: number;
  readonly rect: Rect;
  readonly leader: boolean;
  readonly side: Side;
};

/** The nearest first: beside the mark, then at its corners, then further off on a leader line. */
export function* spotsOf(request: Sized & { readonly reach: number }, awayCost: number): Iterable<Spot> {
  for (const each of STRAIGHT)
    yield { cost: each.cost, rect: beside(request, each, GAP), leader: false, side: each.side };
  for (const each of SLID)
    yield { cost: 0.2 + each.cost, rect: beside(request, each, GAP), leader: false, side: each.side };
  for (const away of AWAY) {
    if (away > request.reach) return;
    for (const each of [...STRAIGHT, ...SLID]) {
      const rect = beside(request, each, GAP + away);
      const leader = gapTo(request, rect) > LEADER_FROM;
      yield { cost: 0.4 + each.cost + away * awayCost, rect, leader, side: each.side };
    }
  }
}

/** The box that stands `gap` off a mark's rim on a side. */
function beside({ x, y, radius, width, height }: Sized, { side, slide }: Way, gap: number): Rect {
  const isCorner = Math.abs(slide) === CORNER;
  // A mark is round: at its corner a box may come nearer.
  const out = (radius + gap) * (isCorner ? 0.8 : 1);
  const sign = side === 'right' || side === 'below' ? 1 : -1;
  const across = (half: number) => sign * (out + half);
  const along = (half: number) => slide * (isCorner ? half + out : half);
  const isAside = side === 'right' || side === 'left';
  const cx = x + (isAside ? across(width / 2) : along(width / 2));
  const cy = y + (isAside ? along(height / 2) : across(height / 2));
  return { x: cx - width / 2, y: cy - height / 2, width, height };
}

/** From a mark's rim to the nearest point of a box. */
function gapTo({ x, y, radius }: Sized, rect: Rect): number {
  const dx = Math.max(rect.x - x, 0, x - rect.x - rect.width);
  const dy = Math.max(rect.y - y, 0, y - rect.y - rect.height);
  return Math.hypot(dx, dy) - radius;
}

/** Where a label stands that found no room at all. */
export const lastResort = (request: Sized): Spot => ({
  cost: 0,
  rect: beside(request, NEAREST, GAP),
  leader: false,
  side: NEAREST.side,
});
