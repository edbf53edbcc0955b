import { nodesById } from '../graph/commands/read-queries.ts';
import type { Store } from '../graph/engines/store.ts';
import type { Entry } from '../graph/model/entry.ts';
import { readSnapshot } from '../graph/queries/snapshot.ts';
import { NameIndex } from '../graph/search/name-index.ts';

/** The names of the whole store in memory. */
export async function indexNames(store: Store): Promise<NameIndex> {
  const index = new NameIndex();
  const { nodes } = await store.freeze(({ read }) => readSnapshot(read));
  for (const node of nodes) index.put(node);
  return index;
}

/**
 * Keeps the index up with the log, one batch after the other. A changed record is read again, since an event holds only
 * what changed; one that is deleted meanwhile is simply not found.
 */
export function followNames(index: NameIndex, store: Store, onBug: (error: unknown) => void) {
  let last: Promise<void> = Promise.resolve();
  return (entries: readonly Entry[]): void => {
    last = last.then(() => follow(index, store, entries)).catch(onBug);
  };
}

async function follow(index: NameIndex, store: Store, entries: readonly Entry[]): Promise<void> {
  const changed = new Set<string>();
  for (const event of entries.flatMap((entry) => entry.events)) {
    if (event.type === 'node.created') index.put(event.node);
    else if (event.type === 'node.changed') changed.add(event.id);
    else if (event.type === 'node.deleted') {
      index.remove(event.node.id);
      changed.delete(event.node.id);
    }
  }
  if (changed.size === 0) return;
  for (const node of await store.engine.run(nodesById, { ids: [...changed] })) index.put(node);
}
