import type { Band } from '../figure/bubble.ts';
import { type Point, type Projection, project } from '../figure/projection.ts';
import type { Rect } from '../labels/obstacles.ts';
import { overlap } from '../labels/obstacles.ts';
import type { Screen } from '../lens/lens.ts';
import { FONT, mix, PALETTE } from '../paint/palette.ts';
import { pointOn } from './route-band.ts';

const THINNEST = 1;
/** From afar, where bubbles are small, a band is at most this times the zoom. */
const THICKEST = { near: 12, byZoom: 32 } as const;
/** The fewer the fainter: many thin bands are texture. */
const colourOf = (share: number): string => mix(PALETTE.edge, PALETTE.page, 0.34 + 0.2 * share);
const NUMBER = { width: 7, height: 18, padding: 5 } as const;
/** Numbers of the thickest bands; those of the others come when a town is pointed at. */
const MOST_NUMBERS = 8;

const touches = ({ from, to }: Band, area: string | undefined): boolean =>
  from.area === area || to.area === area;

/** Bands from middle to middle; what of them lies under a disc the disc covers. */
export function paintBands(
  context: CanvasRenderingContext2D,
  { figure, projection }: Screen,
  pointed: string | undefined,
  isFaded: boolean,
): void {
  const bands = figure.folded?.bands ?? [];
  const most = Math.max(1, ...bands.map((band) => band.agreements));
  const thickest = Math.min(THICKEST.near, Math.max(2, THICKEST.byZoom * projection.zoom));
  const isPointed = (band: Band) => touches(band, pointed);
  const hasPointed = bands.some(isPointed);
  context.lineCap = 'butt';
  for (const band of [...bands].sort((a, b) => Number(isPointed(a)) - Number(isPointed(b)))) {
    const { from, control, to } = curveOf(band, projection);
    context.globalAlpha = isFaded || (hasPointed && !isPointed(band)) ? 0.35 : 1;
    const share = band.agreements / most;
    context.strokeStyle = isPointed(band) ? PALETTE.edgeLit : colourOf(share);
    context.lineWidth = THINNEST + (thickest - THINNEST) * share;
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.quadraticCurveTo(control.x, control.y, to.x, to.y);
    context.stroke();
  }
  context.globalAlpha = 1;
}

export type BandNumber = { readonly text: string; readonly box: Rect };

/** How many agreements a band stands for, where it runs in the open and off what is `taken`. */
export function placeBandNumbers(
  { figure, projection }: Screen,
  pointed: string | undefined,
  taken: readonly Rect[],
): BandNumber[] {
  const { bubbles = [], bands = [] } = figure.folded ?? {};
  const circles = [...bubbles, ...figure.drawing.discs].map((disc) => ({
    ...project(projection, disc),
    radius: disc.radius * projection.zoom,
  }));
  const ofPointed = bands.filter((band) => touches(band, pointed));
  const numbered = ofPointed.length > 0 ? ofPointed : bands.slice(-MOST_NUMBERS);
  const placed: BandNumber[] = [];
  for (const band of [...numbered].reverse()) {
    const text = band.agreements.toLocaleString('en');
    const width = text.length * NUMBER.width + 2 * NUMBER.padding;
    const isTaken = (box: Rect) =>
      taken.some((other) => overlap(other, box)) || placed.some((other) => overlap(other.box, box));
    const box = spotsOn(band, projection)
      .map(({ x, y }) => ({ x: x - width / 2, y: y - NUMBER.height / 2, width, height: NUMBER.height }))
      .find((each) => isFree(each, circles) && !isTaken(each));
    if (box) placed.push({ text, box });
  }
  return placed;
}

export function paintBandNumbers(
  context: CanvasRenderingContext2D,
  numbers: readonly BandNumber[],
  isPointed: boolean,
): void {
  context.font = `12px ${FONT}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const { text, box } of numbers) {
    context.fillStyle = PALETTE.page;
    context.fillRect(box.x, box.y, box.width, box.height);
    context.fillStyle = isPointed ? PALETTE.ink : PALETTE.ink2;
    context.fillText(text, box.x + box.width / 2, box.y + box.height / 2 + 0.5);
  }
  context.textAlign = 'start';
}

function curveOf(
  { from, control, to }: Band,
  projection: Projection,
): { from: Point; control: Point; to: Point } {
  return {
    from: project(projection, from),
    control: project(projection, control),
    to: project(projection, to),
  };
}

/** Along a band, its middle first. */
const STEPS = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75] as const;
function spotsOn(band: Band, projection: Projection): Point[] {
  const { from, control, to } = curveOf(band, projection);
  return STEPS.map((at) => pointOn(from, control, to, at));
}

const isFree = (rect: Rect, circles: readonly (Point & { readonly radius: number })[]): boolean =>
  circles.every(({ x, y, radius }) => {
    const dx = x - Math.min(Math.max(x, rect.x), rect.x + rect.width);
    const dy = y - Math.min(Math.max(y, rect.y), rect.y + rect.height);
    return Math.hypot(dx, dy) > radius;
  });
