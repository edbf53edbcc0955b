import type { Entry, Result } from '../../graph/model/log/entry.ts';
import { Refusal } from '../../graph/model/schema/failure.ts';
import type {
  Delta,
  Head,
  Join,
  JoinAck,
  Push,
  PushAck,
  Since,
  SinceAck,
} from '../../graph/model/wire/protocol.ts';
import type { LiveSession } from '../../server/live/live-session.ts';
import type { Wire, WireHandlers } from '../../web/live/wire-contract.ts';

type Ask = {
  readonly isPush: boolean;
  readonly run: (session: LiveSession) => Promise<unknown>;
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
};

const bug = (): Promise<never> => Promise.reject(new Refusal('internal'));

/**
 * A connection whose every message waits until the run lets it through. Within a connection messages keep their order;
 * when it breaks, what is under way is lost, or arrives and only its answer is lost.
 */
export class SimulatedWire implements Wire {
  readonly #openSession: () => LiveSession;
  readonly #onResults: (clientId: string, results: readonly Result[], push: Push) => void;
  /** Who joined last. */
  #clientId = '';
  #handlers: WireHandlers | undefined;
  #session: LiveSession | undefined;
  #isInRoom = false;
  #asked: Ask[] = [];
  #underWay = new Set<Ask>();
  #incoming: (() => void)[] = [];
  /** Pushes of broken connections that are still on their way. */
  #late: (() => Promise<unknown>)[] = [];
  readonly #broadcasts = new WeakSet<() => void>();

  constructor(
    openSession: () => LiveSession,
    onResults: (clientId: string, results: readonly Result[], push: Push) => void,
  ) {
    this.#openSession = openSession;
    this.#onResults = onResults;
  }

  listen(handlers: WireHandlers): void {
    this.#handlers = handlers;
  }
  isConnected(): boolean {
    return this.#session !== undefined;
  }
  connect(): void {
    if (this.#session) return;
    this.#session = this.#openSession();
    this.#isInRoom = false;
    this.#incoming.push(() => this.#handlers?.connect());
  }
  disconnect(): void {
    this.break(() => false);
  }

  join(message: Join): Promise<JoinAck> {
    this.#clientId = message.clientId;
    return this.#ask(async (session) => {
      this.#isInRoom = true;
      return session.join(message);
    });
  }
  push(message: Push): Promise<PushAck> {
    const clientId = this.#clientId;
    return this.#ask(async (session) => {
      const ack = await session.push(message);
      this.#onResults(clientId, ack.results, message);
      return ack;
    }, true);
  }
  since(message: Since): Promise<SinceAck> {
    return this.#ask(async (session) => {
      // Whoever asks for what it missed hears of everything again.
      if (session.isJoined) this.#isInRoom = true;
      return session.since(message);
    });
  }
  /** Something fetched beside the socket, slow and breakable like everything else. */
  fetch<T>(run: () => Promise<T>): Promise<T> {
    return this.#ask(run);
  }

  /** How much waits to be let through. */
  get waiting(): number {
    return this.#asked.length + this.#incoming.length;
  }

  /**
   * Lets the next question through to the server; resolves when it is decided there, its answer then waits here. A push
   * may fail as a whole, before the server took it or after it was committed.
   */
  async deliverUp(failure: 'none' | 'before' | 'after' = 'none'): Promise<void> {
    const ask = this.#asked.shift();
    const session = this.#session;
    if (!ask || !session) return;
    this.#underWay.add(ask);
    // An older copy that arrives later would make "it was not decided" untrue.
    const failing = ask.isPush && (failure === 'after' || this.#late.length === 0) ? failure : 'none';
    const decided = failing === 'before' ? bug() : ask.run(session);
    const answer = await decided
      .then((reply) => (failing === 'after' ? bug() : reply))
      .catch((error: unknown) => {
        if (error instanceof Refusal) return { ok: false, failure: error.failure };
        throw error;
      });
    if (!this.#underWay.has(ask)) return;
    this.#incoming.push(() => {
      this.#underWay.delete(ask);
      ask.resolve(answer as never);
    });
  }

  deliverDown(): void {
    this.#incoming.shift()?.();
  }

  ops(entries: readonly Entry[]): void {
    const from = (entries[0]?.seq ?? 1) - 1;
    // Some as if they were too large for the socket, whatever they weigh.
    const sent = entries.map((entry) =>
      entry.seq % 13 === 0 ? ({ seq: entry.seq, bulk: true, scope: 'all' } as const) : entry,
    );
    const delta: Delta = { from, to: from + entries.length, entries: sent };
    if (!this.#isInRoom) return;
    const deliver = (): void => this.#handlers?.ops(delta);
    this.#broadcasts.add(deliver);
    this.#incoming.push(deliver);
  }
  head(head: Head): void {
    if (this.#isInRoom) this.#incoming.push(() => this.#handlers?.head(head));
  }
  /** A broadcast that never comes, as when a server dies between its commit and telling of it: `head` heals it. */
  lose(): void {
    const index = this.#incoming.findIndex((deliver) => this.#broadcasts.has(deliver));
    if (index >= 0) this.#incoming.splice(index, 1);
  }
  /** One broadcast overtakes the one before it, as a delta overtakes a broadcast. */
  swap(): void {
    const [first, second, ...rest] = this.#incoming;
    if (first && second) this.#incoming = [second, first, ...rest];
  }

  /** A broadcast comes twice. */
  repeat(): void {
    const first = this.#incoming.find((deliver) => this.#broadcasts.has(deliver));
    if (first) this.#incoming.push(first);
  }
  /** As the server treats one that does not read: it is sent nothing more, and told to ask when it reads again. */
  standStill(): void {
    if (!this.#isInRoom) return;
    this.#isInRoom = false;
    this.#incoming.push(() => this.#handlers?.resync({ reason: 'slow', retryAfterMs: 0 }));
  }

  /** Breaks the connection; `arrives` says of each question not yet delivered whether it still reaches the server. */
  break(arrives: () => boolean): void {
    const session = this.#session;
    if (!session) return;
    const lost = [...this.#underWay, ...this.#asked];
    const late = this.#asked.filter((ask) => ask.isPush && arrives());
    this.#session = undefined;
    this.#isInRoom = false;
    this.#asked = [];
    this.#underWay.clear();
    this.#incoming = [];
    this.#handlers?.disconnect();
    for (const ask of lost) ask.reject(new Error('disconnected'));
    this.#late.push(...late.map((ask) => () => ask.run(session)));
  }

  /** What an earlier connection sent arrives now, perhaps after the tab has joined again. */
  async deliverLate(): Promise<void> {
    const late = this.#late;
    this.#late = [];
    for (const arrive of late) await arrive().catch(() => {});
  }

  #ask<T>(run: (session: LiveSession) => Promise<unknown>, isPush = false): Promise<T> {
    if (!this.#session) return Promise.reject(new Error('not connected'));
    return new Promise<T>((resolve, reject) => {
      this.#asked.push({ isPush, run, resolve: resolve as (answer: never) => void, reject });
    });
  }
}
