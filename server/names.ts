import { setTimeout as wait } from 'node:timers/promises';
import { inParts } from '../graph/commands/chunks.ts';
import { MAX_IDS, nodesById } from '../graph/commands/read-queries.ts';
import { EngineError } from '../graph/engines/contract.ts';
import type { Store } from '../graph/engines/store.ts';
import type { Entry } from '../graph/model/entry.ts';
import { readSnapshot } from '../graph/queries/snapshot.ts';
import { NameIndex } from '../graph/search/name-index.ts';
import type { Feed } from './live/feed.ts';

const RETRY_MS = 1_000;

export type NamesDeps = {
  readonly store: Store;
  readonly feed: Feed;
  readonly onBug: (error: unknown) => void;
};
export type Names = { readonly index: NameIndex; close(): void };

/** The names of the whole store in memory, kept up with the log, one batch of entries after the other. */
export async function openNames({ store, feed, onBug }: NamesDeps): Promise<Names> {
  const index = new NameIndex();
  const end = new AbortController();
  const filled = store
    .freeze(({ read }) => readSnapshot(read))
    .then(({ nodes }) => {
      for (const node of nodes) index.put(node);
    });
  let last = filled;
  // Before the first read is through, so that no entry falls between it and the feed.
  const stop = feed.subscribe((entries) => {
    last = last.then(() => follow(index, store, entries, end.signal, onBug)).catch(onBug);
  });
  await filled;
  return {
    index,
    close() {
      stop();
      end.abort();
    },
  };
}

/**
 * A changed record is read again, since an event holds only what changed; one that is deleted meanwhile is simply not
 * found. Later entries wait until it could be read, so that an old read never covers a later change.
 */
async function follow(
  index: NameIndex,
  store: Store,
  entries: readonly Entry[],
  end: AbortSignal,
  onBug: (error: unknown) => void,
): Promise<void> {
  const changed = new Set<string>();
  for (const event of entries.flatMap((entry) => entry.events)) {
    if (event.type === 'node.created') index.put(event.node);
    else if (event.type === 'node.changed') changed.add(event.id);
    else if (event.type === 'node.deleted') {
      index.remove(event.node.id);
      changed.delete(event.node.id);
    }
  }
  while (changed.size > 0 && !end.aborted) {
    try {
      const nodes = await inParts([...changed], MAX_IDS, (ids) => store.engine.run(nodesById, { ids }));
      for (const node of nodes) index.put(node);
      return;
    } catch (error) {
      if (!(error instanceof EngineError) || error.kind === 'bug') throw error;
      onBug(error);
      await wait(RETRY_MS, undefined, { ref: false, signal: end }).catch(() => undefined);
    }
  }
}
