import { describe, expect, it } from 'vitest';
import { seedOptions } from '../../seed/options.ts';

describe('the arguments of npm run seed', () => {
  it('reads a size or a number of organisations, a seed, and where to', () => {
    expect(seedOptions(['--size', 'T2', '--out', 'x.jsonl'])).toMatchObject({
      name: 'T2-42',
      seed: 42,
      out: 'x.jsonl',
    });
    const own = seedOptions(['--organisations', '300', '--seed', '7', '--into-store']);
    expect(own).toMatchObject({ name: 'N300-7', seed: 7, out: undefined });
    expect(own.size.organizations).toBe(300);
  });

  it.each([
    [['--size', 'T9', '--out', 'x'], '--size'],
    [['--size', 'toString', '--out', 'x'], '--size'],
    [['--organisations', 'many', '--out', 'x'], '--organisations'],
    [['--organisations', '3', '--out', 'x'], '--organisations'],
    [['--organisations', '1e3', '--out', 'x'], '--organisations'],
    [['--size', 'T1', '--organisations', '50', '--out', 'x'], '--organisations'],
    [['--out', 'x'], '--size'],
    [['--size', 'T1', '--seed', '-1', '--out', 'x'], '--seed'],
    [['--size', 'T1', '--seed=1.5', '--out', 'x'], '--seed'],
    [['--size', 'T1'], '--out'],
    [['--size', 'T1', '--out', ''], '--out'],
    [['--size', 'T1', '--out', 'x', '--into-store'], '--into-store'],
    [['--size', 'T1', '--colour', 'red'], '--colour'],
  ])('refuses %j and names the option', (args, option) => {
    expect(() => seedOptions(args)).toThrow(option);
  });
});
