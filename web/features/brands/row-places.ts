/** Where the parts of a brand's row stand, in px from the row's left edge. */
export type Columns = {
  readonly creator: number;
  readonly brand: number;
  readonly focus: number;
  readonly focusEnd: number;
  readonly served: number;
  readonly honours: number;
};

/** Below this width the parts stand below one another. */
export const LEAST_WIDTH = 700;
const FOCUS = { least: 112, most: 176 } as const;

export function columnsIn(width: number): Columns {
  const focus = Math.round(width * 0.4);
  const focusWidth = Math.min(FOCUS.most, Math.max(FOCUS.least, Math.round(width * 0.125)));
  return {
    creator: 28,
    brand: Math.round(width * 0.245),
    focus,
    focusEnd: focus + focusWidth,
    served: Math.round(width * 0.625),
    honours: Math.round(width * 0.83),
  };
}

/** Shown of one brand at most; what is more has a line of its own. */
export const MOST_SERVED = 5;
export const MOST_HONOURS = 2;
const PITCH = 36;
/** Below the middle line stand the brand's name, its bars and their sum. */
const LEAST_HEIGHT = 136;
const MOST_HEIGHT = 176;

/** `share`: the part of the page's height that falls to one brand. */
export const rowHeight = (served: number, share: number): number =>
  Math.max(
    LEAST_HEIGHT,
    Math.min(MOST_HEIGHT, Math.floor(share)),
    Math.min(served, MOST_SERVED + 1) * PITCH + 28,
  );

/** The line that runs through creator, brand and focus: a little above the middle, for the name below the brand. */
export const lineAt = (height: number): number => Math.round(height / 2) - 4;

/** The middle of each line of those served. */
export const servedAt = (height: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => Math.round(height / 2 - 4 + (index - (count - 1) / 2) * PITCH));

const THICKEST = 16;
/** As many activities as make a band of full width, unless some brand has more. */
const FULL = 16;

/** How thick a band is for some activities; without any there is a hairline. */
export const bandWidth = (activities: number, most: number): number =>
  activities === 0 ? 1.25 : Math.max(2, (activities * THICKEST) / Math.max(FULL, most));
