import { describe, expect, it } from 'vitest';
import { breakName } from '../../web/canvas/labels/break-name.ts';
import { type Blot, covers, Obstacles, overlap } from '../../web/canvas/labels/obstacles.ts';
import { type LabelRequest, leaderOf, placeLabels } from '../../web/canvas/labels/place-labels.ts';

/** Repeats for a seed: mulberry32. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const request = (id: string, x: number, y: number, more: Partial<LabelRequest> = {}): LabelRequest => ({
  id,
  x,
  y,
  radius: 8,
  width: 60,
  height: 15,
  budget: 3,
  reach: 60,
  ...more,
});
const solid = (x: number, y: number, radius = 8): Blot => ({ x, y, radius, solid: true });

describe('placing labels', () => {
  it.each([1, 2, 3, 4, 5])('M4 covers no other label and no filled mark in a crowd (seed %i)', (seed) => {
    const next = random(seed);
    const requests = Array.from({ length: 160 }, (_, index) =>
      request(`m${index}`, next() * 900, next() * 600, {
        width: 30 + next() * 70,
        height: next() < 0.5 ? 15 : 30,
      }),
    );
    const blots = requests.map(({ x, y }) => solid(x, y));
    const placed = placeLabels(requests, new Obstacles(blots, []), { most: 200 });
    expect(placed.length).toBeGreaterThan(40);
    for (const [index, { rect }] of placed.entries()) {
      expect(placed.slice(index + 1).some((other) => overlap(rect, other.rect))).toBe(false);
      expect(blots.some((blot) => covers(rect, blot))).toBe(false);
    }
  });

  it('keeps leader lines out of labels that stand already', () => {
    const next = random(9);
    const requests = Array.from({ length: 120 }, (_, index) =>
      request(`m${index}`, next() * 500, next() * 400),
    );
    const byId = new Map(requests.map((each) => [each.id, each]));
    const placed = placeLabels(
      requests,
      new Obstacles(
        requests.map(({ x, y }) => solid(x, y)),
        [],
      ),
      { most: 200 },
    );
    expect(placed.some((label) => label.leader)).toBe(true);
    placed.forEach((label, index) => {
      const mark = byId.get(label.id);
      if (!label.leader || !mark) return;
      const { x1, y1, x2, y2 } = leaderOf(mark, label.rect);
      for (const { rect } of placed.slice(0, index)) {
        for (let step = 0; step <= 20; step += 1) {
          const [x, y] = [x1 + ((x2 - x1) * step) / 20, y1 + ((y2 - y1) * step) / 20];
          const isIn = x > rect.x && x < rect.x + rect.width && y > rect.y && y < rect.y + rect.height;
          expect(isIn).toBe(false);
        }
      }
    });
  });

  it('takes the side that covers no hollow mark', () => {
    const hollow = { x: 40, y: 0, radius: 6, solid: false };
    const [label] = placeLabels([request('a', 0, 0)], new Obstacles([solid(0, 0), hollow], []), { most: 9 });
    expect(label?.side).toBe('left');
  });

  it('drops what is too dear, but never what must be shown', () => {
    const ring = Array.from({ length: 400 }, (_, at) =>
      solid(((at % 20) - 10) * 12, (Math.floor(at / 20) - 10) * 12),
    );
    const crowd = () => new Obstacles(ring, []);
    expect(placeLabels([request('a', 0, 0, { reach: 0 })], crowd(), { most: 9 })).toEqual([]);
    const must = request('a', 0, 0, { reach: 0, budget: Number.POSITIVE_INFINITY });
    expect(placeLabels([must], crowd(), { most: 9 })).toHaveLength(1);
  });

  it('bounds how many are shown, the first ones first', () => {
    const requests = [0, 1, 2, 3].map((index) => request(`m${index}`, index * 300, 0));
    const placed = placeLabels(requests, new Obstacles([], []), { most: 2 });
    expect(placed.map((label) => label.id)).toEqual(['m0', 'm1']);
  });

  it('bounds how many of a group are shown', () => {
    const requests = ['a', 'a', 'a', 'b'].map((group, index) =>
      request(`m${index}`, index * 300, 0, { group }),
    );
    const placed = placeLabels(requests, new Obstacles([], []), { most: 9, mostOf: () => 2 });
    expect(placed.map((label) => label.id)).toEqual(['m0', 'm1', 'm3']);
  });

  it('lets fillers fill up a group and not go beyond their own share', () => {
    const requests = [false, true, true, true].map((filler, index) =>
      request(`m${index}`, index * 300, 0, { group: 'a', filler }),
    );
    const mostOf = (_group: string, isFiller: boolean) => (isFiller ? 2 : 4);
    const placed = placeLabels(requests, new Obstacles([], []), { most: 9, mostOf });
    expect(placed.map((label) => label.id)).toEqual(['m0', 'm1']);
  });

  it('lets only the selected one’s name cover a filled mark, and never a lit one', () => {
    const crowd = (lit: boolean) =>
      new Obstacles(
        Array.from({ length: 81 }, (_, at) => ({
          ...solid(((at % 9) - 4) * 30, (Math.floor(at / 9) - 4) * 30),
          lit,
        })),
        [],
      );
    const pill = { reach: 20, width: 60, height: 26, solidCost: 1 };
    expect(placeLabels([request('a', 0, 0, { reach: 20, height: 26 })], crowd(false), { most: 1 })).toEqual(
      [],
    );
    expect(placeLabels([request('a', 0, 0, pill)], crowd(false), { most: 1 })).toHaveLength(1);
    expect(placeLabels([request('a', 0, 0, pill)], crowd(true), { most: 1 })).toEqual([]);
  });

  it('draws a leader line only beyond 10 px', () => {
    const requests = Array.from({ length: 12 }, (_, index) => request(`m${index}`, 0, index * 3));
    for (const { rect, leader, id } of placeLabels(requests, new Obstacles([], []), { most: 20 })) {
      const y = Number(id.slice(1)) * 3;
      const dx = Math.max(rect.x - 0, 0 - rect.x - rect.width, 0);
      const dy = Math.max(rect.y - y, y - rect.y - rect.height, 0);
      const gap = Math.hypot(dx, dy) - 8;
      if (!leader) expect(gap).toBeLessThanOrEqual(10);
    }
  });
});

describe('breaking names', () => {
  it.each(['南北台社区', '红色管家', '示例·桑康村'])('leaves %s on one line', (name) => {
    expect(breakName(name)).toEqual([name]);
  });

  it.each([
    '区物业管理行业协会党支部',
    '示例·南沙区葵花社会工作服务中心党支部',
    '广州市南沙区民政局党组',
    '南沙区“红联共建”示范项目',
  ])('breaks %s into two even lines without a lone last character', (name) => {
    const lines = breakName(name);
    expect(lines).toHaveLength(2);
    expect(lines.join('')).toBe(name);
    expect([...(lines[1] ?? '')].length).toBeGreaterThan(1);
    expect(Math.abs((lines[0]?.length ?? 0) - (lines[1]?.length ?? 0))).toBeLessThanOrEqual(5);
    expect(lines[1]).not.toMatch(/^[”’）》、，。·]/);
  });

  it('cuts what two lines cannot hold', () => {
    const lines = breakName('广州市南沙区粤港澳大湾区青年创新创业服务与文化交流促进联合会第一党支部委员会');
    expect(lines.length).toBeLessThanOrEqual(2);
    expect(lines[lines.length - 1]).toMatch(/…$/);
  });
});
