import { Feed } from '../../graph/replica/feed.ts';
import { Replica } from '../../graph/replica/replica.ts';
import type { Store } from '../../graph/store/store.ts';
import { Snapshots } from '../../server/http/snapshots.ts';
import { Committer } from '../../server/live/committer.ts';
import { Deltas } from '../../server/live/deltas.ts';
import { Gate } from '../../server/live/gate.ts';
import type { Tab } from './tab.ts';

/** A server that shares nothing with the first but its database. */
export class Second {
  readonly store: Store;
  readonly feed: Feed;
  readonly committer: Committer;

  private constructor(store: Store, replica: Replica) {
    this.store = store;
    this.feed = new Feed(store, replica, onBug);
    this.committer = new Committer(store, this.feed, { now: () => new Date(0), onBug });
  }

  static async open(store: Store): Promise<Second> {
    return new Second(store, await Replica.read(store));
  }

  async close(): Promise<void> {
    await this.committer.close();
    await this.feed.close();
    await this.store.close();
  }
}

const onBug = (error: unknown): void => {
  throw error;
};

/** Everything the run and its server share. */
export class Server {
  store: Store;
  feed: Feed;
  committer: Committer;
  snapshots: Snapshots;
  deltas: Deltas;
  readonly gates = { join: new Gate(), since: new Gate() };
  readonly tabs: Tab[] = [];

  private constructor(store: Store, replica: Replica) {
    this.store = store;
    this.deltas = new Deltas(store);
    this.feed = this.#follow(store, replica);
    this.committer = new Committer(store, this.feed, { now: () => new Date(0), onBug });
    this.snapshots = new Snapshots(store, replica);
  }

  static async open(store: Store): Promise<Server> {
    return new Server(store, await Replica.read(store));
  }

  async restart(open: () => Promise<Store>): Promise<void> {
    for (const tab of this.tabs) {
      tab.wire.break(() => false);
      await tab.wire.deliverLate();
    }
    await this.committer.close();
    await this.store.close();
    this.store = await open();
    this.deltas = new Deltas(this.store);
    const replica = await Replica.read(this.store);
    this.feed = this.#follow(this.store, replica);
    this.committer = new Committer(this.store, this.feed, { now: () => new Date(0), onBug });
    this.snapshots = new Snapshots(this.store, replica);
  }

  #follow(store: Store, replica: Replica): Feed {
    const feed = new Feed(store, replica, onBug);
    feed.subscribe((entries) => {
      for (const tab of this.tabs) tab.wire.ops(entries);
    });
    return feed;
  }
}

/** What every graph needs before anything can be drawn into it. */
export async function seedWorkspace(committer: Committer): Promise<void> {
  const create = (mid: number, node: object) => ({ mid, type: 'node.create', args: { node } });
  await committer.submit({
    clientId: 'seed',
    actor: { id: 'system', role: 'system' },
    commands: [
      create(1, {
        id: 'workspace',
        kind: 'Workspace',
        fields: { name: '区' },
        places: [{ area: 'district', x: 0, y: 0, radius: 300 }],
      }),
      create(2, { id: 'town', kind: 'Town', fields: { name: '镇' } }),
    ],
  });
}
