import { texts } from '../../texts/i18n.ts';
import type { Bubble } from '../folded.ts';
import type { Rect } from '../labels/obstacles.ts';
import type { Screen } from '../lens.ts';
import { FONT } from '../palette.ts';
import { type Point, project } from '../projection.ts';
import { type BubbleLine, boxOfLines, bubbleLines } from './bubble-words.ts';
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
  area === 'district' ? texts.t('map.district') : area === 'outside' ? texts.t('map.outside') : name;

/** `pillOf`: the number of a lens beside an area. */
export function writeBubbles(
  { figure, projection }: Screen,
  pillOf: (area: string) => string | undefined,
): WrittenBubble[] {
  return (figure.folded?.bubbles ?? []).map((bubble) => {
    const { paired, total } = bubble;
    const at = project(projection, bubble);
    const radius = bubble.radius * projection.zoom;
    const percent = total === 0 ? 0 : Math.round((100 * paired) / total);
    const words = {
      name: nameOfArea(bubble),
      share: texts.t('towns.share', { percent }),
      fraction: texts.t('towns.fraction', { paired, total }),
    };
    const lines = bubbleLines(bubble, radius, words, widthOf);
    const text = pillOf(bubble.area);
    const pill =
      text === undefined
        ? undefined
        : { text, box: gapPillBox(widthOf({ text, role: 'share', size: 12 }), at, radius) };
    return { at, radius, lines, box: boxOfLines(lines, at, widthOf), pill };
  });
}
