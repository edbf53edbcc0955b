import { describe, expect, it } from 'vitest';
import { addDays, dayInShanghai, daysBetween } from '../../graph/model/schema/day.ts';
import { Day } from '../../graph/model/schema/day-schema.ts';

describe('D1 a day is a day in Shanghai', () => {
  it.each([
    ['2023-04-13T15:59:59.999Z', '2023-04-13'],
    ['2023-04-13T16:00:00.000Z', '2023-04-14'],
    ['2023-04-14T15:59:59.999Z', '2023-04-14'],
    ['2023-12-31T16:00:00.000Z', '2024-01-01'],
    ['2024-02-28T16:00:00.000Z', '2024-02-29'],
    // Written in another zone, it is the same instant.
    ['2023-04-13T23:30:00-01:00', '2023-04-14'],
    ['2023-04-14T00:30:00+09:00', '2023-04-13'],
    // Shanghai had summer time until 1991.
    ['1990-07-01T15:00:00.000Z', '1990-07-02'],
  ])('%s is %s', (instant, day) => {
    expect(dayInShanghai(new Date(instant))).toBe(day);
  });

  it.each([
    ['2023-12-31', 1, '2024-01-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2023-03-01', -1, '2023-02-28'],
    ['2023-04-14', 0, '2023-04-14'],
    ['2023-04-14', 366, '2024-04-14'],
    // The night on which clocks went forward has a day as well.
    ['1990-04-14', 1, '1990-04-15'],
  ])('%s and %d days is %s', (day, days, then) => {
    expect(addDays(day, days)).toBe(then);
    expect(daysBetween(day, then)).toBe(days);
    expect(daysBetween(then, day)).toBe(-days || 0);
  });

  it('is one that exists', () => {
    for (const day of ['2023-04-14', '2024-02-29', '0001-01-01'])
      expect(Day.safeParse(day).success, day).toBe(true);
    for (const day of [
      '2023-02-29',
      '2023-04-31',
      '2023-13-01',
      '2023-4-14',
      '2023-04-14T00:00:00Z',
      ' 2023-04-14',
      '20230414',
      '',
    ])
      expect(Day.safeParse(day).success, day).toBe(false);
  });
});
