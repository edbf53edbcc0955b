import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../web/canvas/draw/drawing.ts';
import { NO_EMPHASIS } from '../../web/canvas/figure/emphasis.ts';
import type { Figure } from '../../web/canvas/figure/figure.ts';
import { bandsOf } from '../../web/canvas/towns/bands.ts';
import { calledOut } from '../../web/canvas/towns/called-out.ts';
import { foldTowns } from '../../web/canvas/towns/fold-towns.ts';
import { bubbleAt, isCrowded } from '../../web/canvas/towns/folded.ts';
import type { Wish } from '../../web/canvas/wish.ts';
import { draw } from '../harness/draw.ts';
import { DAY, MapStory } from './canvas-story.ts';

const story = () =>
  new MapStory()
    .town('west', -900, 0)
    .body('SocialOrganization', 'so-1')
    .party('po-1', ['so-1'])
    .body('Community', 'com-1')
    .body('Community', 'com-2')
    .body('Community', 'com-3', 'south')
    .body('SocialOrganization', 'so-2', 'south')
    .party('po-2', ['so-2'])
    .agreement('inside', ['po-1', 'com-1'])
    .agreement('across', ['com-2', 'com-3'])
    .agreement('across again', ['com-2', 'com-3'])
    .agreement('hub', ['po-1', 'com-1', 'po-2']);
const whole = (made = story()): Figure => ({ drawing: draw(made.view, DAY), satellites: [] });
const NOBODY: ReadonlySet<string> = new Set();
const folded = (open: readonly string[] = [], called: ReadonlySet<string> = NOBODY) =>
  foldTowns(whole(), (area) => open.includes(area), called);

describe('folded towns', () => {
  it('M6 stand for their marks with the number of them and who is paired', () => {
    const { drawing, folded: towns } = folded();
    expect(drawing.marks.size + drawing.lines.length + drawing.hubs.length).toBe(0);
    const north = towns?.bubbles.find((bubble) => bubble.area === 'north');
    expect(north).toMatchObject({ id: 'north', marks: 3, paired: 3, total: 3 });
  });

  it('open in place, with what lies within them; the others stay', () => {
    const { drawing, folded: towns } = folded(['north']);
    expect([...drawing.marks.keys()].sort()).toEqual(['com-1', 'com-2', 'so-1']);
    expect(drawing.marks.get('com-1')).toEqual(whole().drawing.marks.get('com-1'));
    expect(drawing.lines.flatMap((line) => line.agreements)).toEqual(['inside']);
    expect(drawing.discs.map((disc) => disc.area)).toEqual(['north']);
    expect(towns?.bubbles.map((bubble) => bubble.area)).toContain('south');
  });

  it('draw a hub only with all of its parties', () => {
    expect(folded(['north']).drawing.hubs).toEqual([]);
    expect(folded(['north', 'south']).drawing.hubs.map((hub) => hub.id)).toEqual(['hub']);
  });

  it('leave what is called out at its place, with the line between', () => {
    const { drawing, folded: towns } = folded([], new Set(['com-2', 'com-3']));
    expect([...drawing.marks.keys()].sort()).toEqual(['com-2', 'com-3']);
    expect(drawing.lines.flatMap((line) => line.agreements)).toEqual(['across', 'across again']);
    expect(towns?.bubbles.find((bubble) => bubble.area === 'north')?.marks).toBe(3);
  });

  it('count a body drawn apart from its Party organisation once', () => {
    const apart = { drawing: draw(story().view, DAY, new Set(['so-1'])), satellites: [] };
    const { folded: towns } = foldTowns(apart, () => false, NOBODY);
    expect(towns?.bubbles.find((bubble) => bubble.area === 'north')?.marks).toBe(3);
  });

  it('are found under a point', () => {
    const figure = folded(['south']);
    expect(bubbleAt(figure, { x: 20, y: -100 })?.area).toBe('north');
    expect(bubbleAt(figure, { x: 0, y: 600 })).toBeUndefined();
  });
});

describe('bands between towns', () => {
  const counted = (drawing: Drawing, open: readonly string[]) =>
    bandsOf(drawing, (area) => !open.includes(area)).map(({ from, to, agreements }) => [
      from.area,
      to.area,
      agreements,
    ]);

  it('count every agreement that joins two of them, one of many parties once', () => {
    expect(counted(whole().drawing, [])).toEqual([['north', 'south', 3]]);
    expect(counted(whole().drawing, ['north'])).toEqual([['north', 'south', 3]]);
  });

  it('give way to single lines between two that are open', () => {
    expect(counted(whole().drawing, ['north', 'south'])).toEqual([]);
  });
});

describe('what is called out of closed towns', () => {
  const wish: Wish = {
    on: DAY,
    selectedId: undefined,
    chosen: [],
    focus: undefined,
    shown: [],
    lens: undefined,
    hidden: new Set(),
    expanded: false,
    insets: { left: 0, top: 0, right: 0, bottom: 0 },
  };

  it('is the selected one, by its Party organisation too, and what stands out with it', () => {
    const emphasis = { ...NO_EMPHASIS, lit: new Set(['com-1']) };
    expect([...calledOut(whole(), emphasis, { ...wish, selectedId: 'po-1' })].sort()).toEqual([
      'com-1',
      'so-1',
    ]);
  });

  it('is of a pairing, which may end at every body, whoever begins it and the town it is drawn over', () => {
    const lit = new Set(['so-1', 'com-1', 'com-2', 'com-3', 'so-2']);
    const over = (area: string | undefined) => {
      const emphasis = { ...NO_EMPHASIS, lit, fades: true, pairing: { source: 'com-3', over: area } };
      return [...calledOut(whole(), emphasis, wish)].sort();
    };
    expect(over(undefined)).toEqual(['com-3']);
    expect(over('north')).toEqual(['com-1', 'com-2', 'com-3', 'so-1']);
  });

  it('is of a lens only its path: its numbers stand at the bubbles', () => {
    const lit = new Set(['so-1', 'com-1', 'com-2', 'com-3']);
    const emphasis = { ...NO_EMPHASIS, lit, path: new Set(['com-2']), isCalm: true };
    expect([...calledOut(whole(), emphasis, wish)]).toEqual(['com-2']);
  });
});

it('folds only a map of more marks or lines than can be read at once', () => {
  const { drawing } = whole();
  expect(isCrowded(drawing)).toBe(false);
  const mark = drawing.marks.get('com-1');
  if (!mark) throw new Error('no mark');
  const marks = new Map(Array.from({ length: 1_201 }, (_, index) => [`com-${index}`, mark] as const));
  expect(isCrowded({ ...drawing, marks })).toBe(true);
});
