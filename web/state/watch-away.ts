import { type Entry, isSystemClient } from '../../graph/model/log/entry.ts';
import { Absence, type Away } from '../live/absence.ts';
import { readSeen, writeSeen } from '../live/browser-seen.ts';
import { call } from '../live/call.ts';
import { HttpProblem } from '../live/http-problem.ts';
import type { Live } from '../live/live.ts';
import { useAway } from './away.ts';

const LOOK_MS = 5_000;

async function changesSince(seq: number) {
  try {
    return await call<{ readonly incarnation: string; readonly entries: readonly Entry[] }>(
      `/changes?since=${seq}`,
    );
  } catch (error) {
    if (error instanceof HttpProblem && error.failure?.code === 'gone') return 'tooMany';
    throw error;
  }
}

/** Nobody else's: what this person did in another tab, and what the server does by itself. */
const isOthers = ({ actorId, clientId }: Entry, live: Live): boolean =>
  actorId !== live.actorId && !isSystemClient(clientId);

/** What is not read yet stays beside what comes. */
function together(before: Away | undefined, next: Away): Away {
  if (!before) return next;
  const entries = before.entries && next.entries && [...before.entries, ...next.entries];
  return { forMs: before.forMs + next.forMs, entries, count: before.count + next.count };
}

/** Notices that this person comes back, and what others did meanwhile. Returns how to end that. */
export function watchAway(live: Live): () => void {
  const returned = (away: Away): void => {
    const entries = away.entries?.filter((entry) => isOthers(entry, live));
    if (entries?.length === 0) return;
    const next = { ...away, entries, count: entries?.length ?? away.count };
    useAway.setState(({ away: before }) => ({ away: together(before, next) }));
  };
  const absence = new Absence({
    live,
    now: () => Date.now(),
    isVisible: () => document.visibilityState === 'visible',
    read: readSeen,
    write: writeSeen,
    changesSince,
    returned,
  });
  const look = (): void => absence.look();
  const timer = setInterval(look, LOOK_MS);
  document.addEventListener('visibilitychange', look);
  const stop = live.subscribe(look);
  look();
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', look);
    stop();
  };
}
