import { afterEach, beforeEach, expect, it } from 'vitest';
import { Feed } from '../../graph/replica/feed.ts';
import { Replica } from '../../graph/replica/replica.ts';
import type { Store } from '../../graph/store/store.ts';
import { Snapshots } from '../../server/http/snapshots.ts';
import { created, organisation } from '../contract/graph-fixture.ts';
import { commitEvents, commitMany } from '../contract/log-fixture.ts';
import { openFor } from '../fuzz/open-for.ts';

let store: Store;
let feed: Feed;
let snapshots: Snapshots;
const commit = async (count: number): Promise<void> => {
  await commitMany(store, count);
  await feed.catchUp();
};
beforeEach(async () => {
  store = await openFor({ kind: 'embedded' });
  feed = new Feed(store, await Replica.read(store), (error) => {
    throw error;
  });
  snapshots = new Snapshots(store, feed.replica);
  await commit(3);
});
afterEach(() => store.close());
const seqOf = async (atLeast?: number) => (await snapshots.packed(atLeast)).seq;

it('is packed once for all who ask, and again only for one who needs a later seq', async () => {
  const [first, second] = await Promise.all([snapshots.packed(), snapshots.packed()]);
  expect(first).toBe(second);
  expect(first.seq).toBe(3);
  await commit(2);
  expect([await seqOf(2), await seqOf(3)]).toEqual([3, 3]);
  expect(await snapshots.packed(1)).toBe(first);
  expect(await Promise.all([seqOf(4), seqOf(), seqOf(1)])).toEqual([5, 5, 3]);
  expect(await snapshots.packed(5)).toBe(await snapshots.packed());
});

it('is of the present for one who does not say', async () => {
  await seqOf();
  await commit(1);
  expect(await seqOf()).toBe(4);
});

it('is packed once for a herd that asks for what the replica has not read yet', async () => {
  await commitMany(store, 5);
  const asked = await Promise.all(Array.from({ length: 20 }, () => snapshots.packed(store.head())));
  expect([store.head(), feed.replica.seq]).toEqual([8, 3]);
  expect(new Set(asked).size).toBe(1);
  expect(asked[0]?.seq).toBe(3);
  await feed.catchUp();
  expect(await seqOf(8)).toBe(8);
});

it('R5 is of one moment, whatever is committed while it is packed', async () => {
  for (let each = 0; each < 1_500; each += 500)
    await commitEvents(
      store,
      ...Array.from({ length: 500 }, (_, index) => created(organisation(`many-${each + index}`))),
    );
  await feed.catchUp();
  const packing = snapshots.packed();
  const { seq } = feed.replica;
  const late = commitEvents(store, created(organisation('late'))).then(() => feed.catchUp());
  const packed = await packing;
  await late;
  const { nodes, seq: said } = JSON.parse(packed.json.toString()) as { nodes: { id: string }[]; seq: number };
  expect([said, feed.replica.seq]).toEqual([seq, seq + 1]);
  expect(nodes).toHaveLength(1_503);
  expect(nodes.some(({ id }) => id === 'late')).toBe(false);
});
