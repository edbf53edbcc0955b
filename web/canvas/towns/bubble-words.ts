import type { Bubble } from '../figure/bubble.ts';
import type { Rect } from '../labels/obstacles.ts';

/** A line of text around a bubble's middle, in CSS pixels. */
export type BubbleLine = {
  readonly text: string;
  readonly role: 'name' | 'count' | 'share';
  readonly size: number;
  readonly y: number;
};
export type BubbleTexts = { readonly name: string; readonly share: string; readonly fraction: string };
type Unplaced = Omit<BubbleLine, 'y'>;

/** What the ring and some air take from the radius, less where the ring is thinner. */
const rimOf = (radius: number): number => (radius < 36 ? 8 : 11);
const BETWEEN = 4;
const BELOW = 11;
/** A bubble smaller than this has no room for a number: those who zoom in read it. */
const LEAST_WITH_COUNT = 13;

/**
 * What a bubble says: as much of name, number, share and fraction as fits into its circle. Where not even the name does,
 * the name stands under it.
 */
export function bubbleLines(
  bubble: Bubble,
  radius: number,
  texts: BubbleTexts,
  widthOf: (line: Unplaced) => number,
): BubbleLine[] {
  const text = bubble.marks.toLocaleString('en');
  const name = { text: texts.name, role: 'name', size: radius >= 110 ? 14 : radius >= 60 ? 13 : 12 } as const;
  const count = { text, role: 'count', size: Math.min(30, Math.round(radius / 3.6) + 4) } as const;
  const share = { text: texts.share, role: 'share', size: 12 } as const;
  const fraction = { text: texts.fraction, role: 'share', size: 12 } as const;
  const rich =
    bubble.total > 0
      ? [
          [name, count, share, fraction],
          [name, count, fraction],
        ]
      : [];
  for (const lines of [...rich, [name, count]]) {
    const stacked = stack(lines);
    if (stacked.every((line) => fits(line, widthOf(line), radius - rimOf(radius)))) return stacked;
  }
  const under: BubbleLine = { ...name, size: 12, y: radius + BELOW };
  return radius < LEAST_WITH_COUNT ? [under] : [{ ...count, size: 13, y: 0 }, under];
}

/** Lines one under another around the middle. */
function stack(lines: readonly Unplaced[]): BubbleLine[] {
  const height = lines.reduce((sum, line) => sum + line.size + BETWEEN, -BETWEEN);
  let top = -height / 2;
  return lines.map((line) => {
    const y = top + line.size / 2;
    top += line.size + BETWEEN;
    return { ...line, y };
  });
}

/** Whether the corners of a line lie within a circle. */
const fits = ({ size, y }: BubbleLine, width: number, radius: number): boolean =>
  Math.hypot(width / 2, Math.abs(y) + size / 2) <= radius;

/** The box that the lines fill, around the bubble's middle. */
export function boxOfLines(
  lines: readonly BubbleLine[],
  at: { readonly x: number; readonly y: number },
  widthOf: (line: BubbleLine) => number,
): Rect {
  const width = Math.max(...lines.map(widthOf));
  const top = Math.min(...lines.map((line) => line.y - line.size / 2));
  const bottom = Math.max(...lines.map((line) => line.y + line.size / 2));
  return { x: at.x - width / 2, y: at.y + top, width, height: bottom - top };
}
