import { deriveAll } from '../graph/commands/derive-all.ts';
import { EngineError } from '../graph/engines/contract.ts';
import { dayInShanghai } from '../graph/model/schema/day.ts';
import type { Feed } from '../graph/replica/feed.ts';
import type { Store } from '../graph/store/store.ts';

/** How soon after midnight, or after a store was out of reach, the database says what holds now. */
const LOOK_EVERY_MS = 10 * 60_000;

/** Brings what is derived to today: at the start, with every new day, and after something was written without it. */
export function keepDerived(
  feed: Feed,
  store: Store,
  now: () => Date,
  onBug: (error: unknown) => void,
): { close(): Promise<void> } {
  let isClosed = false;
  let deriving: Promise<void> | undefined;
  const viewAt = async (head: number) => {
    if (isClosed) throw new EngineError('unavailable', 'the server ends');
    if (feed.replica.seq < head) await feed.catchUp();
    feed.replica.forkAt(head);
    return feed.replica.view;
  };
  const look = (): void => {
    deriving ??= deriveAll(store, viewAt, dayInShanghai(now()))
      .then(() => undefined)
      // What cannot be reached now is looked at again.
      .catch((error: unknown) => {
        if (!(error instanceof EngineError) || error.kind === 'bug') onBug(error);
      })
      .finally(() => {
        deriving = undefined;
      });
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  timer.unref();
  look();
  return {
    async close() {
      isClosed = true;
      clearInterval(timer);
      await deriving;
    },
  };
}
