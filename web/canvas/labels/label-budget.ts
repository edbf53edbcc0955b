import type { Disc } from '../draw/drawing.ts';

/** Below this zoom an ordinary mark is smaller than 9 px: only towns are named. */
export const LEGIBLE_ZOOM = 0.5;
/** Names at the first sight of the whole map, where one sees structure; each zoom in gives room for more. */
const CALM = 30;
const CALM_ZOOM = 0.8;
const MOST = 220;
/** From this zoom on a disc holds as many names as find a place. */
const CLOSE_ZOOM = 1.2;
/** A disc has a name for so many pixels of its radius at the calm zoom: a town three or four, 区级 six. */
const RADIUS_OF_ONE = 27;
const MOST_OF_AREA = 6;
/** Samples fill up what leads and real names leave, but no further than this. */
const SAMPLES = 2;

export type LabelBudget = {
  readonly most: number;
  readonly mostOf: (area: string, isFiller: boolean) => number;
};

/** How many names the map bears at a zoom, in all and of each area, so that no disc looks busier than it is. */
export function labelBudget(discs: readonly Disc[], zoom: number, isLit: boolean): LabelBudget {
  if (isLit || zoom >= CLOSE_ZOOM) return { most: MOST, mostOf: () => MOST };
  const growth = Math.max(1, zoom / CALM_ZOOM) ** 3;
  const shares = new Map(
    discs.map((disc) => {
      const share = Math.round((disc.radius * CALM_ZOOM) / RADIUS_OF_ONE);
      return [disc.area, Math.round(Math.min(MOST_OF_AREA, Math.max(1, share)) * growth)];
    }),
  );
  const mostOf = (area: string, isFiller: boolean): number => {
    const share = shares.get(area) ?? SAMPLES;
    return isFiller ? Math.min(share, Math.round(SAMPLES * growth)) : share;
  };
  return { most: Math.min(MOST, Math.round(CALM * growth)), mostOf };
}
