import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { claim } from '../../web/live/client-id.ts';

// As on a page over plain http: without locks.
beforeEach(() => {
  vi.stubGlobal('navigator', {});
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('a client id is held by one tab until it is given back, also where there are no locks', async () => {
  const release = await claim('one');
  expect([release !== undefined, await claim('one')]).toEqual([true, undefined]);
  release?.();
  const again = await claim('one');
  expect(again).toBeDefined();
  again?.();
});

it('of two tabs that claim at once never both have it', async () => {
  const claimed = await Promise.all([claim('both'), claim('both'), claim('both')]);
  const held = claimed.filter((each) => each !== undefined);
  expect(held.length).toBeLessThanOrEqual(1);
  for (const release of held) release();
});
