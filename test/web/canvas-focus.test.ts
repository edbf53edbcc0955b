import { describe, expect, it } from 'vitest';
import { neighbourhoods } from '../../web/canvas/figure/neighbourhood.ts';
import { satellitesOf } from '../../web/canvas/figure/satellites.ts';
import { inside } from '../../web/canvas/gestures/drag-marks.ts';
import { nearestInDirection } from '../../web/canvas/gestures/nearest.ts';
import { draw } from '../harness/draw.ts';
import { DAY, MapStory } from './canvas-story.ts';

const story = () =>
  new MapStory()
    .body('SocialOrganization', 'so-1')
    .party('po-1', ['so-1'])
    .body('Community', 'com-1')
    .body('Community', 'com-2')
    .body('Community', 'com-3', 'south')
    .body('Unit', 'unit-1', 'south')
    .body('SocialOrganization', 'so-2')
    .agreement('hub', ['po-1', 'com-1', 'com-2'])
    .agreement('line', ['com-2', 'com-3'])
    .link('SUPERVISED_BY', 'so-1', 'unit-1')
    .link('SUPERVISED_BY', 'so-2', 'unit-1');

const reached = (degree: number, hidden: string[] = []) => {
  const ids = neighbourhoods(draw(story().view, DAY), []).reach(['so-1'], degree);
  return ['com-1', 'com-2', 'com-3', 'unit-1', 'so-2'].filter((id) => ids.has(id) && !hidden.includes(id));
};

describe('neighbourhood', () => {
  it('passes a hub without counting it: parties are one step apart', () => {
    expect(reached(1)).toEqual(['com-1', 'com-2', 'unit-1']);
  });

  it('takes a body and its own Party organisation, drawn apart, for one', () => {
    const ids = neighbourhoods(draw(story().view, DAY, new Set(['so-1'])), []).reach(['so-1'], 1);
    expect(['po-1', 'com-1', 'com-2', 'unit-1', 'com-3'].filter((id) => ids.has(id))).toEqual([
      'po-1',
      'com-1',
      'com-2',
      'unit-1',
    ]);
  });

  it('goes on by agreements, not by a common supervisor', () => {
    expect(reached(2)).toEqual(['com-1', 'com-2', 'com-3', 'unit-1']);
  });
});

describe('what hangs around a focused mark', () => {
  const withRecords = () =>
    story()
      .record('Need', 'need-1', { title: '需求', postedOn: '2023-01-01' })
      .record('Need', 'need-later', { title: '以后', postedOn: '2023-06-01' })
      .record('Activity', 'activity-1', { title: '活动' })
      .record('Person', 'person-1')
      .link('NEEDS', 'po-1', 'need-1')
      .link('NEEDS', 'po-1', 'need-later')
      .link('BELONGS_TO', 'activity-1', 'hub')
      .link('HOLDS', 'person-1', 'po-1');

  it('is of body, Party organisation and their agreements, of the day, and never a person', () => {
    const { view } = withRecords();
    const mark = draw(view, DAY).marks.get('so-1');
    const dots = mark ? satellitesOf(view, mark, undefined, DAY, []) : [];
    expect(dots.map((dot) => dot.id)).toEqual(['activity-1', 'need-1']);
  });

  it('covers no mark and stays within 300', () => {
    const built = story();
    for (let index = 0; index < 400; index += 1)
      built.record('Offer', `offer-${index}`).link('OFFERS', 'so-1', `offer-${index}`);
    const { marks } = draw(built.view, DAY);
    const mark = marks.get('so-1');
    const dots = mark ? satellitesOf(built.view, mark, undefined, DAY, marks.values()) : [];
    expect(dots).toHaveLength(300);
    for (const dot of dots) {
      for (const other of marks.values())
        expect(Math.hypot(dot.x - other.x, dot.y - other.y)).toBeGreaterThan(other.size / 2);
    }
  });
});

describe('pointer and keyboard', () => {
  it('keeps a dragged mark inside its disc', () => {
    const { marks, discs } = draw(story().view, DAY);
    const mark = marks.get('com-1');
    const disc = discs.find((each) => each.area === mark?.area);
    if (!mark || !disc) throw new Error('the story has no such mark');
    const to = inside({ x: disc.x + 900, y: disc.y + 900 }, { mark, disc });
    expect(Math.hypot(to.x - disc.x, to.y - disc.y) + mark.size / 2).toBeLessThan(disc.radius);
    expect(inside({ x: disc.x + 5, y: disc.y }, { mark, disc })).toEqual({ x: disc.x + 5, y: disc.y });
  });

  it('goes to the nearest mark of a direction, straight ahead before aslant', () => {
    const { marks } = draw(story().view, DAY);
    const from = marks.get('com-1');
    if (!from) throw new Error('the story has no such mark');
    expect(nearestInDirection(marks.values(), from, 'right')?.id).toBe('com-2');
    expect(nearestInDirection(marks.values(), from, 'left')?.id).toBe('so-1');
    expect(nearestInDirection(marks.values(), from, 'down')?.id).toMatch(/com-3|unit-1/);
    expect(nearestInDirection(marks.values(), from, 'up')).toBeUndefined();
  });
});
