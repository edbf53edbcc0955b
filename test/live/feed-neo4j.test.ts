import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../graph/engines/contract.ts';
import { openNeo4j } from '../../graph/engines/neo4j.ts';
import { Feed } from '../../graph/replica/feed.ts';
import { Replica } from '../../graph/replica/replica.ts';
import { openNeo4jStore } from '../../graph/store/neo4j-store.ts';
import type { Store } from '../../graph/store/store.ts';
import { Committer } from '../../server/live/committer.ts';
import { emptyDatabase } from '../contract/empty-neo4j.ts';
import { commitMany, deps } from '../contract/log-fixture.ts';
import { neo4jTarget } from '../harness/neo4j.ts';

const target = neo4jTarget();
const config = { kind: 'neo4j', uri: '', user: '', password: '', ...target } as const;

describe.skipIf(!target)('the feed on Neo4j', () => {
  const stores: Store[] = [];
  const bugs: unknown[] = [];
  let isRetried: boolean;
  beforeEach(async () => {
    isRetried = false;
    const engine = await openNeo4j(config);
    await emptyDatabase(engine);
    await engine.close();
  });
  afterEach(async () => {
    for (const store of stores.splice(0)) await store.close();
    expect(bugs).toEqual([]);
  });

  async function server() {
    const engine = await openNeo4j(config);
    const store = await openNeo4jStore(retrying(engine), deps);
    stores.push(store);
    const onBug = (error: unknown) => void bugs.push(error);
    const feed = new Feed(store, await Replica.read(store), onBug);
    const heard: number[] = [];
    feed.subscribe((entries) => heard.push(...entries.map((entry) => entry.seq)));
    return { store, feed, heard, committer: new Committer(store, feed, { now: () => new Date(0), onBug }) };
  }

  /** As the driver does when a connection breaks while it commits: the work runs again, although it was committed. */
  const retrying = (engine: Engine): Engine => ({
    ...engine,
    async transact(work) {
      const result = await engine.transact(work);
      return isRetried ? engine.transact(work) : result;
    },
  });
  const push = (committer: Committer, mid: number) =>
    committer.submit({
      clientId: 'client',
      actor: { id: 'actor', role: 'system' },
      commands: [
        {
          mid,
          type: 'node.create',
          args: { node: { id: `town-${mid}`, kind: 'Town', fields: { name: `镇 ${mid}` } } },
        },
      ],
    });

  it('tells of a commit that the driver found already done', async () => {
    const { feed, heard, store, committer } = await server();
    isRetried = true;
    expect(await push(committer, 1)).toMatchObject({ lastMid: 1, results: [{ status: 'ok', seq: 1 }] });
    isRetried = false;
    expect(await push(committer, 2)).toMatchObject({ results: [{ status: 'ok', seq: 2 }] });
    await feed.catchUp();
    expect([heard, store.head()]).toEqual([[1, 2], 2]);
  });

  it('I18 tells of what another server committed, in one order with its own', async () => {
    const [here, there] = [await server(), await server()];
    await commitMany(there.store, 2);
    expect(here.store.head()).toBe(0);
    await here.feed.catchUp();
    expect([here.heard, here.store.head()]).toEqual([[1, 2], 2]);
    await commitMany(there.store, 1);
    await push(here.committer, 1);
    for (const each of [here, there]) {
      await each.feed.catchUp();
      expect([each.heard, each.store.head()]).toEqual([[1, 2, 3, 4], 4]);
    }
  });
});
