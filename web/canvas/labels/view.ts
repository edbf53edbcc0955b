import { contains, overlap, type Rect } from './obstacles.ts';

/** What the eye sees of the map, in CSS pixels. */
export type View = {
  readonly width: number;
  readonly height: number;
  /** The part that no panel reaches into: where the selected one's name had better stand. */
  readonly seen: Rect;
  /** What lies over the map. */
  readonly panels: readonly Rect[];
};

/** Labels keep this far from an edge. */
const AIR = 2;

/** Whether the edge or a panel cuts or hides a box. What is wholly outside waits for a pan and is not cut. */
export function isCut({ width, height, panels }: View, rect: Rect): boolean {
  const whole = { x: 0, y: 0, width, height };
  if (!overlap(whole, rect)) return false;
  const inner = { x: AIR, y: AIR, width: width - 2 * AIR, height: height - 2 * AIR };
  return !contains(inner, rect) || panels.some((panel) => overlap(panel, rect));
}
