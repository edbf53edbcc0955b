import type { Screen } from '../lens/lens.ts';
import { PALETTE } from '../paint/palette.ts';
import type { BubbleLine } from './bubble-words.ts';
import { fontOf, type WrittenBubble } from './written-bubble.ts';

const COLOUR = { name: PALETTE.townName, count: PALETTE.ink, share: PALETTE.ink3 } as const;

/** Names and numbers of closed towns. */
export function paintBubbleWords(
  context: CanvasRenderingContext2D,
  { figure }: Screen,
  written: readonly WrittenBubble[],
  isFaded: boolean,
): void {
  // What is called out has lines that may run through words; a halo is dear, so not without need.
  const hasLines = figure.drawing.lines.length + figure.drawing.hubs.length > 0;
  context.globalAlpha = isFaded ? 0.4 : 1;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineWidth = 4;
  context.lineJoin = 'round';
  const write = (line: BubbleLine, x: number, y: number, isUnder: boolean): void => {
    context.strokeStyle = isUnder ? PALETTE.page : PALETTE.disc;
    context.font = fontOf(line);
    if ((hasLines && !isFaded) || isUnder) context.strokeText(line.text, x, y);
    context.fillStyle = COLOUR[line.role];
    context.fillText(line.text, x, y);
  };
  for (const { at, radius, lines } of written)
    for (const line of lines) write(line, at.x, at.y + line.y, line.y > radius);
  context.textAlign = 'start';
  context.globalAlpha = 1;
}
