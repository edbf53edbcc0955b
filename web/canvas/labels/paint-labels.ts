import { type Projection, project } from '../figure/projection.ts';
import { PALETTE } from '../paint/palette.ts';
import type { LabelMap, Placed } from './label-map.ts';
import { leaderOf } from './place-labels.ts';
import { LABEL_STYLE, PILL_STYLE } from './requests.ts';
import { LINE_HEIGHT, type Sprites } from './sprites.ts';

const NAME = { size: 13, bold: true, colour: PALETTE.townName, pill: false, align: 'left' } as const;
const COUNT = { size: 12, bold: false, colour: PALETTE.townName, pill: false, align: 'left' } as const;
const ALIGN = { right: 'left', left: 'right', above: 'center', below: 'center' } as const;
const BETWEEN = 5;

export type RimText = { readonly name: string; readonly count: string };

export const rimWidth = (text: RimText, sprites: Sprites): number =>
  sprites.widthOf(text.name, NAME) + (text.count ? BETWEEN + sprites.widthOf(text.count, COUNT) : 0) + 8;

/** Paints placed labels at a projection of the same zoom; of another zoom they keep their distance to their marks. */
export function paintLabels(
  context: CanvasRenderingContext2D,
  map: LabelMap,
  projection: Projection,
  textOf: (area: string) => RimText,
  sprites: Sprites,
): void {
  for (const { disc, rect } of map.rimNames) {
    const from = project(map.projection, disc);
    const to = project(projection, disc);
    const text = textOf(disc.area);
    const x = rect.x + to.x - from.x + 4;
    const y = rect.y + to.y - from.y + (rect.height - LINE_HEIGHT) / 2;
    sprites.draw(context, [[{ text: text.name, quiet: false }]], NAME, x, y);
    if (text.count) {
      const after = x + sprites.widthOf(text.name, NAME) + BETWEEN;
      sprites.draw(context, [[{ text: text.count, quiet: false }]], COUNT, after, y);
    }
  }
  const shift = { x: projection.pan.x - map.projection.pan.x, y: projection.pan.y - map.projection.pan.y };
  for (const placed of map.labels) if (placed.at.leader) paintLeader(context, placed, shift);
  for (const placed of map.labels) paintLabel(context, placed, shift, sprites);
}

type Shift = { readonly x: number; readonly y: number };

function paintLeader(context: CanvasRenderingContext2D, { label, at }: Placed, shift: Shift): void {
  const { x1, y1, x2, y2 } = leaderOf(label.request, at.rect);
  context.beginPath();
  context.moveTo(x1 + shift.x, y1 + shift.y);
  context.lineTo(x2 + shift.x, y2 + shift.y);
  context.strokeStyle = PALETTE.tieLit;
  context.lineWidth = 1;
  context.stroke();
}

function paintLabel(
  context: CanvasRenderingContext2D,
  { label, at }: Placed,
  shift: Shift,
  sprites: Sprites,
): void {
  const x = at.rect.x + shift.x;
  const y = at.rect.y + shift.y;
  if (!label.pill) {
    const style = { ...LABEL_STYLE, colour: PALETTE.ink, pill: false, align: ALIGN[at.side] };
    sprites.draw(context, label.lines, style, x, y);
    return;
  }
  roundedBox(context, x, y, at.rect.width, at.rect.height, 8);
  context.fillStyle = PALETTE.ink;
  context.fill();
  const style = { ...PILL_STYLE, colour: PALETTE.panel, pill: true, align: 'left' } as const;
  sprites.draw(context, label.lines, style, x + 9, y + (at.rect.height - LINE_HEIGHT) / 2);
}

/** `roundRect` came with Chrome 99. */
function roundedBox(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
): void {
  context.beginPath();
  context.moveTo(x + radius, y);
  context.arcTo(x + width, y, x + width, y + height, radius);
  context.arcTo(x + width, y + height, x, y + height, radius);
  context.arcTo(x, y + height, x, y, radius);
  context.arcTo(x, y, x + width, y, radius);
  context.closePath();
}
