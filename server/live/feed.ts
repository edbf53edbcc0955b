import type { Store } from '../../graph/engines/store.ts';
import type { Entry } from '../../graph/model/entry.ts';

/** Entries read at once. */
const PAGE = 500;

type Listener = (entries: readonly Entry[]) => void;

/**
 * Tells of every entry of the log, in order and once, whoever committed it: this server, another one on the same
 * database, or a transaction of which nobody knows how it ended. It begins where the log ends.
 */
export class Feed {
  readonly #store: Store;
  readonly #onBug: (error: unknown) => void;
  readonly #listeners = new Set<Listener>();
  #toldSeq: number;
  #reading: Promise<void> | undefined;

  constructor(store: Store, onBug: (error: unknown) => void) {
    this.#store = store;
    this.#onBug = onBug;
    this.#toldSeq = store.head();
  }

  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** After a commit: tells of its entries, at once where nothing lies between. */
  committed(entries: readonly Entry[]): void {
    this.#tell(entries);
    if (this.#store.head() > this.#toldSeq) void this.catchUp();
  }

  /** Reads and tells what was not told yet. What fails here is tried again with the next call. */
  catchUp(): Promise<void> {
    this.#reading ??= this.#read()
      .catch(this.#onBug)
      .finally(() => {
        this.#reading = undefined;
      });
    return this.#reading;
  }

  /** Tells nothing more, and waits for a read that is under way. */
  async close(): Promise<void> {
    this.#listeners.clear();
    await this.#reading;
  }

  async #read(): Promise<void> {
    for (;;) {
      const from = this.#toldSeq;
      const entries = await this.#store.since(from, PAGE);
      if (entries === 'gone') throw new Error(`the log does not go on from seq ${from}`);
      this.#tell(entries);
      // A commit that came while this was read has moved the head, and was left to this loop.
      if (entries.length < PAGE && this.#toldSeq >= this.#store.head()) return;
    }
  }

  /** Takes no turns: between looking at what was told and telling, nothing else can run. */
  #tell(entries: readonly Entry[]): void {
    const fresh = entries.filter((entry) => entry.seq > this.#toldSeq);
    const last = fresh.at(-1);
    if (!last || fresh[0]?.seq !== this.#toldSeq + 1) return;
    this.#toldSeq = last.seq;
    for (const listener of this.#listeners) {
      try {
        listener(fresh);
      } catch (error) {
        this.#onBug(error);
      }
    }
  }
}
