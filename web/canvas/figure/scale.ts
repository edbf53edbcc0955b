/**
 * Sizes are in map units and so grow with the zoom; lines shall stay as thin as they are and marks grow less than
 * distances do, which makes room between them. The style reads these factors; they change in steps, because every change
 * restyles all elements.
 */
export type Scale = { line: number; mark: number };

/** At this zoom a mark has its nominal size. */
const NOMINAL_ZOOM = 0.8;
const STEPS_PER_DOUBLING = 4;

export const zoomStep = (zoom: number): number => Math.round(Math.log2(zoom) * STEPS_PER_DOUBLING);

export function scaleAt(zoom: number): Scale {
  const stepped = 2 ** (zoomStep(zoom) / STEPS_PER_DOUBLING);
  return { line: 1 / stepped, mark: (Math.max(stepped, NOMINAL_ZOOM) / NOMINAL_ZOOM) ** -0.4 };
}
