import type { Disc } from '../draw/drawing.ts';
import { bendOf } from '../figure/elements.ts';
import { radiusOnScreen } from '../figure/figure.ts';
import { type Point, project } from '../figure/projection.ts';
import type { Screen } from '../lens/lens.ts';
import { FONT, MARK_COLOUR, PALETTE } from './palette.ts';
import type { Circle } from './pulses.ts';

/** Rings and lines over the graph that cost it no redraw. */
export type Overlay = {
  readonly selected: readonly string[];
  readonly cursor: string | undefined;
  /** From a mark to the pointer, in CSS pixels. */
  readonly pairing: { readonly source: string; readonly to: Point } | undefined;
  readonly faded: boolean;
};

type Context = CanvasRenderingContext2D;

export function paintOverlay(context: Context, screen: Screen, overlay: Overlay): void {
  if (!overlay.faded) paintBundleNumbers(context, screen);
  for (const id of overlay.selected) ring(context, screen, id, { away: 4, width: 2, colour: PALETTE.ink });
  if (overlay.cursor !== undefined) {
    ring(context, screen, overlay.cursor, { away: 3, width: 4, colour: PALETTE.page });
    ring(context, screen, overlay.cursor, { away: 4, width: 2, colour: PALETTE.ink });
  }
  if (overlay.pairing) rubberLine(context, screen, overlay.pairing);
}

type Ring = { readonly away: number; readonly width: number; readonly colour: string };

function ring(context: Context, screen: Screen, id: string, style: Ring): void {
  const circle = circleOf(screen, id);
  if (!circle) return;
  context.strokeStyle = style.colour;
  context.lineWidth = style.width;
  context.beginPath();
  context.arc(circle.x, circle.y, circle.radius + style.away, 0, 2 * Math.PI);
  context.stroke();
}

/** What a ring goes around: a mark, a hub, a dot, a disc or a town that is a bubble. */
export function circleOf({ figure, projection, scale }: Screen, id: string): Circle | undefined {
  const mark = figure.drawing.marks.get(id);
  const small =
    figure.drawing.hubs.find((hub) => hub.id === id) ?? figure.satellites.find((dot) => dot.id === id);
  const isIt = (each: Disc) => each.area === id;
  const disc = figure.drawing.discs.find(isIt) ?? figure.folded?.bubbles.find(isIt);
  const place = mark ?? small ?? disc;
  if (!place) return undefined;
  const radius = mark
    ? radiusOnScreen(mark, scale, projection.zoom)
    : projection.zoom * (small ? 6 * scale.mark : (disc?.radius ?? 0));
  return { ...project(projection, place), radius };
}

function rubberLine(
  context: Context,
  { figure, projection }: Screen,
  pairing: { source: string; to: Point },
): void {
  const mark = figure.drawing.marks.get(pairing.source);
  if (!mark) return;
  const from = project(projection, mark);
  context.strokeStyle = MARK_COLOUR.partyOrganization;
  context.lineWidth = 2;
  context.setLineDash([6, 4]);
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(pairing.to.x, pairing.to.y);
  context.stroke();
  context.setLineDash([]);
}

/** How many agreements one line stands for, at its middle. */
function paintBundleNumbers(context: Context, { figure, projection }: Screen): void {
  context.font = `12px ${FONT}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const line of figure.drawing.lines) {
    const [source, target] = [figure.drawing.marks.get(line.source), figure.drawing.marks.get(line.target)];
    if (line.agreements.length < 2 || !source || !target) continue;
    const { x, y } = project(projection, middleOf(source, target, line.crossing));
    context.fillStyle = PALETTE.page;
    context.beginPath();
    context.arc(x, y, 8, 0, 2 * Math.PI);
    context.fill();
    context.fillStyle = PALETTE.ink3;
    context.fillText(String(line.agreements.length), x, y + 0.5);
  }
  context.textAlign = 'start';
}

/** The middle of a line; of a curve, which reaches half way to its control point. */
function middleOf(source: Point, target: Point, curved: boolean): Point {
  const middle = { x: (source.x + target.x) / 2, y: (source.y + target.y) / 2 };
  if (!curved) return middle;
  const [dx, dy] = [target.x - source.x, target.y - source.y];
  const length = Math.hypot(dx, dy) || 1;
  const bend = bendOf(source, target) / 2;
  return { x: middle.x - (dy / length) * bend * -1, y: middle.y + (dx / length) * bend * -1 };
}
