import { type Point, type Projection, project } from '../figure/projection.ts';
import type { Scale } from '../figure/scale.ts';
import type { FadingTrace } from './fading-traces.ts';
import { PALETTE } from './palette.ts';
import { controlOf, type Trace, type TraceEnd, type TraceLine } from './traces.ts';

type Context = CanvasRenderingContext2D;
type Screen = { readonly projection: Projection; readonly scale: Scale };

const SIGN_RADIUS = 7;
const ARM = 3.5;
const RING_AWAY = 7;

/** What has begun wears a solid line and a plus; what has ended a dashed one and a minus. Shape says it, not hue. */
export function paintTraces(context: Context, traces: readonly FadingTrace[], screen: Screen): void {
  const { projection, scale } = screen;
  for (const { trace, alpha } of traces) {
    context.globalAlpha = alpha;
    context.strokeStyle = trace.kind === 'appeared' ? PALETTE.ink : PALETTE.ink3;
    context.lineWidth = 2;
    context.setLineDash(trace.kind === 'appeared' ? [] : [4, 4]);
    for (const line of trace.lines) strokeLine(context, line, screen);
    const at = project(projection, trace.at);
    if (trace.size === undefined) paintSign(context, trace, at);
    else strokeRing(context, at, (trace.size / 2) * scale.mark * projection.zoom + RING_AWAY);
  }
  context.setLineDash([]);
  context.globalAlpha = 1;
}

/** From rim to rim: the marks themselves stay clear. */
function strokeLine(context: Context, line: TraceLine, screen: Screen): void {
  const { projection } = screen;
  const [from, to] = [project(projection, line.from), project(projection, line.to)];
  const control = project(projection, controlOf(line));
  const [clearFrom, clearTo] = [radiusOf(line.from, screen), radiusOf(line.to, screen)];
  context.beginPath();
  let isDrawn = false;
  for (let step = 0; step <= STEPS; step += 1) {
    const at = curvePoint(from, control, to, step / STEPS);
    if (away(at, from) < clearFrom || away(at, to) < clearTo) continue;
    if (isDrawn) context.lineTo(at.x, at.y);
    else context.moveTo(at.x, at.y);
    isDrawn = true;
  }
  context.stroke();
}
const STEPS = 48;

const away = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

const radiusOf = ({ size = 0, lead }: TraceEnd, { projection, scale }: Screen): number =>
  (size / 2) * scale.mark * projection.zoom + (lead ? 5 : 2);

function curvePoint(from: Point, control: Point, to: Point, t: number): Point {
  const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
  return { x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y };
}

function strokeRing(context: Context, { x, y }: Point, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.stroke();
}

function paintSign(context: Context, { kind }: Trace, { x, y }: Point): void {
  const begun = kind === 'appeared';
  context.setLineDash([]);
  context.fillStyle = begun ? PALETTE.ink : PALETTE.page;
  context.strokeStyle = begun ? PALETTE.page : PALETTE.ink3;
  context.lineWidth = 1.5;
  context.beginPath();
  context.arc(x, y, SIGN_RADIUS, 0, 2 * Math.PI);
  context.fill();
  context.stroke();
  context.beginPath();
  context.moveTo(x - ARM, y);
  context.lineTo(x + ARM, y);
  if (begun) {
    context.moveTo(x, y - ARM);
    context.lineTo(x, y + ARM);
  }
  context.stroke();
}
