import { expect } from 'vitest';
import { fill, seedClient } from '../../graph/commands/fill.ts';
import type { Command } from '../../graph/model/commands/command.ts';
import { View } from '../../graph/model/view/view.ts';
import { Feed } from '../../graph/replica/feed.ts';
import { Replica } from '../../graph/replica/replica.ts';
import type { StoreConfig } from '../../graph/store/open.ts';
import { readSnapshot } from '../../graph/store/snapshot.ts';
import type { Store } from '../../graph/store/store.ts';
import { viewOf } from '../../seed/build.ts';
import { generate } from '../../seed/generator/generate.ts';
import { tierSize } from '../../seed/generator/size.ts';
import { Committer } from '../../server/live/committer.ts';
import { canonical } from '../fuzz/log-invariants.ts';
import { openFor } from '../fuzz/open-for.ts';

const now = (): Date => new Date(0);
export const commands: readonly Command[] = [...generate(tierSize('T1'), 42)];
const whole = canonical(viewOf(commands));

async function graphIn(store: Store) {
  const { nodes, relations } = await store.freeze(({ read }) => readSnapshot(read));
  return canonical(new View().load(nodes, relations));
}

/** Every command is an entry, and the entries alone make the graph. */
async function isWhole(store: Store): Promise<void> {
  expect(store.head()).toBe(commands.length);
  const replayed = new View();
  for await (const { seq, events, clientId } of store.entries(1)) {
    expect(clientId).toBe(seedClient('story'));
    replayed.apply(events, seq);
  }
  expect(canonical(replayed)).toEqual(whole);
  expect(await graphIn(store)).toEqual(whole);
}

/** Stops the filling in the middle, and goes on in a store that was opened anew where the store outlives that. */
export async function playInterrupted(config: StoreConfig, survivesRestart: boolean): Promise<void> {
  const stop = new AbortController();
  let store = await openFor(config);
  try {
    const interrupted = {
      ...store,
      async commit(decide: Parameters<Store['commit']>[0]) {
        const group = await store.commit(decide);
        stop.abort(new Error('interrupted'));
        return group;
      },
    };
    await expect(fill(interrupted, 'story', commands, { now, stopped: stop.signal })).rejects.toThrow(
      'interrupted',
    );
    const stoppedAt = store.head();
    expect(stoppedAt).toBeGreaterThan(0);
    expect(stoppedAt).toBeLessThan(commands.length);
    if (survivesRestart) {
      await store.close();
      store = await openFor(config);
    }
    expect((await fill(store, 'story', commands, { now })).written).toBe(commands.length - stoppedAt);
    await isWhole(store);
    expect((await fill(store, 'story', commands, { now })).written).toBe(0);
  } finally {
    await store.close();
  }
}

/** Somebody else writes while the store is filled: what they did is asked for, and nothing is lost. */
export async function playDisturbed(config: StoreConfig): Promise<void> {
  const store = await openFor(config);
  const onBug = (error: unknown): never => {
    throw error;
  };
  const committer = new Committer(store, new Feed(store, await Replica.read(store), onBug), { now, onBug });
  try {
    let groups = 0;
    const disturbed = {
      ...store,
      async commit(decide: Parameters<Store['commit']>[0]) {
        groups += 1;
        if (groups === 2) {
          const unit = { id: 'somebody', kind: 'Unit', fields: { name: '别人的单位' } };
          await committer.submit({
            clientId: 'somebody',
            actor: { id: 'somebody', role: 'editor' },
            commands: [{ mid: 1, type: 'node.create', args: { node: unit } }],
          });
        }
        return store.commit(decide);
      },
    };
    const { written, view } = await fill(disturbed, 'story', commands, { now });
    expect(written).toBe(commands.length);
    expect(canonical(view)).toEqual(await graphIn(store));
    expect(store.head()).toBe(commands.length + 1);
    const graph = await store.freeze(({ read }) => readSnapshot(read));
    expect(graph.nodes.filter(({ id }) => id === 'somebody')).toHaveLength(1);
    expect(graph.nodes).toHaveLength(whole.nodes.length + 1);
    expect(graph.relations).toHaveLength(whole.relations.length);
  } finally {
    await committer.close();
    await store.close();
  }
}
