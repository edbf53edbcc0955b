import type { Disc } from '../draw/drawing.ts';
import { type Projection, project } from '../figure/projection.ts';
import { PALETTE } from './palette.ts';

/** The ground that towns stand on. */
export function paintDiscs(
  context: CanvasRenderingContext2D,
  discs: readonly Disc[],
  projection: Projection,
): void {
  context.fillStyle = PALETTE.disc;
  context.strokeStyle = PALETTE.discBorder;
  context.lineWidth = 1;
  for (const disc of discs) {
    const { x, y } = project(projection, disc);
    context.beginPath();
    context.arc(x, y, disc.radius * projection.zoom, 0, 2 * Math.PI);
    context.fill();
    context.stroke();
  }
}
