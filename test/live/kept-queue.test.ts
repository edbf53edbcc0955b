import { describe, expect, it } from 'vitest';
import { type Kept, KeptQueue } from '../../web/live/kept-queue.ts';
import type { LiveCommand } from '../../web/live/live.ts';
import { KeptInMemory } from '../harness/kept-in-memory.ts';
import { createUnit } from '../harness/made.ts';

/** A storage that answers when the test says so. */
class SlowStore extends KeptInMemory {
  readonly waiting: { run: () => Promise<void>; fail: (error: Error) => void }[] = [];
  override replace(clientId: string, kept: Kept): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ run: () => super.replace(clientId, kept).then(resolve), fail: reject });
    });
  }
}
const turn = () => new Promise((resolve) => setImmediate(resolve));

function queueOn<S extends KeptInMemory>(store: S) {
  let items: LiveCommand[] = [];
  let told = 0;
  const queue = new KeptQueue('tab', {
    store,
    now: () => ({ clientId: 'tab', items: items.map((command) => ({ command, at: 0 })) }),
    changed: () => {
      told += 1;
    },
  });
  return {
    queue,
    store,
    told: () => told,
    set(...commands: LiveCommand[]): Promise<void> {
      items = commands;
      return queue.keep();
    },
  };
}
const [one, two, three] = [createUnit('one'), createUnit('two'), createUnit('three')];

describe('what a page keeps', () => {
  it('is one write for all of a turn, the next only after it, and none where nothing changed', async () => {
    const { queue, store, set } = queueOn(new SlowStore());
    void set(one);
    void set(one, two);
    await turn();
    expect(store.waiting).toHaveLength(1);
    void set(one, two, three);
    await turn();
    expect([store.waiting.length, queue.holds(one)]).toEqual([1, false]);
    await store.waiting.shift()?.run();
    await turn();
    expect([queue.holds(two), queue.holds(three), store.waiting.length]).toEqual([true, false, 1]);
    const done = set(one, two, three);
    await store.waiting.shift()?.run();
    await done;
    expect([queue.holds(three), store.waiting.length, store.queues.get('tab')?.items.length]).toEqual([
      true,
      0,
      3,
    ]);
    await set(one, two, three);
    expect(store.writes).toBe(2);
  });

  it('is taken away with the last of it', async () => {
    const { store, set } = queueOn(new KeptInMemory());
    await set(one);
    await set();
    expect([store.writes, store.queues.size]).toEqual([2, 0]);
  });

  it('is said to be kept by nobody while the storage fails, and tried again at the next change', async () => {
    const { queue, store, set, told } = queueOn(new SlowStore());
    const first = set(one);
    await turn();
    store.waiting.shift()?.fail(new Error('full'));
    await first;
    expect([queue.fails, queue.holds(one), told()]).toEqual([true, false, 1]);
    const second = set(one, two);
    await turn();
    await store.waiting.shift()?.run();
    await second;
    expect([queue.fails, queue.holds(one), told()]).toEqual([false, true, 2]);
  });

  it('is nothing until what an earlier page left was read, which is not overwritten before', async () => {
    const store = new KeptInMemory();
    await store.replace('tab', { clientId: 'tab', items: [{ command: three, mid: 4, at: 0 }] });
    let answer = () => {};
    const read = store.read.bind(store);
    store.read = async (clientId) => {
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
      return read(clientId);
    };
    const { queue, set } = queueOn(store);
    const opened = queue.open();
    const kept = set(one);
    await turn();
    answer();
    expect((await opened)?.items).toEqual([{ command: three, mid: 4, at: 0 }]);
    await kept;
    expect(store.queues.get('tab')?.items.map(({ command }) => command)).toEqual([one]);
  });
});
