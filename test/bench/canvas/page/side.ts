/** A change of what is drawn: a mark stands elsewhere. */
export type Moved = { readonly id: string; readonly x: number; readonly y: number };

/**
 * One way to draw the same marks and lines at the same places. Every call begins the work at once; that it is on the
 * screen is told by `drawn`.
 */
export type Side = {
  /** Called after each frame that shows the picture; what it returns ends that. */
  onDrawn(listener: () => void): () => void;
  /** Makes sure that what was drawn so far is in the canvases, not in a queue. */
  finish(): void;
  pan(pixels: number): void;
  move(changes: readonly Moved[]): void;
  /** So many marks more. */
  add(count: number): void;
  close(): void;
};

/** The same picture for both: ids, places in the map's units, diameters in pixels. */
export type Picture = {
  readonly marks: readonly { id: string; x: number; y: number; size: number; colour: string; name: string }[];
  readonly lines: readonly { source: string; target: string }[];
};
