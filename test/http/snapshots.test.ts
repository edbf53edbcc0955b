import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Store } from '../../graph/engines/store.ts';
import { Snapshots } from '../../server/http/snapshots.ts';
import { commitMany } from '../contract/log-fixture.ts';
import { openFor } from '../fuzz/open-for.ts';

let store: Store;
let freezes: number;
let snapshots: Snapshots;
beforeEach(async () => {
  store = await openFor({ kind: 'embedded' });
  freezes = 0;
  const counting: Store = {
    ...store,
    freeze: (work) => {
      freezes += 1;
      return store.freeze(work);
    },
  };
  snapshots = new Snapshots(counting);
  await commitMany(store, 3);
});
afterEach(() => store.close());
const seqOf = async (atLeast?: number) => (await snapshots.packed(atLeast)).seq;

it('is read once for all who ask, and again only for one who needs a later seq', async () => {
  expect(await Promise.all([seqOf(), seqOf(), seqOf()])).toEqual([3, 3, 3]);
  expect([await seqOf(), freezes]).toEqual([3, 1]);
  await commitMany(store, 2);
  expect([await seqOf(2), await seqOf(3), freezes]).toEqual([3, 3, 1]);
  expect(await Promise.all([seqOf(4), seqOf(), seqOf(1)])).toEqual([5, 5, 3]);
  expect(freezes).toBe(2);
});

it('is of the present for one who does not say', async () => {
  await seqOf();
  await commitMany(store, 1);
  expect(await seqOf()).toBe(4);
});

it('a read that fails is not kept', async () => {
  let fails = true;
  const failing = new Snapshots({
    ...store,
    freeze: (work) => (fails ? Promise.reject(new Error('away')) : store.freeze(work)),
  });
  await expect(failing.packed()).rejects.toThrow('away');
  fails = false;
  expect((await failing.packed()).seq).toBe(3);
});
