import type { Inks } from './chart-option.ts';
import { SHADES } from './shades.ts';

const HATCH_PX = 6;

/** The tokens as they are on this page. */
export function readInks(): Inks {
  const style = getComputedStyle(document.querySelector('.charts') ?? document.documentElement);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return {
    ink: token('--ink'),
    ink2: token('--ink2'),
    ink3: token('--ink3'),
    line: token('--line'),
    page: token('--panel'),
    shades: Array.from({ length: SHADES }, (_, index) => token(`--shade-${index}`)),
    onShades: Array.from({ length: SHADES }, (_, index) => token(`--on-shade-${index}`)),
    hatch: { image: hatch(token('--ink3'), token('--panel')), repeat: 'repeat' },
    face: token('--face'),
  };
}

/** Slanting lines: 未知. */
function hatch(ink: string, ground: string): HTMLCanvasElement {
  const tile = document.createElement('canvas');
  tile.width = HATCH_PX;
  tile.height = HATCH_PX;
  const context = tile.getContext('2d');
  if (!context) return tile;
  context.fillStyle = ground;
  context.fillRect(0, 0, HATCH_PX, HATCH_PX);
  context.strokeStyle = ink;
  context.lineWidth = 1;
  context.beginPath();
  for (const shift of [-HATCH_PX, 0, HATCH_PX]) {
    context.moveTo(shift, HATCH_PX);
    context.lineTo(shift + HATCH_PX, 0);
  }
  context.stroke();
  return tile;
}
