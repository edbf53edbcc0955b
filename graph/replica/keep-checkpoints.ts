import { CHECKPOINT_EVERY } from '../engines/checkpoints.ts';
import type { Store } from '../engines/store.ts';
import type { Entry } from '../model/entry.ts';
import type { Feed } from './feed.ts';

/** Fewer entries than this are played again at the next start in no time. */
const WORTH_KEEPING = 500;
/** At the end the program does not wait longer. */
const LAST_WITHIN_MS = 1_200;

export type KeptCheckpoints = { close(): Promise<void> };

/**
 * Keeps the graph every 5,000 entries, and at the end: the next start takes it from there. One at a time; while one is
 * being written the next step is left out rather than waited for.
 */
export function keepCheckpoints(feed: Feed, store: Store, onBug: (error: unknown) => void): KeptCheckpoints {
  let keptSeq = feed.replica.seq;
  let last: Entry | undefined;
  let writing: Promise<void> | undefined;
  const write = (entry: Entry, stopped?: AbortSignal): Promise<void> => {
    keptSeq = entry.seq;
    writing ??= store
      .keep(feed.replica.view, entry, stopped)
      .catch((error: unknown) => {
        if (!stopped?.aborted) onBug(error);
      })
      .finally(() => {
        writing = undefined;
      });
    return writing;
  };
  const stop = feed.subscribe((entries) => {
    const entry = entries.at(-1);
    if (!entry) return;
    last = entry;
    const step = Math.floor(entry.seq / CHECKPOINT_EVERY);
    if (step > Math.floor(keptSeq / CHECKPOINT_EVERY) && !writing) void write(entry);
  });
  return {
    async close() {
      stop();
      await writing;
      if (last && last.seq - keptSeq >= WORTH_KEEPING) await write(last, AbortSignal.timeout(LAST_WITHIN_MS));
    },
  };
}
