import type { Point } from '../figure/projection.ts';
import type { Rect } from '../labels/obstacles.ts';
import { FONT, PALETTE } from '../paint/palette.ts';

const HEIGHT = 20;
const PADDING = 8;
/** Up and to the right, where the ring of the share has begun. */
const ASLANT = Math.SQRT1_2;
/** On a bubble smaller than this the pill stands farther out, off its words. */
const SMALL = 64;
const OUT = 9;
const DASH = '#3A3F46';

export function gapPillBox(textWidth: number, middle: Point, radius: number): Rect {
  const width = Math.ceil(textWidth) + 2 * PADDING;
  const away = (radius + (radius < SMALL ? OUT : 0)) * ASLANT;
  const [x, y] = [middle.x + away, middle.y - away];
  return { x: x - width / 2, y: y - HEIGHT / 2, width, height: HEIGHT };
}

/** How many gaps a closed town has: a dashed pill on its rim, as single marks wear a dashed ring. */
export function paintGapPill(context: CanvasRenderingContext2D, text: string, rect: Rect): void {
  const end = HEIGHT / 2;
  const [x, y] = [rect.x + rect.width / 2, rect.y + end];
  const { width } = rect;
  context.beginPath();
  context.arc(x - width / 2 + end, y, end, Math.PI / 2, (3 * Math.PI) / 2);
  context.arc(x + width / 2 - end, y, end, -Math.PI / 2, Math.PI / 2);
  context.closePath();
  context.fillStyle = PALETTE.panel;
  context.fill();
  context.strokeStyle = DASH;
  context.lineWidth = 1.5;
  context.setLineDash([3, 2.5]);
  context.stroke();
  context.setLineDash([]);
  context.font = `12px ${FONT}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = PALETTE.ink;
  context.fillText(text, x, y + 0.5);
}
