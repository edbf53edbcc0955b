import { radiusOnScreen } from '../figure/figure.ts';
import { type Point, project } from '../figure/projection.ts';
import type { Rect } from '../labels/obstacles.ts';
import { FONT, PALETTE } from '../paint/palette.ts';
import { bowed, type Curve, middleOf } from './curve.ts';
import type { Screen } from './lens.ts';
import type { PathEnd, PathOnMap } from './path-on-map.ts';

const LABEL_HEIGHT = 20;
const PADDING = 6;
/** Room between a line's end and the mark it comes from. */
const AIR = 6;
const RING_AWAY = 8;
const RED_DASH = [6, 4];

type Tag = { readonly text: string; readonly isMissing: boolean; readonly rect: Rect };

/** The path of a finding in red: real relations solid, what is missing dashed, each with its word. */
export function paintPath(context: CanvasRenderingContext2D, screen: Screen, path: PathOnMap): void {
  context.save();
  context.strokeStyle = PALETTE.red;
  context.lineWidth = 2;
  for (const segment of path.segments) {
    context.setLineDash(segment.isMissing ? RED_DASH : []);
    const { points } = curveOf(screen, segment);
    context.beginPath();
    for (const { x, y } of points) context.lineTo(x, y);
    context.stroke();
  }
  if (path.lone) {
    const { x, y } = project(screen.projection, path.lone.at);
    context.setLineDash(RED_DASH);
    context.beginPath();
    context.arc(x, y, radiusOf(screen, path.lone.at) + RING_AWAY, 0, 2 * Math.PI);
    context.stroke();
  }
  for (const tag of tagsOf(path, screen)) paintTag(context, tag);
  context.restore();
}

/** Where the words of a path stand. */
export const pathBoxes = (path: PathOnMap | undefined, screen: Screen): Rect[] =>
  path ? tagsOf(path, screen).map((tag) => tag.rect) : [];

function tagsOf(path: PathOnMap, screen: Screen): Tag[] {
  const tags = path.segments
    .filter((segment) => segment.label !== '')
    .flatMap((segment) => {
      const { label: text, isMissing } = segment;
      const curve = curveOf(screen, segment);
      const rect = boxAround(text, isMissing, middleOf(curve));
      // On a short line a word would cover what it joins; the strip has it too.
      return isMissing || curve.length > rect.width + 2 * AIR ? [{ text, isMissing, rect }] : [];
    });
  if (!path.lone || path.lone.label === '') return tags;
  const { x, y } = project(screen.projection, path.lone.at);
  const below = { x, y: y + radiusOf(screen, path.lone.at) + RING_AWAY + AIR + LABEL_HEIGHT / 2 };
  const { label: text } = path.lone;
  return [...tags, { text, isMissing: true, rect: boxAround(text, true, below) }];
}

function curveOf(screen: Screen, { from, to, isMissing }: PathOnMap['segments'][number]): Curve {
  const [start, end] = [project(screen.projection, from), project(screen.projection, to)];
  // What is missing bows the other way than what is there, so that both can be told between the same two.
  return bowed(start, end, isMissing ? -1 : 1, radiusOf(screen, from) + AIR, radiusOf(screen, to) + AIR);
}

function radiusOf({ figure, scale, projection }: Screen, end: PathEnd): number {
  const mark = figure.drawing.marks.get(end.node);
  return mark ? radiusOnScreen(mark, scale, projection.zoom) : 6 * scale.mark * projection.zoom;
}

const widths = new Map<string, number>();
let measure: CanvasRenderingContext2D | null | undefined;
const fontOf = (isMissing: boolean): string => `${isMissing ? 'bold ' : ''}12px ${FONT}`;

function boxAround(text: string, isMissing: boolean, at: Point): Rect {
  const key = `${isMissing} ${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    measure ??= document.createElement('canvas').getContext('2d');
    if (measure) measure.font = fontOf(isMissing);
    width = Math.ceil(measure?.measureText(text).width ?? text.length * 12) + 2 * PADDING;
    widths.set(key, width);
  }
  return { x: at.x - width / 2, y: at.y - LABEL_HEIGHT / 2, width, height: LABEL_HEIGHT };
}

function paintTag(context: CanvasRenderingContext2D, { text, isMissing, rect }: Tag): void {
  const [x, y] = [Math.round(rect.x) + 0.5, Math.round(rect.y) + 0.5];
  context.fillStyle = PALETTE.panel;
  context.strokeStyle = isMissing ? PALETTE.red : '#D8CFC4';
  context.lineWidth = 1;
  context.setLineDash(isMissing ? [3, 2] : []);
  context.fillRect(x, y, rect.width, rect.height);
  context.strokeRect(x, y, rect.width, rect.height);
  context.fillStyle = isMissing ? PALETTE.red : PALETTE.ink2;
  context.font = fontOf(isMissing);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(text, x + rect.width / 2, y + rect.height / 2 + 0.5);
}
