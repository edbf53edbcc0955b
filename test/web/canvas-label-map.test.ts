import { describe, expect, it } from 'vitest';
import type { Figure } from '../../web/canvas/figure/figure.ts';
import type { Projection } from '../../web/canvas/figure/projection.ts';
import { scaleAt } from '../../web/canvas/figure/scale.ts';
import { labelBudget } from '../../web/canvas/labels/label-budget.ts';
import { type LabelMap, placeLabelMap } from '../../web/canvas/labels/label-map.ts';
import { overlap, type Rect } from '../../web/canvas/labels/obstacles.ts';
import { isCut, type View } from '../../web/canvas/labels/view.ts';
import { draw } from '../harness/draw.ts';
import { DAY, MapStory } from './canvas-story.ts';

/** 12 px a character; a test has no canvas to measure with. */
const measure = { widthOf: (text: string) => text.length * 12 };
const seen = { x: 0, y: 0, width: 1000, height: 800 };
const PANEL = { x: 0, y: 0, width: 200, height: 300 };
const view: View = { width: 1000, height: 800, seen, panels: [PANEL] };

/** Two towns and 区级 full of bodies on a grid; every fifth is a lead with a Party organisation. */
function crowded(): Figure {
  const story = new MapStory();
  for (const [town, y] of [
    ['north', 0],
    ['south', 600],
  ] as const) {
    for (let at = 0; at < 20; at += 1) {
      const id = `${town}-${at}`;
      story.body('SocialOrganization', id, town);
      story.party(`party-${id}`, [id], at % 5 === 0 ? { lead: [true], leadFrom: ['2020-01-01'] } : {});
      const record = story.view.nodes.get(id);
      const place = { area: town, x: ((at % 5) - 2) * 50, y: y + (Math.floor(at / 5) - 2) * 50 };
      if (record) story.view.load([{ ...record, sample: true, places: [place] }], []);
    }
  }
  for (const node of [...story.view.nodes.values()])
    if (node.kind === 'PartyOrganization') story.view.load([{ ...node, sample: true }], []);
  return { drawing: draw(story.view, DAY), satellites: [] };
}

function placed(figure: Figure, projection: Projection): LabelMap {
  const naming = {
    must: new Set<string>(),
    pill: undefined,
    lit: undefined,
    kept: new Set<string>(),
    samplePrefix: '示例·',
  };
  const screen = { projection, scale: scaleAt(projection.zoom), view };
  return placeLabelMap(figure, naming, screen, measure, () => 60, undefined);
}

const rectsOf = (map: LabelMap): Rect[] => [
  ...map.labels.map(({ at }) => at.rect),
  ...map.rimNames.map(({ rect }) => rect),
];
const OVERVIEW = { zoom: 0.8, pan: { x: 420, y: 180 } };

describe('label budget', () => {
  it('gives every disc its share at low zoom, leads first', () => {
    const figure = crowded();
    const { labels } = placed(figure, OVERVIEW);
    for (const area of ['north', 'south']) {
      const marks = labels.flatMap(({ label }) => {
        const mark = figure.drawing.marks.get(label.request.id);
        return mark?.area === area ? [mark] : [];
      });
      expect(marks.length).toBeGreaterThan(0);
      expect(marks.length).toBeLessThanOrEqual(4);
      expect(marks.every((mark) => mark.lead)).toBe(true);
    }
  });

  it('grows with the zoom and ends when one is near', () => {
    const { discs } = crowded().drawing;
    const at = (zoom: number) => labelBudget(discs, zoom, false).mostOf('north', false);
    expect(at(0.8)).toBe(4);
    expect(at(1)).toBeGreaterThan(at(0.8));
    expect(at(1.2)).toBeGreaterThan(100);
    expect(labelBudget(discs, 0.8, false).mostOf('north', true)).toBe(2);
    expect(labelBudget(discs, 0.8, true).mostOf('north', true)).toBeGreaterThan(100);
  });

  it('names only towns from afar, each once and none over another', () => {
    const { labels, rimNames } = placed(crowded(), { zoom: 0.25, pan: { x: 420, y: 380 } });
    expect(labels).toEqual([]);
    expect(rimNames.map(({ disc }) => disc.area).sort()).toEqual(['district', 'north', 'south']);
    for (const [index, { rect }] of rimNames.entries())
      expect(rimNames.slice(index + 1).some((other) => overlap(other.rect, rect))).toBe(false);
  });
});

describe('the edge', () => {
  it('calls cut what crosses an edge or a panel, not what waits outside', () => {
    const box = (x: number, y: number): Rect => ({ x, y, width: 60, height: 15 });
    expect(isCut(view, box(500, 400))).toBe(false);
    expect(isCut(view, box(-30, 400))).toBe(true);
    expect(isCut(view, box(950, 400))).toBe(true);
    expect(isCut(view, box(500, 790))).toBe(true);
    expect(isCut(view, box(-80, 400))).toBe(false);
    expect(isCut(view, box(180, 290))).toBe(true);
    expect(isCut(view, box(100, 100))).toBe(true);
    expect(isCut(view, box(210, 100))).toBe(false);
  });

  it('M4 cuts no label and no town name, wherever the map is panned', () => {
    const figure = crowded();
    let count = 0;
    for (let x = -100; x <= 1100; x += 75) {
      for (const zoom of [0.25, 0.8, 1.3]) {
        const rects = rectsOf(placed(figure, { zoom, pan: { x, y: 150 } }));
        count += rects.length;
        expect(rects.filter((rect) => isCut(view, rect))).toEqual([]);
      }
    }
    expect(count).toBeGreaterThan(100);
  });
});
