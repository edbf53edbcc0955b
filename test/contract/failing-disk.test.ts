import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EngineError } from '../../graph/engines/contract.ts';
import { openEmbedded } from '../../graph/engines/embedded.ts';
import { openEmbeddedStore } from '../../graph/store/embedded-store.ts';
import { type JournalDisk, realDisk } from '../../graph/store/journal-disk.ts';
import { openJournal } from '../../graph/store/journal-resume.ts';
import { readSnapshot } from '../../graph/store/snapshot.ts';
import { created, organisation } from './graph-fixture.ts';
import { dataFolders } from './journal-fixture.ts';
import { client, commitEvents, commitMany, deps } from './log-fixture.ts';

const at = dataFolders();
const { open, written, found, graphPath } = at;

describe('J3 a failing disk', () => {
  const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  /** A disk that writes half of a line and fails, while `failing` says so. */
  const faulty = (failing: { now: boolean; truncates: boolean }): JournalDisk => ({
    ...realDisk,
    async write(file, bytes, position) {
      if (!failing.now) return realDisk.write(file, bytes, position);
      await realDisk.write(file, bytes.subarray(0, bytes.length / 2), position);
      throw full;
    },
    async truncate(file, length) {
      if (failing.now && !failing.truncates) throw full;
      await realDisk.truncate(file, length);
    },
  });

  it('a failed append leaves nothing, and the next one works', async () => {
    const failing = { now: false, truncates: true };
    const store = await open({ disk: faulty(failing) });
    await commitMany(store, 2);
    failing.now = true;
    await expect(commitMany(store, 1)).rejects.toMatchObject({ name: 'EngineError', kind: 'diskFull' });
    expect(store.head()).toBe(2);
    expect((await readSnapshot(store.engine)).nodes).toHaveLength(2);
    failing.now = false;
    await commitMany(store, 1);
    await store.close();
    expect(await found()).toMatchObject({ head: 3, nodes: 3, recovery: [] });
  });

  it('a sync that fails counts as a failed append', async () => {
    let fails = false;
    const disk: JournalDisk = {
      ...realDisk,
      sync: (file) => (fails ? Promise.reject(full) : realDisk.sync(file)),
    };
    const store = await open({ disk });
    fails = true;
    await expect(commitMany(store, 1)).rejects.toMatchObject({ kind: 'diskFull' });
    fails = false;
    await store.close();
    expect(await found()).toMatchObject({ head: 0, nodes: 0 });
  });

  it.each(['sync', 'syncFolderOf'] as const)(
    'a new file that fails at %s leaves nothing: what is acknowledged after it survives',
    async (failing) => {
      let fails = false;
      const at = { rotateBytes: 2_000 };
      const disk: JournalDisk = {
        ...realDisk,
        [failing]: (of: never) => (fails ? Promise.reject(full) : realDisk[failing](of)),
      };
      const store = await open({ ...at, disk });
      await commitMany(store, 3);
      fails = true;
      // Too long for this file, so it asks for a new one.
      const long = created(organisation('long', { name: 'long', note: '长'.repeat(600) }));
      await expect(commitEvents(store, long)).rejects.toMatchObject({ kind: 'diskFull' });
      fails = false;
      await commitMany(store, 1);
      expect(store.head()).toBe(4);
      await store.close();
      expect(await found(at)).toMatchObject({ head: 4, nodes: 4, seqs: [1, 2, 3, 4], recovery: [] });
    },
  );

  it('a new file that fails and cannot be removed stops the writing; a restart goes on from it', async () => {
    let fails = false;
    const failing = () => Promise.reject(full);
    const disk: JournalDisk = {
      ...realDisk,
      syncFolderOf: (path) => (fails ? failing() : realDisk.syncFolderOf(path)),
      remove: failing,
    };
    const store = await open({ disk, rotateBytes: 2_000 });
    await commitMany(store, 3);
    fails = true;
    const long = created(organisation('long', { name: 'long', note: '长'.repeat(600) }));
    await expect(commitEvents(store, long)).rejects.toMatchObject({ kind: 'diskFull' });
    fails = false;
    await expect(commitMany(store, 1)).rejects.toMatchObject({ kind: 'unavailable' });
    await store.close();
    expect(await found()).toMatchObject({ head: 3, nodes: 3 });
    await written(1);
    expect(await found()).toMatchObject({ head: 4, nodes: 4 });
  });

  it('where not even the cut works, writing stops, reading goes on, a restart repairs', async () => {
    const failing = { now: false, truncates: false };
    const store = await open({ disk: faulty(failing) });
    await commitMany(store, 1);
    failing.now = true;
    await expect(commitMany(store, 1)).rejects.toMatchObject({ kind: 'diskFull' });
    failing.now = false;
    await expect(commitMany(store, 1)).rejects.toMatchObject({ kind: 'unavailable' });
    expect(await store.since(0, 9)).toHaveLength(1);
    await store.close();
    const state = await found();
    expect(state).toMatchObject({ head: 1, nodes: 1 });
    expect(state.recovery).toHaveLength(1);
  });

  /** A store whose graph fails at the end of a transaction, as where the disk takes the journal's line and no more. */
  async function failingGraph(fails: {
    now?: EngineError | undefined;
    /** Before anything is written anywhere. */
    early?: EngineError | undefined;
    reopened?: number;
  }) {
    const journal = await openJournal(join(at.folder, 'log'), deps);
    const engine = openEmbedded(graphPath());
    return openEmbeddedStore(
      {
        ...engine,
        transact: <T>(work: Parameters<typeof engine.transact<T>>[0]) =>
          engine.transact<T>(async (tx) => {
            const result = await work({
              run: (query, params) => (fails.early ? Promise.reject(fails.early) : tx.run(query, params)),
            });
            if (fails.now) throw fails.now;
            return result;
          }),
        async reopen() {
          fails.reopened = (fails.reopened ?? 0) + 1;
          await engine.reopen?.();
        },
      },
      journal,
      deps,
    );
  }
  const unavailable = { name: 'EngineError', kind: 'unavailable' };

  it('a graph that fails after the journal was written: that group is durable, nothing follows it, the next start replays', async () => {
    await written(1);
    const store = await failingGraph({ now: new EngineError('bug', 'killed before the commit') });
    expect(await commitEvents(store, created(organisation('late')))).toMatchObject({ entries: [{ seq: 2 }] });
    expect(store.health.trouble?.code).toBe('storeFailed');
    await expect(commitEvents(store, created(organisation('later')))).rejects.toMatchObject(unavailable);
    await store.mend();
    expect(store.health.trouble?.code).toBe('storeFailed');
    expect([store.head(), await store.since(1, 9)]).toMatchObject([2, [{ seq: 2 }]]);
    expect((await store.client(client(2).clientId))?.lastMid).toBe(2);
    expect((await store.readGraph()).view.nodes.size).toBe(2);
    await store.close();
    const state = await found();
    expect(state).toMatchObject({ head: 2, nodes: 2, seqs: [1, 2] });
    expect(state.client?.lastMid).toBe(2);
  });

  it('a graph that lacks a group gets it with the next push, or with the heartbeat, once there is room', async () => {
    await written(1);
    const fails: Parameters<typeof failingGraph>[0] = {};
    const store = await failingGraph(fails);
    const told: (string | undefined)[] = [];
    store.health.onChange((trouble) => told.push(trouble?.code));
    const noRoom = new EngineError('diskFull', 'commit: GRAFEO-T009');
    const nodes = async () => (await store.freeze(({ read }) => readSnapshot(read))).nodes.length;

    fails.now = noRoom;
    await commitEvents(store, created(organisation('second')));
    const refused = commitEvents(store, created(organisation('third')));
    await expect(refused).rejects.toMatchObject({ kind: 'diskFull' });
    expect(store.health.trouble?.cause).toBe(noRoom);
    fails.now = undefined;
    await commitEvents(store, created(organisation('third')));
    expect([store.head(), await nodes()]).toEqual([3, 3]);

    fails.now = noRoom;
    await commitEvents(store, created(organisation('fourth')));
    await store.mend();
    expect(told).toEqual(['diskFull', undefined, 'diskFull']);
    fails.now = undefined;
    await store.mend();
    expect(told).toEqual(['diskFull', undefined, 'diskFull', undefined]);
    expect([store.head(), await nodes(), fails.reopened]).toEqual([4, 4, undefined]);
    await store.close();
    expect(await found()).toMatchObject({ head: 4, nodes: 4, seqs: [1, 2, 3, 4], recovery: [] });
  });

  it('a graph that refuses before the journal is asked has to take something before it is said to work', async () => {
    await written(1);
    const fails: Parameters<typeof failingGraph>[0] = {};
    const store = await failingGraph(fails);
    const told: (string | undefined)[] = [];
    store.health.onChange((trouble) => told.push(trouble?.code));
    fails.early = new EngineError('diskFull', 'write: GRAFEO-T009');
    await expect(commitMany(store, 1)).rejects.toBe(fails.early);
    await store.mend();
    await store.mend();
    expect([told, store.head()]).toEqual([['diskFull'], 1]);
    fails.early = undefined;
    await store.mend();
    expect(told).toEqual(['diskFull', undefined]);
    await commitMany(store, 1);
    await store.close();
    expect(await found()).toMatchObject({ head: 2, nodes: 2, seqs: [1, 2], recovery: [] });
  });

  it('room for as much as was refused is looked for, not only for a little', async () => {
    let room = Number.POSITIVE_INFINITY;
    const disk: JournalDisk = {
      ...realDisk,
      write: (file, bytes, position) =>
        bytes.length > room ? Promise.reject(full) : realDisk.write(file, bytes, position),
      probe: (folder, bytes) => (bytes > room ? Promise.reject(full) : realDisk.probe(folder, bytes)),
    };
    const store = await open({ disk });
    room = 100 * 1024;
    const long = created(organisation('long', { name: 'long', note: '长'.repeat(60_000) }));
    await expect(commitEvents(store, long)).rejects.toMatchObject({ kind: 'diskFull' });
    await store.mend();
    expect(store.health.trouble?.code).toBe('diskFull');
    room = Number.POSITIVE_INFINITY;
    await store.mend();
    expect(store.health.trouble).toBeUndefined();
    await commitEvents(store, long);
    await store.close();
  });

  it('an engine that cannot go on is opened again', async () => {
    await written(1);
    const fails: Parameters<typeof failingGraph>[0] = {};
    const store = await failingGraph(fails);
    fails.now = new EngineError('bug', 'stuck');
    await commitEvents(store, created(organisation('second')));
    await store.mend();
    expect([store.health.trouble?.code, fails.reopened]).toEqual(['storeFailed', 1]);
    fails.now = undefined;
    await store.mend();
    await commitEvents(store, created(organisation('third')));
    expect(store.health.trouble).toBeUndefined();
    await store.close();
    expect(await found()).toMatchObject({ head: 3, nodes: 3, recovery: [] });
  });

  it('a journal that refuses is tried by the heartbeat, not only by the next push', async () => {
    const failing = { now: false, truncates: true };
    const disk = faulty(failing);
    const probe: JournalDisk['probe'] = (folder, bytes) =>
      failing.now ? Promise.reject(full) : realDisk.probe(folder, bytes);
    const store = await open({ disk: { ...disk, probe } });
    failing.now = true;
    await expect(commitMany(store, 1)).rejects.toMatchObject({ kind: 'diskFull' });
    await store.mend();
    expect(store.health.trouble?.code).toBe('diskFull');
    failing.now = false;
    await store.mend();
    expect(store.health.trouble).toBeUndefined();
    await store.close();
  });

  it('a refusal that reached only the journal is remembered after the next start', async () => {
    await written(1);
    const journal = await openJournal(join(at.folder, 'log'), deps);
    await journal.append({ entries: [], clients: [client(2)] });
    await journal.close();
    expect((await found()).client?.lastMid).toBe(2);
  });
});
