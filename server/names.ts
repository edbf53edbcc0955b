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

/** Keeps the index up with the log: a changed record is read again, since an event holds only what changed. */
export function followNames(index: NameIndex, store: Store, onBug: (error: unknown) => void) {
  return (entries: readonly Entry[]): void => {
    const changed = new Set<string>();
    for (const { events } of entries) {
      for (const event of events) {
        if (event.type === 'node.created') index.put(event.node);
        else if (event.type === 'node.deleted') index.remove(event.node.id);
        else if (event.type === 'node.changed') changed.add(event.id);
      }
    }
    if (changed.size === 0) return;
    store.engine.run(nodesById, { ids: [...changed] }).then((nodes) => {
      for (const node of nodes) index.put(node);
    }, onBug);
  };
}
