import { describe, expect, it } from 'vitest';
import { lineOf, type Measure, UsageError } from './bench.ts';
import { liveBench } from './live/live.ts';
import { lastOf } from './live/slow.ts';
import { loadBench } from './load/load.ts';
import { quantile } from './spread.ts';

const measure: Measure = {
  case: 'some',
  metric: 'time',
  unit: 'ms',
  ours: 15,
  peer: 10,
  peerName: 'another way',
  goal: { atMost: 2 },
};

describe('the line of a benchmark', () => {
  it('compares with the peer of the same run', () => {
    expect(lineOf('load', measure)).toEqual({
      bench: 'load',
      case: 'some',
      metric: 'time',
      unit: 'ms',
      ours: 15,
      peer: 10,
      peerName: 'another way',
      ratio: 1.5,
      goal: '<= 2',
      ok: true,
    });
    expect(lineOf('load', { ...measure, ours: 21 })).toMatchObject({ ratio: 2.1, ok: false });
  });

  it('compares a count with its goal, and promises nothing without one', () => {
    const count = { ...measure, peer: null, peerName: null };
    expect(lineOf('load', { ...count, goal: { atLeast: 15 } })).toMatchObject({ ratio: null, ok: true });
    expect(lineOf('load', { ...count, goal: { atLeast: 16 } })).toMatchObject({ ok: false });
    expect(lineOf('load', { ...count, goal: null })).toMatchObject({ goal: null, ok: true });
  });

  it('is not ok where the peer could not be run, and says why', () => {
    const line = lineOf('load', { ...measure, ours: null, peer: null, note: 'no Java' });
    expect(line).toMatchObject({ ours: null, peer: null, ratio: null, ok: false, note: 'no Java' });
  });

  it('is not ok where it waited for what never happened', () => {
    const count = { ...measure, unit: 's', peer: null, peerName: null, goal: { atMost: 20 } };
    expect(lineOf('slow', { ...count, ...lastOf([]) })).toMatchObject({ ours: null, ok: false });
    expect(lineOf('slow', { ...count, ...lastOf([9_000, 12_000]) })).toMatchObject({ ours: 12, ok: true });
  });
});

it.each([
  [loadBench, ['--size', 'T9'], '--size'],
  [loadBench, ['--rounds', '0'], '--rounds'],
  [loadBench, ['--what'], '--what'],
  [liveBench, ['--engine', 'neither'], '--engine'],
  [liveBench, ['--viewers', '1.5'], '--viewers'],
  [liveBench, ['--what', '1'], '--what'],
])('bench $0.name refuses $1 and names the option', async (bench, args, option) => {
  const run = bench.run(args, () => {});
  await expect(run).rejects.toThrow(UsageError);
  await expect(run).rejects.toThrow(option);
});

it.each([
  [[3, 1, 2], 0.5, 2],
  [[3, 1, 2], 0.99, 3],
  [[7], 0.5, 7],
  [[], 0.5, Number.NaN],
])('of %j, %d lie at or below %d', (values, share, expected) => {
  expect(quantile(values, share)).toBe(expected);
});
