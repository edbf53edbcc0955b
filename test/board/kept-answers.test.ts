import { expect, test } from 'vitest';
import { KeptAnswers } from '../../server/board/kept-answers.ts';

const packed = (bytes: number) => Promise.resolve({ seq: 0, tag: 't', json: new Uint8Array(bytes) });
/** What follows an answer has had its turn. */
const settled = () => new Promise((resolve) => setImmediate(resolve));
const MB = 1024 * 1024;

test('one question under way is asked once, and one that failed again', async () => {
  const kept = new KeptAnswers();
  const failing = Promise.reject(new Error('no'));
  kept.keep('a', failing);
  expect(kept.get('a')).toBe(failing);
  await settled();
  expect(kept.get('a')).toBeUndefined();
});

test('the newest stay, up to a number and to a size', async () => {
  const many = new KeptAnswers();
  for (let index = 0; index < 250; index += 1) many.keep(String(index), packed(10));
  expect(many.get('49')).toBeUndefined();
  expect(many.get('50')).toBeDefined();
  const large = new KeptAnswers();
  for (const key of ['a', 'b', 'c']) large.keep(key, packed(15 * MB));
  await settled();
  expect([large.get('a'), large.get('b') !== undefined, large.get('c') !== undefined]).toEqual([
    undefined,
    true,
    true,
  ]);
});

test('what was cleared does not count when it comes', async () => {
  const kept = new KeptAnswers();
  kept.keep('old', packed(40 * MB));
  kept.clear();
  kept.keep('new', packed(10));
  await settled();
  expect(kept.get('new')).toBeDefined();
});
