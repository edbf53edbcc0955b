import type { Disc } from '../draw/drawing.ts';
import type { Point } from './projection.ts';

/** A closed town: its disc stands for the marks in it. */
export type Bubble = Disc & { readonly id: string; readonly marks: number };
/** Agreements that join two areas of which at least one is closed; a curve with its control point. */
export type Band = {
  readonly from: Disc;
  readonly to: Disc;
  readonly control: Point;
  readonly agreements: number;
};
export type Folded = { readonly bubbles: readonly Bubble[]; readonly bands: readonly Band[] };
