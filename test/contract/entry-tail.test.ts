import { expect, it } from 'vitest';
import { EntryTail } from '../../graph/store/entry-tail.ts';
import { entry } from './log-fixture.ts';

it('keeps the last 5,000 entries; older ones are gone', () => {
  const tail = new EntryTail();
  for (let seq = 1; seq <= 5_100; seq += 1) tail.push([entry(seq, [])]);
  expect(tail.since(99, 5_100, 10)).toBe('gone');
  const found = tail.since(100, 5_100, 2);
  expect(found === 'gone' ? found : found.map((each) => each.seq)).toEqual([101, 102]);
  expect(tail.since(5_100, 5_100, 2)).toEqual([]);
  expect(tail.since(5_101, 5_100, 2)).toBe('gone');
});
