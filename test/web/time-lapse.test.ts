import { describe, expect, test } from 'vitest';
import { View } from '../../graph/model/view/view.ts';
import { FadingTraces } from '../../web/canvas/paint/fading-traces.ts';
import { type Trace, tracesBetween } from '../../web/canvas/paint/traces.ts';
import { problemOf } from '../../web/features/day/day-form.tsx';
import { addMonths, nextMonthEnd } from '../../web/features/day/months.ts';
import { factsOn, isWholeMonth, passageBetween } from '../../web/features/day/passage.ts';
import { lapseFrom } from '../../web/features/day/playback.ts';
import { shareOf, timelineOf, yearsOn } from '../../web/features/day/timeline.ts';
import { draw } from '../harness/draw.ts';
import { view as article } from '../seed/article-view.ts';
import { smallGraph } from './small-graph.ts';

const view = () => {
  const { nodes, relations } = smallGraph();
  return new View().load(nodes, relations);
};

describe('months', () => {
  test.each([
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-03-31', -1, '2023-02-28'],
    ['2022-12-15', 1, '2023-01-15'],
  ])('%s and %i months: %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  test('the next month’s end is of this month, or at its end of the next', () => {
    expect(nextMonthEnd('2022-07-30')).toBe('2022-07-31');
    expect(nextMonthEnd('2022-07-31')).toBe('2022-08-31');
  });

  test('a whole month is from one month’s end to the next', () => {
    expect(isWholeMonth('2022-08-31', '2022-09-30')).toBe(true);
    expect(isWholeMonth('2022-07-31', '2022-09-30')).toBe(false);
    expect(isWholeMonth('2022-09-01', '2022-09-30')).toBe(false);
  });
});

describe('the timeline', () => {
  test('begins with the month of the first signing', () => {
    const timeline = timelineOf(view(), '2023-05-01');
    expect(timeline).toMatchObject({ from: '2022-05-01', bars: [{ first: '2022-05-01', signed: 1 }] });
    expect(timeline && shareOf(timeline, '2022-10-31')).toBeCloseTo(0.5, 2);
    expect(timeline && shareOf(timeline, '1900-01-01')).toBe(0);
  });

  test('is none while nothing is signed', () => {
    expect(timelineOf(new View(), '2023-05-01')).toBeUndefined();
    expect(timelineOf(view(), '2022-01-01')).toBeUndefined();
  });

  test('writes few years, evenly', () => {
    const over = (from: string, to: string) => yearsOn({ from, to, bars: [] }, 5);
    expect(over('2022-05-01', '2026-11-23')).toEqual(['2023', '2024', '2025', '2026']);
    expect(over('1987-05-01', '2026-11-23')).toEqual(['1990', '2000', '2010', '2020']);
  });
});

describe('a time-lapse', () => {
  const timeline = { from: '2022-05-01', to: '2026-11-23', bars: [] };
  test.each([
    ['from the workspace’s day anew, and to it', '2023-04-14', '2022-04-30', '2023-04-14'],
    ['from an earlier day to the workspace’s', '2022-07-31', '2022-07-31', '2023-04-14'],
    ['from a later day to the last', '2024-01-31', '2024-01-31', '2026-11-23'],
    ['from the last day anew', '2026-11-23', '2022-04-30', '2023-04-14'],
  ])('goes %s', (_, on, begin, end) => {
    expect(lapseFrom(timeline, on, '2023-04-14')).toEqual({ begin, end });
  });

  test('where the workspace follows today, it ends today', () => {
    expect(lapseFrom(timeline, '2026-11-23', '2026-11-23')).toEqual({
      begin: '2022-04-30',
      end: '2026-11-23',
    });
  });

  test('counts what was signed and what has ended on the way', () => {
    expect(passageBetween(view(), '2022-04-30', '2022-05-31')).toEqual({ signed: 1, ended: 0 });
    expect(passageBetween(view(), '2023-04-30', '2023-05-31')).toEqual({ signed: 0, ended: 1 });
    expect(factsOn(view(), '2022-05-31')).toEqual({ inForce: 1, leads: 0 });
    expect(factsOn(view(), '2023-05-31')).toEqual({ inForce: 0, leads: 0 });
  });
});

test('on the article’s graph only what changes its town moves from month to month; leads grow from nine to fifteen', () => {
  const places = new Map<string, string>();
  for (let day = '2022-01-31'; day < '2024-06-01'; day = nextMonthEnd(day)) {
    const { marks, hubs } = draw(article, day);
    const stands = [
      ...[...marks.values()].map((mark) => ({ ...mark, id: `${mark.id} in ${mark.area}` })),
      ...hubs,
    ];
    for (const { id, x, y } of stands) {
      expect(places.get(id) ?? `${x} ${y}`, `${id} on ${day}`).toBe(`${x} ${y}`);
      places.set(id, `${x} ${y}`);
    }
  }
  expect(factsOn(article, '2022-07-31').leads).toBe(9);
  expect(factsOn(article, '2023-04-14').leads).toBe(15);
});

describe('traces on the map', () => {
  const on = (day: string) => draw(view(), day);
  const found = (before: string, after: string) =>
    tracesBetween(on(before), on(after)).map(({ id, kind }) => [id, kind]);

  test('a line that came and one that went, where it stood', () => {
    expect(found('2022-04-30', '2022-05-31')).toEqual([['agreement', 'appeared']]);
    expect(found('2023-04-30', '2023-05-31')).toEqual([['agreement', 'ended']]);
    expect(found('2022-06-30', '2022-07-31')).toEqual([]);
    expect(tracesBetween(on('2023-04-30'), on('2023-05-31'))[0]?.at).toEqual({ x: 20, y: 0 });
  });

  test('an organisation that became a lead wears a ring', () => {
    const { nodes, relations } = smallGraph();
    const branch = nodes.find((node) => node.id === 'branch');
    Object.assign(branch?.fields ?? {}, { lead: [false, true], leadFrom: ['', '2022-09-01'] });
    const changed = new View().load(nodes, relations);
    const [trace] = tracesBetween(draw(changed, '2022-08-31'), draw(changed, '2022-09-30'));
    expect(trace).toMatchObject({ id: 'body', kind: 'appeared', lines: [] });
    expect(trace?.size).toBeGreaterThan(0);
  });

  const trace = (id: string): Trace => ({ id, kind: 'appeared', lines: [], at: { x: 0, y: 0 } });

  test('a step takes the place of the one before; one movement of the handle adds up', () => {
    const traces = new FadingTraces();
    traces.start([trace('a')], 0);
    traces.start([trace('b')], 16);
    expect(traces.running(20, false).map((each) => each.trace.id)).toEqual(['a', 'b']);
    traces.start([trace('c')], 700);
    expect(traces.running(720, false).map((each) => each.trace.id)).toEqual(['c']);
  });

  test('they fade, or with reduced motion stand and go', () => {
    const traces = new FadingTraces();
    traces.start([trace('a')], 0);
    expect(traces.running(1_500, false)[0]?.alpha).toBeCloseTo(0.2);
    expect(traces.running(1_500, true)[0]?.alpha).toBe(1);
    expect(traces.running(traces.endMs, true)).toEqual([]);
  });
});

test.each([
  ['2022-07-31', undefined],
  ['1899-12-31', 'outOfRange'],
  ['2101-01-01', 'outOfRange'],
  ['2023-02-30', 'noSuchDay'],
  ['下周', 'notADay'],
  ['', 'notADay'],
])('the day %j to look at: %s', (day, problem) => {
  expect(problemOf(day)).toBe(problem);
});
