import { Listeners } from './listeners.ts';

/** A reading this far behind is no late message: one of the two clocks was set anew. */
const SET_ANEW_MS = 60_000;

const listeners = new Listeners<[]>();
/** The server's time at a moment of the page's own count, which nobody sets. */
let anchor: { readonly serverMs: number; readonly countMs: number } | undefined;

const serverMs = (): number | undefined => anchor && anchor.serverMs + (performance.now() - anchor.countMs);

/**
 * The server's time, for everything that others see too: what day it is, since when, how long ago. The computer's own
 * clock may be years off; it counts only until the server was heard.
 */
export const serverNow = (): Date => new Date(serverMs() ?? Date.now());

/** How far the computer's clock is ahead (negative: behind); undefined before the server was heard. */
export function clockAheadMs(): number | undefined {
  const now = serverMs();
  return now === undefined ? undefined : Date.now() - now;
}

/** The server said its time, on a way there and back of `tripMs`. A message is late at times, and never early. */
export function heardServerTime(saidMs: number, tripMs = 0): void {
  const now = saidMs + tripMs / 2;
  const known = serverMs();
  if (known !== undefined && now <= known && known - now < SET_ANEW_MS) return;
  anchor = { serverMs: now, countMs: performance.now() };
  listeners.tell();
}

export const onServerTime = (listener: () => void): (() => void) => listeners.add(listener);
