import type { Clock } from './clock.ts';
import { type Connection, cut } from './outflow.ts';

/** So long a connection may do without having joined. */
const JOIN_WITHIN_MS = 10_000;
/** Beyond so many the oldest go, once they had this long: a crowd that comes at once needs it. */
const MOST = 64;
const CROWDED_WITHIN_MS = 2_000;
/** Beyond so many nobody more is let in. */
const MOST_AT_ONCE = 1_024;

/** The connections that have not joined: a handshake that hangs, a program that only connects. */
export class Unjoined {
  /** Since when, the oldest first. */
  readonly #since = new Map<Connection, number>();

  get isFull(): boolean {
    return this.#since.size >= MOST_AT_ONCE;
  }

  add(connection: Connection, { now }: Clock): void {
    this.#since.set(connection, now);
    connection.on('close', () => this.#since.delete(connection));
  }

  joined(connection: Connection): void {
    this.#since.delete(connection);
  }

  look({ now }: Clock): void {
    for (const [connection, since] of this.#since) {
      if (now - since < (this.#since.size > MOST ? CROWDED_WITHIN_MS : JOIN_WITHIN_MS)) return;
      this.#since.delete(connection);
      cut(connection);
    }
  }
}
