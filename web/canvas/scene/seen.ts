import type { Camera } from '../../../graph/model/tab-view/tab-view.ts';
import type { Projection } from '../figure/projection.ts';

/** What panels cover at each side, in CSS pixels: fit and fly leave it free. */
export type Insets = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};
export type Size = { readonly width: number; readonly height: number };

/** A view counts in tenths of a map unit. */
const TENTHS = 10;
/** Nobody sees a difference in scale or place of less. */
const SAME_SCALE = 0.005;
const SAME_PX = 1.5;

const roomIn = ({ width, height }: Size, { left, right, top, bottom }: Insets): Size => ({
  width: Math.max(1, width - left - right),
  height: Math.max(1, height - top - bottom),
});

/** What is seen of the map between the panels. */
export function seenAt({ zoom, pan }: Projection, size: Size, insets: Insets): Camera {
  const room = roomIn(size, insets);
  const tenths = TENTHS / zoom;
  return {
    x: Math.round((insets.left + room.width / 2 - pan.x) * tenths),
    y: Math.round((insets.top + room.height / 2 - pan.y) * tenths),
    width: Math.max(1, Math.round(room.width * tenths)),
    height: Math.max(1, Math.round(room.height * tenths)),
  };
}

/** The point in the middle of what is seen, in map units. */
export const middleOf = ({ x, y }: Camera): { readonly x: number; readonly y: number } => ({
  x: x / TENTHS,
  y: y / TENTHS,
});

/** From where at least that is seen between the panels of this window. */
export function lookingAt(camera: Camera, size: Size, insets: Insets): Projection {
  const room = roomIn(size, insets);
  const zoom = TENTHS * Math.min(room.width / camera.width, room.height / camera.height);
  return {
    zoom,
    pan: {
      x: insets.left + room.width / 2 - middleOf(camera).x * zoom,
      y: insets.top + room.height / 2 - middleOf(camera).y * zoom,
    },
  };
}

/** Whether two projections show the same to whoever looks. */
export const isSameLook = (one: Projection, other: Projection): boolean =>
  Math.abs(one.zoom / other.zoom - 1) < SAME_SCALE &&
  Math.abs(one.pan.x - other.pan.x) < SAME_PX &&
  Math.abs(one.pan.y - other.pan.y) < SAME_PX;
