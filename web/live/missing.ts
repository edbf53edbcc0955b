import type { Entry } from '../../graph/model/log/entry.ts';
import type { CatchUp, Delta } from '../../graph/model/wire/protocol.ts';
import { HttpProblem } from './http-problem.ts';
import type { Loaded } from './loaded.ts';
import type { TabGraph } from './tab-graph.ts';
import type { Wire } from './wire-contract.ts';

/** How long entries may come out of order before the missing ones are asked for. */
const HOLE_MS = 300;
export const RETRY_MS = 1_000;

export type MissingDeps = {
  readonly wire: Pick<Wire, 'since'>;
  /** The snapshot at an address the server gave. Errors: HttpProblem. */
  readonly loadSnapshot: (url: string, onBytes: (received: number) => void) => Promise<Loaded>;
  /** An entry that is too large for the socket, and of which log. Errors: HttpProblem. */
  readonly loadEntry: (seq: number) => Promise<{ readonly incarnation: string; readonly entry: Entry }>;
  /** Joins anew. */
  readonly join: () => void;
  /** A client id for this tab after the server's log was replaced. */
  readonly freshClientId: () => string;
  /** Calls back later; returns how to cancel. */
  readonly after: (delayMs: number, run: () => void) => () => void;
  /** What was not sent while the server had stopped sending may matter beside the entries. */
  readonly missed: () => void;
  /** Another history takes the place of what was held. */
  readonly replaced: () => void;
};

/** Brings a tab's graph up to date: takes the way there that the server names, and asks for what is missing. */
export class Missing {
  readonly #graph: TabGraph;
  readonly #deps: MissingDeps;
  readonly #onBytes: (received: number) => void;
  /** The large entries that are on their way. */
  readonly #loading = new Map<number, Promise<void>>();
  /** Only a joined connection asks by itself, and not for what is on its way; what it was to ask meanwhile is owed. */
  #isOn = false;
  #isOwed = false;
  #asked: Promise<void> = Promise.resolve();
  #cancelAsk: (() => void) | undefined;
  /** The server stopped sending, and begins again with the next `since`. */
  #isCutOff = false;

  constructor(graph: TabGraph, deps: MissingDeps, onBytes: (received: number) => void) {
    this.#graph = graph;
    this.#deps = deps;
    this.#onBytes = onBytes;
  }

  get isOn(): boolean {
    return this.#isOn;
  }

  begin(): void {
    this.#isOn = true;
    if (this.#isOwed || this.#graph.hasHole) this.askSoon();
    this.#isOwed = false;
  }

  /** The connection is lost or joins anew: what was asked of it is not waited for. */
  pause(): void {
    this.#isOn = false;
    this.#isOwed = false;
    this.#asked = Promise.resolve();
  }

  /** What everybody was sent. */
  received(entries: Delta['entries']): void {
    this.#take(entries).catch((error: unknown) => {
      this.askSoon((error instanceof HttpProblem && error.retryAfterMs) || RETRY_MS);
    });
    if (this.#graph.hasHole) this.askSoon();
  }

  /** The way that the server names. Errors: HttpProblem; nobody answered. */
  async catchUp(way: CatchUp): Promise<void> {
    if (way.kind === 'delta') await this.#take(way.delta.entries);
    // What we hold is another history, whatever the server calls itself: its data were put back from a copy.
    if (way.kind === 'other') {
      this.#deps.replaced();
      this.#graph.forget();
      this.#graph.renew(this.#deps.freshClientId());
      this.#deps.join();
    }
    if (way.kind !== 'snapshot') return;
    const snapshot = await this.#deps.loadSnapshot(way.url, this.#onBytes);
    const { incarnation } = this.#graph;
    this.#graph.load(snapshot);
    // Another log does not know our messages.
    if (incarnation !== undefined && incarnation !== snapshot.incarnation) {
      this.#deps.replaced();
      this.#graph.renew(this.#deps.freshClientId());
    }
  }

  cutOff(retryAfterMs: number): void {
    this.#isCutOff = true;
    this.askSoon(retryAfterMs);
  }

  /** Waits for what may only be out of order, then asks for what is missing, and again until it is answered. */
  askSoon(delayMs = HOLE_MS): void {
    this.#cancelAsk ??= this.#deps.after(delayMs, () => {
      this.#cancelAsk = undefined;
      // What is on its way need not be asked for; what comes after it is, once it is here.
      this.#isOwed = !this.#isOn || this.#loading.has(this.#graph.seq + 1);
      if (this.#isOwed) return;
      this.ask().catch(() => this.askSoon(RETRY_MS));
    });
  }

  /** One question at a time. Errors: as `catchUp`. */
  ask(): Promise<void> {
    const asked = this.#asked.catch(() => {}).then(() => this.#ask());
    this.#asked = asked;
    return asked;
  }

  cancel(): void {
    this.#cancelAsk?.();
  }

  async #ask(): Promise<void> {
    const { held } = this.#graph;
    if (!held) return;
    const ack = await this.#deps.wire.since(held);
    if (!ack.ok) return this.askSoon(ack.retryAfterMs ?? RETRY_MS);
    await this.catchUp(ack.catchUp);
    if (this.#isCutOff) this.#deps.missed();
    this.#isCutOff = false;
  }

  async #take(entries: Delta['entries']): Promise<void> {
    const whole: Entry[] = [];
    const loading: Promise<void>[] = [];
    for (const entry of entries) {
      if (!('bulk' in entry)) whole.push(entry);
      else if (entry.seq > this.#graph.seq) loading.push(this.#load(entry.seq));
    }
    this.#graph.receive(whole);
    await Promise.all(loading);
  }

  #load(seq: number): Promise<void> {
    const loading =
      this.#loading.get(seq) ??
      this.#deps
        .loadEntry(seq)
        .then(({ incarnation, entry }) => {
          // Before the first snapshot nobody knows of which log it will be; what is early is kept until then.
          if (incarnation === (this.#graph.incarnation ?? incarnation)) this.#graph.receive([entry]);
          if (this.#isOwed && this.#isOn) this.askSoon();
        })
        .finally(() => this.#loading.delete(seq));
    this.#loading.set(seq, loading);
    return loading;
  }
}
