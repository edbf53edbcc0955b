import { type Figure, radiusOnScreen } from './figure.ts';
import { type Point, type Projection, project } from './projection.ts';
import type { Scale } from './scale.ts';

/** The middle of the handle stands this far from the mark's rim. */
const AWAY = 9;
/** Aslant, where labels seldom are; the first that covers no other mark. */
const CORNERS = [
  { dx: 1, dy: -1 },
  { dx: -1, dy: -1 },
  { dx: 1, dy: 1 },
  { dx: -1, dy: 1 },
] as const;
const ROOM = 9;

/** Puts the link handle beside a mark, or hides it. The element is moved by a transform: no layout, no graph redraw. */
export function placeHandle(
  handle: HTMLElement,
  figure: Figure,
  id: string | undefined,
  projection: Projection,
  scale: Scale,
): void {
  const mark = id === undefined ? undefined : figure.drawing.marks.get(id);
  handle.hidden = mark === undefined;
  if (!mark) return;
  const { x, y } = project(projection, mark);
  const away = (radiusOnScreen(mark, scale, projection.zoom) + AWAY) * Math.SQRT1_2;
  const spots = CORNERS.map(({ dx, dy }) => ({ x: x + dx * away, y: y + dy * away }));
  const others = [...figure.drawing.marks.values()].filter(
    (other) =>
      other !== mark &&
      other.markClass !== 'socialOrganization' &&
      Math.hypot(other.x - mark.x, other.y - mark.y) < 90,
  );
  const isFree = (spot: Point) =>
    others.every((other) => {
      const at = project(projection, other);
      return Math.hypot(at.x - spot.x, at.y - spot.y) > radiusOnScreen(other, scale, projection.zoom) + ROOM;
    });
  const spot = spots.find(isFree) ?? spots[0];
  if (spot)
    handle.style.transform = `translate3d(${Math.round(spot.x)}px, ${Math.round(spot.y)}px, 0) translate(-50%, -50%)`;
}
