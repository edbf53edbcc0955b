import type { Drawing } from '../draw/drawing.ts';
import type { Bubble } from '../figure/bubble.ts';
import type { Emphasis } from '../figure/emphasis.ts';
import type { Figure } from '../figure/figure.ts';
import type { Point } from '../figure/projection.ts';
import type { Rect } from '../labels/obstacles.ts';
import type { Screen } from '../lens/lens.ts';
import type { Wish } from '../wish.ts';

/** What somebody does at a bubble right now. */
export type AtBubble = { readonly hovered: string | undefined; readonly cursor: string | undefined };

/** Towns as bubbles. It comes with the first drawing that needs it. */
export type TownLevel = {
  /** The figure with closed towns folded; the same object as before while nothing differs. */
  fold(whole: Figure, emphasis: Emphasis, wish: Wish): Figure;
  /** Opens one town where it stands; undefined closes what was opened so. */
  open(area: string | undefined): void;
  announce(bubble: Bubble): string;
  paintGround(context: CanvasRenderingContext2D, screen: Screen, emphasis: Emphasis, at: AtBubble): void;
  paintWords(context: CanvasRenderingContext2D, screen: Screen, emphasis: Emphasis, at: AtBubble): void;
  /** Where bubbles write: names of marks keep away from there. */
  boxes(screen: Screen): readonly Rect[];
  close(): void;
};

/** More marks at once are dust at the zoom that shows all of them, more lines are one tangle. */
const MOST_MARKS = 1_200;
const MOST_LINES = 400;
export const isCrowded = ({ marks, lines }: Drawing): boolean =>
  marks.size > MOST_MARKS || lines.length > MOST_LINES;

/** Until the bubbles are there: the ground alone. */
export const groundOnly = (whole: Figure): Figure => ({
  drawing: { ...whole.drawing, marks: new Map(), lines: [], hubs: [], ties: [] },
  satellites: [],
});

export const bubbleAt = ({ folded }: Figure, { x, y }: Point): Bubble | undefined =>
  folded?.bubbles.find((bubble) => Math.hypot(bubble.x - x, bubble.y - y) <= bubble.radius);
