import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EngineError } from '../../graph/engines/contract.ts';
import type { Entry } from '../../graph/model/log/entry.ts';
import { Feed } from '../../graph/replica/feed.ts';
import { followNames } from '../../graph/replica/names.ts';
import { Replica } from '../../graph/replica/replica.ts';
import type { Store } from '../../graph/store/store.ts';
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
  it('I2 tells what was there before to nobody, and all that comes once and in order', async () => {
    await commitMany(store, 2);
    const feed = new Feed(store, await Replica.read(store), onBug);
    const heard = listening(feed);
    for (let each = 0; each < 3; each += 1)
      feed.committed((await commitEvents(store, created(organisation(`x-${each}`)))).entries);
    await feed.catchUp();
    expect(heard).toEqual([[3], [4], [5]]);
  });

  it('what this server does not know to have committed comes with the next commit, or the next tick', async () => {
    const feed = new Feed(store, await Replica.read(store), onBug);
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
    const feed = new Feed(slow, await Replica.read(slow), onBug);
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
    const feed = new Feed(store, await Replica.read(store), onBug);
    const heard = listening(feed);
    await commitMany(store, 1);
    const reading = feed.catchUp();
    feed.committed((await commitEvents(store, created(organisation('own')))).entries);
    await reading;
    await feed.catchUp();
    expect(heard.flat()).toEqual([1, 2]);
  });

  it('a read that fails is made up for', async () => {
    const feed = new Feed(store, await Replica.read(store), onBug);
    const heard = listening(feed);
    await commitMany(store, 2);
    fails = true;
    await feed.catchUp();
    expect([heard, bugs.length, feed.replica.isLost]).toEqual([[], 1, false]);
    fails = false;
    await feed.catchUp();
    expect(heard).toEqual([[1, 2]]);
  });
});

describe('the replica', () => {
  it('R1 holds an entry before anybody hears of it', async () => {
    const feed = new Feed(store, await Replica.read(store), onBug);
    const seen: unknown[] = [];
    feed.subscribe(() => seen.push(feed.replica.seq, feed.replica.view.node('a')?.fields['name']));
    feed.committed((await commitEvents(store, created(organisation('a', { name: '名' })))).entries);
    expect(seen).toEqual([1, '名']);
  });

  it('R2 is read again where an entry does not follow, and nothing is decided on it until then', async () => {
    const feed = new Feed(store, await Replica.read(store), onBug);
    const heard = listening(feed);
    await commitMany(store, 2);
    const broken = {
      seq: 2,
      get events(): never {
        throw new Error('unreadable');
      },
    };
    const [first] = (await store.since(0, 1)) as Entry[];
    feed.committed([first as Entry, broken as unknown as Entry]);
    expect(bugs).toHaveLength(1);
    expect(() => feed.replica.forkAt(1)).toThrow('the replica');
    await feed.catchUp();
    expect(feed.replica.forkAt(2).nodes.size).toBe(2);
    // Whoever keeps something of the graph is told to look at it anew.
    expect(heard).toEqual([[]]);
  });
});

describe('a log that cannot be followed', () => {
  const ways: [string, () => Promise<'gone'>][] = [
    ['an entry is missing', async () => 'gone'],
    ['an entry cannot be read', () => Promise.reject(new SyntaxError('no JSON'))],
  ];
  it.each(ways)('has the graph read again past it where %s', async (_why, since) => {
    const broken: Store = { ...store, head: () => store.head(), since };
    const feed = new Feed(broken, await Replica.read(broken), onBug);
    const heard = listening(feed);
    await commitMany(store, 2);
    expect([await feed.catchUp(), feed.replica.isLost, bugs.length]).toEqual([false, true, 1]);
    broken.since = async () => [];
    expect([await feed.catchUp(), feed.replica.isLost, bugs.length]).toEqual([true, false, 1]);
    expect([feed.replica.forkAt(2).nodes.size, heard]).toEqual([2, [[]]]);
  });
});

describe('the names', () => {
  it('N3 are as new as the graph at every moment', async () => {
    await commitEvents(store, created(organisation('a', { name: '旧名' })));
    const feed = new Feed(store, await Replica.read(store), onBug);
    const names = followNames(feed);
    const found = (name: string) => names.index.search(name, 5).hits.map((hit) => hit.id);
    expect(found('旧名')).toEqual(['a']);
    feed.committed((await commitEvents(store, changed(organisation('a'), { name: '新名' }))).entries);
    feed.committed((await commitEvents(store, created(organisation('b', { name: '第二' })))).entries);
    expect([found('旧名'), found('新名'), found('第二')]).toEqual([[], ['a'], ['b']]);
    names.stop();
  });
});
