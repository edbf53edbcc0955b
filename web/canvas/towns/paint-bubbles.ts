import type { Bubble } from '../figure/bubble.ts';
import { project } from '../figure/projection.ts';
import type { Screen } from '../lens/lens.ts';
import { mix, PALETTE } from '../paint/palette.ts';

const TRACK = mix(PALETTE.discBorder, PALETTE.disc, 0.7);
const TOP = -Math.PI / 2;
/** Width of the ring, and from the rim to its middle; both less in a small bubble. */
const ringOf = (radius: number): { width: number; inset: number } =>
  radius < 36 ? { width: 3, inset: 3.5 } : { width: 5, inset: 6 };

/** The ground of closed towns, with the part of them that is paired as a ring. */
export function paintBubbles(
  context: CanvasRenderingContext2D,
  { figure, projection }: Screen,
  pointed: string | undefined,
  isFaded: boolean,
): void {
  for (const bubble of figure.folded?.bubbles ?? []) {
    const { x, y } = project(projection, bubble);
    const radius = bubble.radius * projection.zoom;
    context.fillStyle = PALETTE.disc;
    context.strokeStyle = bubble.id === pointed ? PALETTE.edgeLit : PALETTE.discBorder;
    context.lineWidth = 1;
    arc(context, x, y, radius, 1);
    context.fill();
    context.stroke();
    context.globalAlpha = isFaded ? 0.3 : 1;
    paintShare(context, bubble, x, y, radius);
    context.globalAlpha = 1;
  }
}

function paintShare(
  context: CanvasRenderingContext2D,
  { paired, total }: Bubble,
  x: number,
  y: number,
  radius: number,
): void {
  const { width, inset } = ringOf(radius);
  if (total === 0 || radius <= 2 * inset) return;
  context.lineWidth = width;
  context.strokeStyle = TRACK;
  arc(context, x, y, radius - inset, 1);
  context.stroke();
  if (paired === 0) return;
  context.strokeStyle = PALETTE.ink2;
  arc(context, x, y, radius - inset, paired / total);
  context.stroke();
}

function arc(context: CanvasRenderingContext2D, x: number, y: number, radius: number, share: number): void {
  context.beginPath();
  context.arc(x, y, radius, TOP, TOP + 2 * Math.PI * share);
}
