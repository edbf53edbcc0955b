import { t } from '../../texts/i18n.ts';
import { kept, keptEach } from '../draw/kept.ts';
import type { Bubble } from '../figure/bubble.ts';
import { type Point, type Projection, project } from '../figure/projection.ts';
import type { Rect } from '../labels/obstacles.ts';
import type { Lens, Screen } from '../lens/lens.ts';
import { FONT } from '../paint/palette.ts';
import { type BubbleLine, type BubbleTexts, boxOfLines, bubbleLines } from './bubble-words.ts';
import { gapPillBox } from './paint-gap-pill.ts';

/** A bubble with what stands on it, in CSS pixels. */
export type WrittenBubble = {
  readonly at: Point;
  readonly radius: number;
  readonly lines: readonly BubbleLine[];
  readonly box: Rect;
  readonly pill: { readonly text: string; readonly box: Rect } | undefined;
};

export const fontOf = ({ role, size }: Pick<BubbleLine, 'role' | 'size'>): string =>
  `${role === 'share' ? 400 : 700} ${size}px ${FONT}`;

const measure = document.createElement('canvas').getContext('2d');
const widths = new Map<string, number>();
/** Measuring is dear, and a zoom asks in every frame; sizes are whole numbers, so there are few. */
function widthOf(line: Pick<BubbleLine, 'text' | 'role' | 'size'>): number {
  const font = fontOf(line);
  const key = `${font} ${line.text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (measure) measure.font = font;
  const width = measure?.measureText(line.text).width ?? line.text.length * line.size;
  widths.set(key, width);
  return width;
}

export const nameOfArea = ({ area, name }: Pick<Bubble, 'area' | 'name'>): string =>
  area === 'district' ? t('map.district') : area === 'outside' ? t('map.outside') : name;

/** Writes the bubbles of a screen; the same list while neither they, nor the view, nor the numbers of a lens are others. */
export function openWriting(): (screen: Screen, lens: Lens | undefined) => readonly WrittenBubble[] {
  const wordsOf = keptEach(wordsFor);
  const writtenFor = kept(
    (bubbles: readonly Bubble[], zoom: number, x: number, y: number, lens: Lens | undefined) =>
      bubbles.map((bubble) =>
        write(bubble, wordsOf(bubble.area, bubble), { zoom, pan: { x, y } }, lens?.areaText(bubble.area)),
      ),
  );
  return ({ figure, projection: { zoom, pan } }, lens) =>
    writtenFor(figure.folded?.bubbles ?? NONE, zoom, pan.x, pan.y, lens);
}
const NONE: readonly Bubble[] = [];

function wordsFor(bubble: Bubble): BubbleTexts {
  const { paired, total } = bubble;
  const percent = total === 0 ? 0 : Math.round((100 * paired) / total);
  return {
    name: nameOfArea(bubble),
    share: t('towns.share', { percent }),
    fraction: t('towns.fraction', { paired, total }),
  };
}

/** `number`: that of a lens beside the area. */
function write(
  bubble: Bubble,
  words: BubbleTexts,
  projection: Projection,
  number: string | undefined,
): WrittenBubble {
  const at = project(projection, bubble);
  const radius = bubble.radius * projection.zoom;
  const lines = bubbleLines(bubble, radius, words, widthOf);
  const pill =
    number === undefined
      ? undefined
      : {
          text: number,
          box: gapPillBox(widthOf({ text: number, role: 'share', size: 12 }), at, radius),
        };
  return { at, radius, lines, box: boxOfLines(lines, at, widthOf), pill };
}
