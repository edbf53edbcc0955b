import { type Figure, radiusOnScreen } from '../figure/figure.ts';
import { type Point, type Projection, project } from '../figure/projection.ts';
import type { Scale } from '../figure/scale.ts';
import type { Rect } from '../labels/obstacles.ts';

/** The middle of the handle stands this far from the mark's rim; a little farther where it would cover a mark. */
const AWAY = [9, 18, 30] as const;
const ASLANT = Math.SQRT1_2;
/** Aslant first, where labels seldom are; never to the right, where most names stand. */
const WAYS = [
  { dx: ASLANT, dy: -ASLANT },
  { dx: -ASLANT, dy: -ASLANT },
  { dx: ASLANT, dy: ASLANT },
  { dx: -ASLANT, dy: ASLANT },
  { dx: 0, dy: -1 },
  { dx: 0, dy: 1 },
  { dx: -1, dy: 0 },
] as const;
/** The radius of the handle and a little air. */
const ROOM = 12;

/** Puts the link handle beside a mark, or hides it. The element is moved by a transform: no layout, no graph redraw. */
export function placeHandle(
  handle: HTMLElement,
  figure: Figure,
  id: string | undefined,
  projection: Projection,
  scale: Scale,
  labels: readonly Rect[],
): void {
  const mark = id === undefined ? undefined : figure.drawing.marks.get(id);
  handle.hidden = mark === undefined;
  if (!mark) return;
  const { x, y } = project(projection, mark);
  const radius = radiusOnScreen(mark, scale, projection.zoom);
  const spots = AWAY.flatMap((each) => {
    const away = radius + each;
    return WAYS.map(({ dx, dy }) => ({ x: x + dx * away, y: y + dy * away }));
  });
  const others = [...figure.drawing.marks.values()].filter(
    (other) => other !== mark && Math.hypot(other.x - mark.x, other.y - mark.y) < 90,
  );
  const spot = leastCovering(
    spots,
    others.map((other) => ({
      ...project(projection, other),
      radius: radiusOnScreen(other, scale, projection.zoom) + ROOM,
    })),
    labels,
  );
  if (!spot) return;
  // Where the mark is from here, for whoever drags without seeing.
  handle.dataset['mark'] = `${Math.round(x - spot.x)},${Math.round(y - spot.y)}`;
  handle.style.transform = `translate3d(${Math.round(spot.x)}px, ${Math.round(spot.y)}px, 0) translate(-50%, -50%)`;
}

/** The first spot that covers none of the circles, else the one that covers least. */
export function leastCovering(
  spots: readonly Point[],
  circles: readonly (Point & { readonly radius: number })[],
  rects: readonly Rect[] = [],
): Point | undefined {
  let best: { cover: number; spot: Point } | undefined;
  for (const spot of spots) {
    const covers = circles.map(({ x, y, radius }) => radius - Math.hypot(x - spot.x, y - spot.y));
    const written = rects.map((rect) => ROOM - distanceTo(rect, spot));
    const cover = Math.max(0, ...covers, ...written);
    if (!best || cover < best.cover) best = { cover, spot };
  }
  return best?.spot;
}

/** From a point to a box; 0 within it. */
const distanceTo = ({ x, y, width, height }: Rect, spot: Point): number =>
  Math.hypot(Math.max(x - spot.x, 0, spot.x - x - width), Math.max(y - spot.y, 0, spot.y - y - height));
