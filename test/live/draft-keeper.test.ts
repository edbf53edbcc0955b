import { expect, test } from 'vitest';
import { DraftKeeper, LONGEST_KEPT_MS, MOST_KEPT } from '../../web/live/draft-keeper.ts';
import { DraftsInMemory } from '../harness/drafts-in-memory.ts';

const keeperAt = (at: { now: number }) => new DraftKeeper({ now: () => at.now, changed: () => {} });
const keys = ({ kept }: DraftKeeper) => [...kept.keys()];

test('what is kept is there on the next page, for its person alone', async () => {
  const store = new DraftsInMemory();
  const at = { now: 1_000 };
  const keeper = keeperAt(at);
  await keeper.open(store, 'lin');
  keeper.keep('field a name', { text: 'x' });
  keeper.keep('field b name', { text: 'y' });
  keeper.drop('field b name');
  keeper.keep('field c name', { text: 'z' }, 'passing');
  await keeper.written();
  const next = keeperAt(at);
  await next.open(store, 'lin');
  expect(next.kept.get('field a name')?.content).toEqual({ text: 'x' });
  expect(keys(next)).toEqual(['field a name']);
  const other = keeperAt(at);
  await other.open(store, 'he');
  expect(keys(other)).toEqual([]);
  await keeper.open(store, 'he');
  expect(keys(keeper)).toEqual([]);
});

test('what is typed while the browser is read is not overwritten by what it read', async () => {
  const store = new DraftsInMemory();
  const at = { now: 1_000 };
  await store.put({ actorId: 'lin', key: 'a', at: 1, content: 'old' });
  await store.put({ actorId: 'lin', key: 'b', at: 1, content: 'old' });
  const keeper = keeperAt(at);
  const opening = keeper.open(store, 'lin');
  keeper.keep('a', 'new');
  await opening;
  await keeper.written();
  expect(keeper.kept.get('a')?.content).toBe('new');
  expect(keeper.kept.get('b')?.content).toBe('old');
  expect(store.drafts.get('lin a')?.content).toBe('new');
});

test('a storage that fails keeps it in memory, also when it is read again, and writes it once it works', async () => {
  const store = new DraftsInMemory();
  const keeper = keeperAt({ now: 1_000 });
  await keeper.open(store, 'lin');
  store.isBroken = true;
  keeper.keep('a', 'typed');
  await keeper.written();
  expect(keeper.fails).toBe(true);
  expect(keeper.kept.get('a')?.content).toBe('typed');
  store.isBroken = false;
  await keeper.open(store, 'lin');
  expect(keeper.kept.get('a')?.content).toBe('typed');
  keeper.keep('b', 'more');
  await keeper.written();
  expect(keeper.fails).toBe(false);
  expect([...store.drafts.keys()]).toEqual(['lin a', 'lin b']);
});

test('the old and the too many go, the oldest first', async () => {
  const store = new DraftsInMemory();
  const at = { now: 1_000 };
  const keeper = keeperAt(at);
  await keeper.open(store, 'lin');
  for (let each = 0; each <= MOST_KEPT; each += 1) keeper.keep(`k${each}`, each);
  await keeper.written();
  expect(keeper.kept.size).toBe(MOST_KEPT);
  expect(store.drafts.size).toBe(MOST_KEPT);
  expect(keeper.kept.has('k0')).toBe(false);
  at.now += LONGEST_KEPT_MS + 1;
  keeper.keep('late', 1);
  await keeper.written();
  await keeper.open(store, 'lin');
  expect(keys(keeper)).toEqual(['late']);
});
