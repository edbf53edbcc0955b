import type { Entry } from '../../graph/model/log/entry.ts';
import type { Live } from './live.ts';

/** What a person saw last, and when, by this computer's clock. */
export type Seen = { readonly incarnation: string; readonly seq: number; readonly at: number };

export type Away = {
  readonly forMs: number;
  /** All that happened meanwhile, whoever did it; undefined where it is too much to be listed. */
  readonly entries: readonly Entry[] | undefined;
  readonly count: number;
};

/** Whoever was away for less has seen it happen, or nearly. */
const ABSENCE_MS = 60_000;
/** What is kept of somebody who is there is this old at most. */
const NOTE_MS = 10_000;

export type AbsenceDeps = {
  readonly live: Pick<Live, 'actorId' | 'incarnation' | 'seq' | 'connection'>;
  readonly now: () => number;
  readonly isVisible: () => boolean;
  /** What the browser keeps for all tabs of a person; a storage that fails keeps nothing. */
  readonly read: (actorId: string) => Seen | undefined;
  readonly write: (actorId: string, seen: Seen) => void;
  /** The entries after one; 'tooMany' where there are more than are sent at once. Errors: HttpProblem; nobody answers. */
  readonly changesSince: (
    seq: number,
  ) => Promise<{ readonly incarnation: string; readonly entries: readonly Entry[] } | 'tooMany'>;
  readonly returned: (away: Away) => void;
};

/**
 * Notices when a person comes back after an absence: without a connection, with the page hidden or closed, the computer
 * asleep. Somebody is there while the page is seen and connected; what shows is that nothing was noted for so long, so a
 * timer that stood still counts too. What happened meanwhile the server is asked for, since a connection that slept may
 * look alive.
 */
export class Absence {
  readonly #deps: AbsenceDeps;
  #seen: Seen | undefined;
  #written: Seen | undefined;
  #isAsking = false;

  constructor(deps: AbsenceDeps) {
    this.#deps = deps;
  }

  /** Called every few seconds, and whenever the connection or what is seen may have changed. */
  look(): void {
    const { live, now, isVisible } = this.#deps;
    const { actorId, incarnation, seq } = live;
    if (actorId === undefined || incarnation === undefined || live.connection.status !== 'connected') return;
    if (!isVisible() || this.#isAsking) return;
    const seen = this.#latest(actorId);
    const at = now();
    if (seen?.incarnation === incarnation && at - seen.at > ABSENCE_MS) void this.#ask(actorId, seen);
    else this.#note(actorId, { incarnation, seq, at });
  }

  /** Another tab of theirs may have seen more. */
  #latest(actorId: string): Seen | undefined {
    const kept = this.#deps.read(actorId);
    return kept && kept.at >= (this.#seen?.at ?? 0) ? kept : this.#seen;
  }

  #note(actorId: string, seen: Seen): void {
    this.#seen = seen;
    const written = this.#written;
    if (written?.seq === seen.seq && Math.abs(seen.at - written.at) < NOTE_MS) return;
    this.#written = seen;
    this.#deps.write(actorId, seen);
  }

  async #ask(actorId: string, seen: Seen): Promise<void> {
    const { live, now, changesSince, returned } = this.#deps;
    this.#isAsking = true;
    const forMs = now() - seen.at;
    try {
      const found = await changesSince(seen.seq);
      const entries = found === 'tooMany' ? undefined : found.entries;
      // Another log's: what of it is new to somebody nobody can say.
      const isSame = found === 'tooMany' || found.incarnation === seen.incarnation;
      const seq = entries ? seen.seq + entries.length : live.seq;
      this.#note(actorId, { incarnation: seen.incarnation, seq, at: now() });
      if (isSame && seq > seen.seq) returned({ forMs, entries, count: seq - seen.seq });
    } catch {
      // Asked again the next time.
    } finally {
      this.#isAsking = false;
    }
  }
}
