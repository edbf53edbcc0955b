import type { Actor } from '../../graph/model/commands/spec.ts';
import { isSystemClient } from '../../graph/model/log/entry.ts';
import { Refusal } from '../../graph/model/schema/failure.ts';
import { PROTOCOL_VERSION } from '../../graph/model/wire/limits.ts';
import type { Join, JoinAck, Push, PushAck, Since, SinceAck } from '../../graph/model/wire/protocol.ts';
import type { Store } from '../../graph/store/store.ts';
import { catchUp } from './catch-up.ts';
import type { Committer } from './committer.ts';
import type { Deltas } from './deltas.ts';
import type { Gates } from './gate.ts';

export type LiveDeps = {
  readonly store: Store;
  readonly committer: Pick<Committer, 'submit'>;
  readonly deltas: Deltas;
  readonly gates: Gates;
  /** Under which a proxy shows the server. */
  readonly path: string;
  readonly now: () => Date;
};

/** One connection's side of the protocol, whatever carries it. Errors of the three calls: Refusal. */
export class LiveSession {
  readonly #deps: LiveDeps;
  readonly #actor: Actor;
  #clientId: string | undefined;
  #isAsking = false;
  #isClosed = false;
  readonly #isGone = () => this.#isClosed;

  constructor(deps: LiveDeps, actor: Actor) {
    this.#deps = deps;
    this.#actor = actor;
  }

  get isJoined(): boolean {
    return this.#clientId !== undefined;
  }

  /** Its connection is lost: what still waits of it is not done. */
  close(): void {
    this.#isClosed = true;
  }

  /** Call it once the connection already hears `ops`: an entry committed meanwhile then comes twice rather than never. */
  async join({ version, clientId, held }: Join): Promise<Extract<JoinAck, { ok: true }>> {
    if (version !== PROTOCOL_VERSION) throw new Refusal(version < PROTOCOL_VERSION ? 'tooOld' : 'tooNew');
    const { store, gates, now } = this.#deps;
    return gates.join.run(async () => {
      const caughtUp = await catchUp(this.#deps, held);
      // Asked after the entries were read: what an older connection pushed meanwhile may be among them, and a page that
      // holds an entry must not be told that its number is still free.
      const client = await store.client(clientId);
      if (isSystemClient(clientId) || (client && client.actorId !== this.#actor.id))
        throw new Refusal('denied');
      this.#clientId = clientId;
      return {
        ok: true,
        incarnation: store.incarnation,
        catchUp: caughtUp,
        seq: store.head(),
        lastMid: client?.lastMid ?? 0,
        actorId: this.#actor.id,
        now: now().getTime(),
      };
    }, this.#isGone);
  }

  async push({ commands }: Push): Promise<Extract<PushAck, { ok: true }>> {
    if (this.#clientId === undefined)
      throw new Refusal('illegal', { issues: [{ path: 'join', reason: 'notJoined' }] });
    return {
      ok: true,
      ...(await this.#deps.committer.submit({ clientId: this.#clientId, actor: this.#actor, commands })),
    };
  }

  /** One at a time: an answer has half a megabyte, a question sixty bytes. */
  async since(held: Since): Promise<Extract<SinceAck, { ok: true }>> {
    if (this.#isAsking) throw new Refusal('limited');
    this.#isAsking = true;
    try {
      const { store, gates } = this.#deps;
      const caughtUp = await gates.since.run(() => catchUp(this.#deps, held), this.#isGone);
      return { ok: true, incarnation: store.incarnation, catchUp: caughtUp, seq: store.head() };
    } finally {
      this.#isAsking = false;
    }
  }
}
