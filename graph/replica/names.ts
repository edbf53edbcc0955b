import type { Entry } from '../model/log/entry.ts';
import { touchOf } from '../model/log/touch.ts';
import type { View } from '../model/view/view.ts';
import { NameIndex } from '../search/name-index.ts';
import type { Feed } from './feed.ts';

export type Names = { readonly index: NameIndex; stop(): void };

/** The names of the whole graph, found by hanzi, pinyin and initials; as new as the replica at every moment. */
export function followNames(feed: Feed): Names {
  const { replica } = feed;
  let index = indexOf(replica.view);
  const stop = feed.subscribe((entries, isAnew) => {
    if (isAnew) index = indexOf(replica.view);
    for (const id of namesIn(entries)) {
      const node = replica.view.node(id);
      if (node) index.put(node);
      else index.remove(id);
    }
  });
  return {
    get index() {
      return index;
    },
    stop,
  };
}

function indexOf(view: View): NameIndex {
  const index = new NameIndex();
  for (const node of view.nodes.values()) index.put(node);
  return index;
}

/** Records that came, went or changed. */
function namesIn(entries: readonly Entry[]): Set<string> {
  const ids = new Set<string>();
  for (const { events } of entries) {
    for (const event of events) {
      const { what, id } = touchOf(event);
      if (what === 'record' || what === 'fields') ids.add(id);
    }
  }
  return ids;
}
