import type { Clock } from './clock.ts';
import { type Connection, cut } from './web-socket.ts';

/** So long a connection may do without having joined. */
const JOIN_WITHIN_MS = 10_000;
/** Beyond so many the oldest go, once they had this long: a crowd that comes at once needs it. */
const MOST = 64;
const CROWDED_WITHIN_MS = 2_000;
/** The connections that have not joined: a handshake that hangs, a program that only connects. */
export class Unjoined {
  /** Since when. */
  readonly #since = new Map<Connection, number>();
  /** Whose join is looked at, and since when they were here: how long that takes is not their doing. */
  readonly #joining = new Map<Connection, number>();
  readonly #mostAtOnce: number;

  /** Beyond `mostAtOnce` nobody more is let in. */
  constructor(mostAtOnce: number) {
    this.#mostAtOnce = mostAtOnce;
  }

  get isFull(): boolean {
    return this.#since.size >= this.#mostAtOnce;
  }

  add(connection: Connection, { now }: Clock): void {
    this.#since.set(connection, now);
    connection.on('close', () => {
      this.#since.delete(connection);
      this.#joining.delete(connection);
    });
  }

  joins(connection: Connection): void {
    move(connection, this.#since, this.#joining);
  }

  joined(connection: Connection): void {
    this.#since.delete(connection);
    this.#joining.delete(connection);
  }

  /** Its join is refused: it has what was left of its time. */
  refused(connection: Connection): void {
    move(connection, this.#joining, this.#since);
  }

  look({ now }: Clock): void {
    for (const [connection, since] of this.#since) {
      if (now - since < (this.#since.size > MOST ? CROWDED_WITHIN_MS : JOIN_WITHIN_MS)) continue;
      this.#since.delete(connection);
      cut(connection);
    }
  }
}

function move(connection: Connection, from: Map<Connection, number>, to: Map<Connection, number>): void {
  const since = from.get(connection);
  if (since === undefined) return;
  from.delete(connection);
  to.set(connection, since);
}
