import type { Entry } from '../model/log/entry.ts';
import { touchOf } from '../model/log/touch.ts';
import type { View } from '../model/view/view.ts';
import { NameIndex } from '../search/name-index.ts';
import type { Feed } from './feed.ts';

export type Names = { readonly index: NameIndex; stop(): void };

/** What is looked at again at once; after an import it is done in parts. */
const MOST_STALE = 100;

/** The names of the whole graph, found by hanzi, pinyin and initials; as new as the replica at every moment. */
export function followNames(feed: Feed): Names {
  const { replica } = feed;
  let index = indexOf(replica.view);
  /** Records that came, went or changed since somebody looked: a name is read in three ways, and edited more than looked for. */
  const stale = new Set<string>();
  const refresh = (most = Number.POSITIVE_INFINITY): void => {
    let count = 0;
    for (const id of stale) {
      const node = replica.view.node(id);
      if (node) index.put(node);
      else index.remove(id);
      stale.delete(id);
      count += 1;
      if (count === most) return;
    }
  };
  let part: NodeJS.Immediate | undefined;
  const refreshInParts = (): void => {
    part = undefined;
    refresh(MOST_STALE);
    if (stale.size > 0) part = setImmediate(refreshInParts);
  };
  const stop = feed.subscribe((entries, isAnew) => {
    if (isAnew) index = indexOf(replica.view);
    for (const id of namesIn(entries)) stale.add(id);
    // Whoever looks must not wait for more than this.
    if (stale.size > MOST_STALE) part ??= setImmediate(refreshInParts);
  });
  return {
    get index() {
      refresh();
      return index;
    },
    stop() {
      stop();
      clearImmediate(part);
    },
  };
}

function indexOf(view: View): NameIndex {
  const index = new NameIndex();
  for (const node of view.nodes.values()) index.put(node);
  return index;
}

function* namesIn(entries: readonly Entry[]): Generator<string> {
  for (const { events } of entries) {
    for (const event of events) {
      const { what, id } = touchOf(event);
      if (what === 'record' || what === 'fields') yield id;
    }
  }
}
