import type { Store } from '../graph/engines/store.ts';
import { View } from '../graph/model/view/view.ts';
import { readSnapshot } from '../graph/queries/snapshot.ts';
import type { Feed } from './live/feed.ts';

/** The whole graph in memory as of a seq, kept up with the log. */
export type HeldGraph = { view(): View; seq(): number };

/** Reads the graph, then follows the feed: whoever hears of an entry after this finds it applied. Errors: EngineError. */
export async function holdGraph(store: Store, feed: Feed): Promise<HeldGraph> {
  return store.freeze(async ({ head, read }) => {
    const { nodes, relations } = await readSnapshot(read);
    const view = new View().load(nodes, relations);
    let at = head;
    // Commits wait until this is through, so no entry falls between the reading and the feed.
    feed.subscribe((entries) => {
      for (const { events, seq } of entries) {
        if (seq <= at) continue;
        view.apply(events, seq);
        at = seq;
      }
    });
    return { view: () => view, seq: () => at };
  });
}
