import { describe, expect, it } from 'vitest';
import type { Disc } from '../../web/canvas/draw/drawing.ts';
import type { Bubble } from '../../web/canvas/figure/bubble.ts';
import { bubbleLines } from '../../web/canvas/towns/bubble-words.ts';
import { nearTowns } from '../../web/canvas/towns/near-towns.ts';
import { pointOn, routeBand } from '../../web/canvas/towns/route-band.ts';

const disc = (area: string, x: number, y: number, radius = 100): Disc => ({
  area,
  name: area,
  x,
  y,
  radius,
  paired: 45,
  total: 96,
});
const NOWHERE: ReadonlySet<string> = new Set();

describe('the words of a bubble', () => {
  const bubble: Bubble = { ...disc('town', 0, 0), id: 'town', marks: 1_240 };
  const words = { name: '东涌镇', share: '47% 有结对', fraction: '45/96' };
  const said = (radius: number, of = bubble) =>
    bubbleLines(of, radius, words, ({ text, size }) => text.length * size * 0.7).map((line) => line.text);

  it('say as much as there is room for, and a share never without its denominator', () => {
    expect(said(90)).toEqual(['东涌镇', '1,240', '47% 有结对', '45/96']);
    expect(said(44)).toEqual(['东涌镇', '1,240', '45/96']);
    expect(said(32, { ...bubble, marks: 124 })).toEqual(['东涌镇', '124']);
  });

  it('put the name under a bubble that is too small for it', () => {
    const lines = bubbleLines(bubble, 20, words, ({ text, size }) => text.length * size);
    expect(lines.map((line) => line.text)).toEqual(['1,240', '东涌镇']);
    expect(lines[1]?.y).toBeGreaterThan(20);
    expect(said(8)).toEqual(['东涌镇']);
  });

  it('say nothing of pairings where nobody can be expected to pair', () => {
    expect(said(90, { ...bubble, paired: 0, total: 0 })).toEqual(['东涌镇', '1,240']);
  });
});

describe('towns that the viewport opens', () => {
  const discs = [disc('middle', 500, 400), disc('edge', 1_020, 400), disc('away', 3_000, 400)];
  const seen = { x: 0, y: 0, width: 1_000, height: 800 };
  const open = (zoom: number, before = NOWHERE, pan = { x: 0, y: 0 }) =>
    [...nearTowns(discs, { zoom, pan }, seen, before)].sort();

  it('are those in its middle, once marks can be read', () => {
    expect(open(0.9)).toEqual([]);
    expect(open(1)).toEqual(['middle']);
  });

  it('stay open while they are in view and not much smaller', () => {
    expect(open(1, new Set(['edge', 'away']))).toEqual(['edge', 'middle']);
    expect(open(0.85, new Set(['middle']))).toEqual(['middle']);
    expect(open(0.7, new Set(['middle']))).toEqual([]);
  });
});

it('leads a band around the disc that stands between, and straight where nothing does', () => {
  const [from, between, to] = [disc('a', 0, 0), disc('b', 400, 0), disc('c', 800, 0)];
  const control = routeBand(from, to, [from, between, to]);
  const top = pointOn(from, control, to, 0.5);
  expect(Math.hypot(top.x - between.x, top.y - between.y)).toBeGreaterThan(between.radius);
  expect(routeBand(from, to, [from, to])).toEqual({ x: 400, y: 0 });
});
