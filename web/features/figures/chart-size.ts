import type { Chart } from '../../../graph/model/answers/figures.ts';

const LINE_HEIGHT = 232;
const BAND = 28;
const AROUND = 8;

/** A band for each bar, so that none is squeezed; lines have one height. */
export const heightOf = ({ shape, points }: Chart): number =>
  shape === 'line' ? LINE_HEIGHT : points.length * BAND + AROUND;
