import type { Entry } from '../model/log/entry.ts';
import { View } from '../model/view/view.ts';
import type { Checkpoint, Checkpoints } from './checkpoints.ts';
import type { GroupLog } from './group-log.ts';

/**
 * The graph at the end of the log: played from the last checkpoint on, where that was kept of this very log and can be
 * read, else from the first entry. Errors: StartError where the log is damaged.
 */
export async function readLog(log: GroupLog, checkpoints?: Checkpoints): Promise<View> {
  const checkpoint = await checkpoints?.last(log.end().seq);
  const view = new View();
  for await (const { entries } of log.groupsFromSeq(checkpoint?.seq ?? 1)) {
    for (const entry of entries) {
      if (!checkpoint || entry.seq > checkpoint.seq) {
        view.apply(entry.events, entry.seq);
      } else if (entry.seq === checkpoint.seq && !isLoaded(checkpoint, entry, view)) {
        await checkpoints?.drop(checkpoint.seq);
        // One that cannot even be thrown away is left alone.
        return readLog(log, (await checkpoints?.seqs())?.includes(checkpoint.seq) ? undefined : checkpoints);
      }
    }
  }
  return view;
}

/** Loads it, unless the log was restored from a copy and went another way since. */
function isLoaded(checkpoint: Checkpoint, entry: Entry, view: View): boolean {
  if (!checkpoint.isOf(entry)) return false;
  try {
    checkpoint.loadInto(view);
    return true;
  } catch {
    return false;
  }
}
