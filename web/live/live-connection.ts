import type { GapsChanged } from '../../graph/model/answers/gap.ts';
import type { Entry } from '../../graph/model/log/entry.ts';
import type { Failure } from '../../graph/model/schema/failure.ts';
import type { Head, Join, JoinAck } from '../../graph/model/wire/protocol.ts';
import { CarriedOver, type CarriedOverDeps } from './carried-over.ts';
import { HttpProblem } from './http-problem.ts';
import { joinMessage } from './join-message.ts';
import { KeptQueue, type KeptStore } from './kept-queue.ts';
import { Listeners } from './listeners.ts';
import type { Changes, Connection, Live, LiveCommand, Outcome, Unsent } from './live.ts';
import { Missing, type MissingDeps, RETRY_MS } from './missing.ts';
import { Pushing } from './pushing.ts';
import { heardServerTime } from './server-clock.ts';
import { type Decide, TabGraph } from './tab-graph.ts';
import type { Wire } from './wire-contract.ts';

export type LiveDeps = Omit<MissingDeps, 'join' | 'missed' | 'replaced'> &
  CarriedOverDeps & {
    readonly wire: Wire;
    /** Where what was not answered outlives the page. */
    readonly kept: KeptStore;
    /** The commands' decision; asked for with the first command, and before, once the page is connected. */
    readonly loadDecide: () => Promise<Decide>;
  };

/** Joins the tab’s graph and the wire: the one object that the page's components talk to. */
export class LiveConnection implements Live {
  connection: Connection = { status: 'loading', receivedBytes: 0 };
  version = 0;
  replacements = 0;
  readonly #graph: TabGraph;
  readonly #missing: Missing;
  readonly #deps: LiveDeps;
  readonly #kept: KeptQueue;
  readonly #carriedOver: CarriedOver;
  readonly #pushing: Pushing;
  readonly #listeners = new Listeners<[]>();
  readonly #changeListeners = new Listeners<[Changes]>();
  readonly #gapListeners = new Listeners<[GapsChanged?]>();
  #epoch = 0;
  /** The last join was not answered in time: its answer may have been too much for the line. */
  #isTooMuch = false;
  #isLimited = false;

  constructor(clientId: string, deps: LiveDeps) {
    this.#deps = deps;
    this.#graph = new TabGraph(clientId, (changes) => this.#changed(changes));
    const join = () => void this.#join();
    const missed = () => this.#tellGaps();
    const replaced = () => {
      this.replacements += 1;
    };
    this.#missing = new Missing(this.#graph, { ...deps, join, missed, replaced }, (receivedBytes) => {
      if (this.connection.status === 'loading') this.#set({ status: 'loading', receivedBytes });
    });
    this.#kept = new KeptQueue(clientId, {
      store: deps.kept,
      now: () => this.#graph.kept,
      changed: () => this.#set(this.connection),
    });
    this.#carriedOver = new CarriedOver(this.#graph, this.#kept, deps);
    const epoch = () => this.#epoch;
    this.#pushing = new Pushing(this.#graph, this.#kept, this.#missing, { ...deps, epoch, join });
    const { wire } = deps;
    wire.listen({
      connect: () => void this.#join(),
      disconnect: () => this.#lost(),
      refused: (isForbidden) => this.#failed(isForbidden),
      limited: (isLimited) => {
        this.#isLimited = isLimited;
        this.#set(this.connection);
      },
      ops: ({ entries }) => this.#missing.received(entries),
      head: (head) => this.#heard(head),
      gaps: (changed) => this.#tellGaps(changed),
      resync: ({ retryAfterMs }) => this.#missing.cutOff(retryAfterMs),
      bye: ({ retryAfterMs }) => {
        wire.disconnect();
        deps.after(retryAfterMs, () => wire.connect());
      },
    });
  }

  get view() {
    return this.#graph.view;
  }
  get pending(): readonly LiveCommand[] {
    return this.#graph.pending;
  }
  get pendingCount(): number {
    if (this.#kept.fails) return this.pending.length;
    const { accepted, kept } = this.#graph;
    return accepted + kept.items.filter(({ command }) => this.#kept.holds(command)).length;
  }
  get hasUnsent(): boolean {
    return this.unsent.length > 0;
  }
  get unsent(): readonly Unsent[] {
    return this.#graph.unsent;
  }
  get actorId(): string | undefined {
    return this.#graph.actorId;
  }
  get clientId(): string {
    return this.#graph.clientId;
  }
  get incarnation(): string | undefined {
    return this.#graph.incarnation;
  }
  get seq(): number {
    return this.#graph.seq;
  }

  async dispatch(command: LiveCommand): Promise<Outcome> {
    const decide = await this.#deps.loadDecide().catch(() => undefined);
    // It did not come over the network: the command is the person's again, as when the server cannot write.
    if (!decide) return { status: 'refused', failure: { code: 'unavailable' } };
    await this.#carriedOver.restored;
    return new Promise((resolve) => {
      this.#graph.dispatch(command, decide, (outcome) => {
        resolve(outcome);
        this.#tell();
      });
      void this.#pushing.push();
    });
  }

  drop(command: LiveCommand): void {
    this.#graph.drop(command);
  }

  subscribe(listener: () => void): () => void {
    return this.#listeners.add(listener);
  }

  onChanges(listener: (changes: Changes) => void): () => void {
    return this.#changeListeners.add(listener);
  }

  onGaps(listener: (changed?: GapsChanged) => void): () => void {
    return this.#gapListeners.add(listener);
  }

  onLateRefusal(listener: (command: LiveCommand, failure: Failure) => void): () => void {
    return this.#carriedOver.onRefused(listener);
  }

  onEntry(listener: (entry: Entry) => void): () => void {
    return this.#graph.entries.add(listener);
  }

  changedBy(id: string, field?: string): { readonly actorId: string; readonly at: string } | undefined {
    return this.#graph.changedBy.of(id, field);
  }

  heldEntry(seq: number): Entry | undefined {
    return this.#graph.heldEntries.of(seq);
  }

  retry(): void {
    const { wire } = this.#deps;
    wire.disconnect();
    wire.connect();
  }

  close(): void {
    this.#missing.cancel();
    this.#carriedOver.cancel();
    this.#deps.wire.disconnect();
  }

  async #join(): Promise<void> {
    this.#missing.pause();
    const epoch = ++this.#epoch;
    await this.#carriedOver.restored;
    if (epoch !== this.#epoch) return;
    const { clientId, held } = this.#graph;
    try {
      // The snapshot comes packed, and may take its time.
      const ack = await this.#askToJoin(joinMessage(clientId, epoch, this.#isTooMuch ? undefined : held));
      if (epoch !== this.#epoch) return;
      if (!ack.ok) return this.#refusedToJoin(ack);
      if (this.#carriedOver.isOfOtherLog(ack.incarnation)) return this.#joinAnew();
      await this.#missing.catchUp(ack.catchUp);
      this.#isTooMuch = false;
      // The snapshot may lie a little behind.
      if (this.#graph.seq < ack.seq) await this.#missing.ask();
      if (epoch !== this.#epoch) return;
      // A snapshot of another log than was joined made us take a new client id, which has to be made known.
      if (this.#graph.clientId !== clientId) return void this.#join();
      this.#graph.joined(ack.lastMid, ack.actorId);
      this.#missing.begin();
      this.#set({ status: 'connected' });
      this.#carriedOver.joined(ack.incarnation);
      this.#pushing.resume();
      void this.#pushing.push();
    } catch (error) {
      if (epoch === this.#epoch) this.#retryJoin(error);
    }
    return undefined;
  }

  /** Errors: nobody answered. */
  async #askToJoin(message: Join): Promise<JoinAck> {
    try {
      const askedAt = performance.now();
      const ack = await this.#deps.wire.join(message);
      if (ack.ok) heardServerTime(ack.now, performance.now() - askedAt);
      return ack;
    } catch (error) {
      // A line that broke says nothing of how fast it is.
      if (message.epoch === this.#epoch) this.#isTooMuch = true;
      throw error;
    }
  }

  #refusedToJoin(ack: Extract<JoinAck, { ok: false }>): void {
    const { code } = ack.failure;
    if (code === 'tooOld') this.#set({ status: 'outdated', side: 'page' });
    else if (code === 'tooNew') this.#set({ status: 'outdated', side: 'server' });
    else if (code === 'denied') {
      // The tab's client id belongs to somebody who used this browser before.
      this.#joinAnew();
    } else this.#retryJoin(undefined, ack.retryAfterMs);
  }

  /** Under another client id, which the server has not heard of. */
  #joinAnew(): void {
    this.#graph.renew(this.#deps.freshClientId());
    void this.#join();
  }

  #retryJoin(error: unknown, afterMs = RETRY_MS): void {
    if (error instanceof HttpProblem && error.status === 401) {
      this.#set({ status: 'forbidden' });
      return;
    }
    const { wire, after } = this.#deps;
    if (wire.isConnected())
      after(afterMs, () => wire.isConnected() && !this.#missing.isOn && void this.#join());
  }

  #heard({ incarnation, seq, now, trouble, unreadable, importing }: Head): void {
    heardServerTime(now);
    if (!this.#missing.isOn) return;
    const told = this.connection;
    if (told.trouble !== trouble || told.unreadable !== unreadable || told.importing !== importing) {
      this.#set({ status: 'connected', trouble, unreadable, importing });
      if (told.trouble && !trouble) this.#pushing.resume();
    }
    if (incarnation !== this.#graph.incarnation) void this.#join();
    else if (seq > this.#graph.seq) this.#missing.askSoon();
  }

  #lost(): void {
    this.#missing.pause();
    this.#epoch += 1;
    if (this.connection.status === 'connected') this.#disconnected();
  }

  #failed(isForbidden: boolean): void {
    if (isForbidden) this.#set({ status: 'forbidden' });
    else if (this.connection.status === 'loading' || this.connection.status === 'connected')
      this.#disconnected();
  }

  #disconnected(): void {
    this.#set({ status: 'disconnected' });
  }

  #set(connection: Connection): void {
    const keepFails = this.#kept.fails || undefined;
    const limited = this.#isLimited || undefined;
    const isSame = connection.keepFails === keepFails && connection.limited === limited;
    this.connection = isSame ? connection : { ...connection, keepFails, limited };
    this.#tell();
  }

  #tellGaps(changed?: GapsChanged): void {
    this.#gapListeners.tell(changed);
  }

  #changed(changes: Changes): void {
    void this.#kept.keep();
    this.#changeListeners.tell(changes);
    this.#tell();
  }

  #tell(): void {
    this.version += 1;
    this.#listeners.tell();
  }
}
