import { describe, expect, it } from 'vitest';
import { lineOf, type Measure, UsageError } from './bench.ts';
import { loadBench } from './load/load.ts';

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
});

it.each([
  [['--size', 'T9'], '--size'],
  [['--rounds', '0'], '--rounds'],
  [['--what'], '--what'],
])('bench load refuses %j and names the option', async (args, option) => {
  const run = loadBench.run(args, () => {});
  await expect(run).rejects.toThrow(UsageError);
  await expect(run).rejects.toThrow(option);
});
