const LEAST = 14;
export const MOST_MARK_SIZE = 48;

/** Diameter of a mark in map units (pixels at zoom 1), by the number of agreements it is party to. */
export const markSize = (degree: number): number => Math.min(MOST_MARK_SIZE, LEAST + 5 * Math.sqrt(degree));

/** Diameter of the small hub that stands for an agreement of three or more signers. */
export const HUB_SIZE = 10;
