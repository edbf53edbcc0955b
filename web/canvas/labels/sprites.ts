import { FONT, PALETTE } from '../paint/palette.ts';

export type TextStyle = {
  readonly size: number;
  readonly bold: boolean;
  readonly colour: string;
  /** White on ink, for the selected one. */
  readonly pill: boolean;
  readonly align: 'left' | 'center' | 'right';
};
/** A run of text of one line; `quiet` parts are in ink3. */
export type Run = { readonly text: string; readonly quiet: boolean };

/** How wide a text will be. */
export type Measure = { widthOf(text: string, style: Pick<TextStyle, 'size' | 'bold'>): number };

export const LINE_HEIGHT = 15;
const HALO = 3.5;
const PAD = 4;
const MOST = 800;

/**
 * Labels painted once each and kept as bitmaps: stroking a halo around Chinese text is the dearest thing on the map, and
 * a pan would do it for every label in every frame.
 */
export class Sprites implements Measure {
  readonly #bitmaps = new Map<string, HTMLCanvasElement>();
  readonly #widths = new Map<string, number>();
  readonly #measure = document.createElement('canvas').getContext('2d');

  widthOf(text: string, style: Pick<TextStyle, 'size' | 'bold'>): number {
    const key = `${fontOf(style)} ${text}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    if (this.#measure) this.#measure.font = fontOf(style);
    const width = this.#measure?.measureText(text).width ?? text.length * style.size;
    this.#widths.set(key, width);
    return width;
  }

  draw(
    context: CanvasRenderingContext2D,
    lines: readonly (readonly Run[])[],
    style: TextStyle,
    x: number,
    y: number,
  ): void {
    const density = window.devicePixelRatio || 1;
    const key = `${density} ${JSON.stringify(style)} ${JSON.stringify(lines)}`;
    let bitmap = this.#bitmaps.get(key);
    if (!bitmap) {
      bitmap = this.#paint(lines, style, density);
      if (this.#bitmaps.size >= MOST) this.#bitmaps.clear();
      this.#bitmaps.set(key, bitmap);
    }
    // On whole device pixels, else the text blurs.
    const snap = (value: number) => Math.round(value * density) / density;
    context.drawImage(bitmap, snap(x) - PAD, snap(y) - PAD, bitmap.width / density, bitmap.height / density);
  }

  #paint(lines: readonly (readonly Run[])[], style: TextStyle, density: number): HTMLCanvasElement {
    const widths = lines.map((runs) => runs.reduce((sum, run) => sum + this.widthOf(run.text, style), 0));
    const width = Math.max(...widths);
    const bitmap = document.createElement('canvas');
    bitmap.width = Math.ceil((width + 2 * PAD) * density);
    bitmap.height = Math.ceil((lines.length * LINE_HEIGHT + 2 * PAD) * density);
    const context = bitmap.getContext('2d');
    if (!context) return bitmap;
    context.scale(density, density);
    context.font = fontOf(style);
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    context.lineWidth = HALO * 2;
    context.strokeStyle = PALETTE.page;
    // All halos before all text: a halo must not eat into the line above.
    for (const stroke of style.pill ? [false] : [true, false]) {
      lines.forEach((runs, index) => {
        const free = width - (widths[index] ?? 0);
        let x = PAD + (style.align === 'left' ? 0 : style.align === 'right' ? free : free / 2);
        const y = PAD + (index + 0.5) * LINE_HEIGHT + 0.5;
        for (const run of runs) {
          context.fillStyle = style.pill ? PALETTE.panel : run.quiet ? PALETTE.ink3 : style.colour;
          if (stroke) context.strokeText(run.text, x, y);
          else context.fillText(run.text, x, y);
          x += this.widthOf(run.text, style);
        }
      });
    }
    return bitmap;
  }
}

const fontOf = ({ size, bold }: Pick<TextStyle, 'size' | 'bold'>): string =>
  `${bold ? 'bold ' : ''}${size}px ${FONT}`;
