import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EngineError } from '../../graph/engines/contract.ts';
import type { Store } from '../../graph/engines/store.ts';
import { Feed } from '../../server/live/feed.ts';
import { openNames } from '../../server/names.ts';
import { changed, created, organisation } from '../contract/graph-fixture.ts';
import { commitEvents, commitMany } from '../contract/log-fixture.ts';
import { openFor } from '../fuzz/open-for.ts';

let store: Store;
let fails: boolean;
let bugs: unknown[];
const onBug = (error: unknown) => void bugs.push(error);
const away = () => Promise.reject(new EngineError('unavailable', 'away'));
beforeEach(async () => {
  [fails, bugs] = [false, []];
  const opened = await openFor({ kind: 'embedded' });
  store = {
    ...opened,
    since: (seq, limit) => (fails ? away() : opened.since(seq, limit)),
    engine: { ...opened.engine, run: (query, params) => (fails ? away() : opened.engine.run(query, params)) },
  };
});
afterEach(() => store.close());

function listening(feed: Feed): number[][] {
  const heard: number[][] = [];
  feed.subscribe((entries) => heard.push(entries.map((entry) => entry.seq)));
  return heard;
}

describe('the feed', () => {
  it('tells what was there before to nobody, and all that comes once and in order', async () => {
    await commitMany(store, 2);
    const feed = new Feed(store, onBug);
    const heard = listening(feed);
    for (let each = 0; each < 3; each += 1)
      feed.committed((await commitEvents(store, created(organisation(`x-${each}`)))).entries);
    await feed.catchUp();
    expect(heard).toEqual([[3], [4], [5]]);
  });

  it('what this server does not know to have committed comes with the next commit, or the next tick', async () => {
    const feed = new Feed(store, onBug);
    const heard = listening(feed);
    // Another server’s, or a commit whose end nobody heard of: its resend makes an empty group.
    await commitMany(store, 1);
    feed.committed([]);
    await expect.poll(() => heard).toEqual([[1]]);
    await commitMany(store, 2);
    feed.committed((await commitEvents(store, created(organisation('own')))).entries);
    await feed.catchUp();
    expect(heard).toEqual([[1], [2, 3, 4]]);
    await commitMany(store, 1_200);
    await Promise.all([feed.catchUp(), feed.catchUp()]);
    expect(heard.flat()).toEqual(Array.from({ length: 1_204 }, (_, index) => index + 1));
    expect(bugs).toEqual([]);
  });

  it('a commit behind one that is still being read comes with it', async () => {
    let go = (): void => {};
    const gate = new Promise<void>((resolve) => {
      go = resolve;
    });
    const slow: Store = {
      ...store,
      head: () => store.head(),
      async since(seq, limit) {
        const found = await store.since(seq, limit);
        await gate;
        return found;
      },
    };
    const feed = new Feed(slow, onBug);
    const heard = listening(feed);
    await commitMany(store, 1);
    const reading = feed.catchUp();
    feed.committed((await commitEvents(store, created(organisation('next-1')))).entries);
    feed.committed((await commitEvents(store, created(organisation('next-2')))).entries);
    go();
    await reading;
    expect(heard.flat()).toEqual([1, 2, 3]);
  });

  it('an own commit while an older read is under way is told once', async () => {
    const feed = new Feed(store, onBug);
    const heard = listening(feed);
    await commitMany(store, 1);
    const reading = feed.catchUp();
    feed.committed((await commitEvents(store, created(organisation('own')))).entries);
    await reading;
    await feed.catchUp();
    expect(heard.flat()).toEqual([1, 2]);
  });

  it('a read that fails is made up for', async () => {
    const feed = new Feed(store, onBug);
    const heard = listening(feed);
    await commitMany(store, 2);
    fails = true;
    await feed.catchUp();
    expect([heard, bugs.length]).toEqual([[], 1]);
    fails = false;
    await feed.catchUp();
    expect(heard).toEqual([[1, 2]]);
  });
});

describe('the names', () => {
  it('are up to date again after a read that failed', async () => {
    await commitEvents(store, created(organisation('a', { name: '旧名' })));
    const feed = new Feed(store, onBug);
    const { index, close } = await openNames({ store, feed, onBug });
    const found = (name: string) => index.search(name, 5).map((hit) => hit.id);
    expect(found('旧名')).toEqual(['a']);
    fails = true;
    feed.committed((await commitEvents(store, changed(organisation('a'), { name: '新名' }))).entries);
    feed.committed((await commitEvents(store, created(organisation('b', { name: '第二' })))).entries);
    await expect.poll(() => bugs.length).toBeGreaterThan(0);
    fails = false;
    await expect.poll(() => found('新名'), { timeout: 5_000 }).toEqual(['a']);
    expect([found('旧名'), found('第二')]).toEqual([[], ['b']]);
    close();
  });
});
