import { claimClientId, freshClientId } from './client-id.ts';
import type { Live } from './live.ts';
import { LiveConnection } from './live-connection.ts';
import { fetchSnapshot } from './snapshot.ts';
import { openWire } from './wire.ts';

/** The page's live connection; it joins, and comes back after a break, by itself. */
export async function createLive(): Promise<Live> {
  return new LiveConnection(await claimClientId(), {
    wire: openWire(),
    loadSnapshot: fetchSnapshot,
    loadEntry: async (seq) => (await import('./entry.ts')).fetchEntry(seq),
    loadDecide: async () => (await import('../../graph/model/commands/command.ts')).decideCommand,
    freshClientId,
    after: (delayMs, run) => {
      const timer = setTimeout(run, delayMs);
      return () => clearTimeout(timer);
    },
  });
}
