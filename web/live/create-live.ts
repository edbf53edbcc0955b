import { browserKept } from './browser-kept.ts';
import { claimClientId, forgetClientId, freshClientId } from './client-id.ts';
import type { Live } from './live.ts';
import { LiveConnection } from './live-connection.ts';
import { fetchSnapshot } from './snapshot.ts';
import { openWire } from './wire.ts';

/** The page's live connection; it joins, and comes back after a break, by itself. */
export async function createLive(): Promise<Live> {
  const kept = browserKept();
  const live = new LiveConnection(await claimClientId(), {
    wire: openWire(),
    kept,
    loadSnapshot: fetchSnapshot,
    loadEntry: async (seq) => (await import('./entry.ts')).fetchEntry(seq),
    loadDecide: async () => (await import('../../graph/model/commands/command.ts')).decideCommand,
    sendLeft: async (known) => {
      const { sendLeftOf } = await import('./browser-left.ts');
      await sendLeftOf(kept, known);
    },
    freshClientId,
    after: (delayMs, run) => {
      const timer = setTimeout(run, delayMs);
      return () => clearTimeout(timer);
    },
  });
  live.subscribe(() => live.connection.keepFails && forgetClientId());
  window.addEventListener('beforeunload', (event) => {
    // What is kept is sent by the next page, but nobody can know when that is opened.
    if (!live.hasUnsent) return;
    event.preventDefault();
    // What Chrome before 119 asks for.
    event.returnValue = true;
  });
  return live;
}
