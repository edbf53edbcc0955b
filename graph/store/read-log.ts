import type { View } from '../model/view/view.ts';
import type { Checkpoints } from './checkpoints.ts';
import type { GroupLog } from './group-log.ts';

/**
 * Plays the log up to its end into an empty view: from the last checkpoint on, where that was kept of this very log, else
 * from the first entry. Returns the seq at which it began. Errors: StartError where the log is damaged.
 */
export async function readLog(log: GroupLog, view: View, checkpoints?: Checkpoints): Promise<number> {
  const checkpoint = await checkpoints?.last(log.end().seq);
  let isLoaded = false;
  for await (const { entries } of log.groupsFromSeq(checkpoint?.seq ?? 1)) {
    for (const entry of entries) {
      if (!checkpoint || entry.seq > checkpoint.seq) {
        view.apply(entry.events, entry.seq);
      } else if (entry.seq === checkpoint.seq) {
        if (!checkpoint.isOf(entry)) {
          // The log was restored from a copy and went another way since.
          await checkpoints?.drop(checkpoint.seq);
          return readLog(log, view, checkpoints);
        }
        checkpoint.loadInto(view);
        isLoaded = true;
      }
    }
  }
  return checkpoint && isLoaded ? checkpoint.seq : 0;
}
