import { CHECKPOINT_EVERY } from '../store/checkpoints.ts';
import type { Store } from '../store/store.ts';
import type { Feed } from './feed.ts';

/** Fewer entries than this are played again at the next start in no time. */
const WORTH_KEEPING = 500;
/** At the end the program does not wait longer. */
const LAST_WITHIN_MS = 1_200;

export type KeptCheckpoints = { close(): Promise<void> };

/**
 * Keeps the graph every 5,000 entries, at the end, and where a start had much to play: the next start takes it from there.
 * One at a time; while one is being written the next step is left out rather than waited for.
 */
export async function keepCheckpoints(
  feed: Feed,
  { checkpoints }: Pick<Store, 'checkpoints'>,
  onBug: (error: unknown) => void,
): Promise<KeptCheckpoints> {
  if (!checkpoints) return { close: async () => undefined };
  const { replica } = feed;
  let keptSeq = await checkpoints.last();
  let writing: Promise<void> | undefined;
  const write = (stopped?: AbortSignal): void => {
    keptSeq = replica.seq;
    writing ??= checkpoints
      .keep(replica.view, replica.seq, stopped)
      .catch((error: unknown) => {
        if (!stopped?.aborted) onBug(error);
      })
      .finally(() => {
        writing = undefined;
      });
  };
  const isWorthIt = (): boolean => replica.seq - keptSeq >= WORTH_KEEPING;
  const stop = feed.subscribe(() => {
    const step = Math.floor(replica.seq / CHECKPOINT_EVERY);
    if (step > Math.floor(keptSeq / CHECKPOINT_EVERY) && !writing) write();
  });
  if (isWorthIt()) write();
  return {
    async close() {
      stop();
      const late = AbortSignal.timeout(LAST_WITHIN_MS);
      // What is being written is whole under its name, or not there: it may be left.
      const isLate = new Promise<void>((resolve) => late.addEventListener('abort', () => resolve()));
      await Promise.race([writing, isLate]);
      if (!late.aborted && isWorthIt()) write(late);
      await Promise.race([writing, isLate]);
    },
  };
}
