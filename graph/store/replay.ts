import type { Engine } from '../engines/contract.ts';
import { advance } from './clients.ts';
import type { GroupLog, LogEnd, LoggedGroup } from './group-log.ts';
import type { WriteEffects } from './store.ts';

/** Events in one transaction of a replay. */
const BATCH_EVENTS = 2_000;

/** Writes into the graph what the log holds after `from`, in batches; each batch is whole or absent. */
export async function replay(
  engine: Engine,
  log: GroupLog,
  from: LogEnd,
  writeEffects: WriteEffects,
): Promise<void> {
  let at = from;
  let batch: LoggedGroup[] = [];
  let events = 0;
  const flush = async () => {
    const last = batch.at(-1);
    if (!last) return;
    const groups = batch;
    const entries = groups.flatMap((group) => group.entries);
    at = { seq: entries.at(-1)?.seq ?? at.seq, group: last.group };
    batch = [];
    events = 0;
    await engine.transact(async (tx) => {
      await writeEffects(tx, entries);
      await advance(
        tx,
        at,
        groups.flatMap((group) => group.clients),
        true,
      );
    });
  };
  for await (const group of log.groups(from.group + 1)) {
    batch.push(group);
    events += 1 + group.entries.reduce((sum, entry) => sum + entry.events.length, 0);
    if (events >= BATCH_EVENTS) await flush();
  }
  await flush();
}
