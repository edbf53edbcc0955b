import { EngineError } from '../engines/contract.ts';
import type { Entry } from '../model/log/entry.ts';
import type { Store } from '../store/store.ts';
import type { Replica } from './replica.ts';

/** Entries read at once. */
const PAGE = 500;

/** `isAnew`: the replica was read anew, and holds more than the entries that were told. */
type Listener = (entries: readonly Entry[], isAnew?: boolean) => void;

/**
 * Tells of every entry of the log, in order and once, whoever committed it: this server, another one on the same
 * database, or a transaction of which nobody knows how it ended. It begins where the replica stands, and brings the
 * replica forward before anybody hears of an entry, so that whoever does finds a graph that holds it.
 */
export class Feed {
  readonly replica: Replica;
  readonly #store: Store;
  readonly #onBug: (error: unknown) => void;
  readonly #listeners = new Set<Listener>();
  #reading: Promise<boolean> | undefined;

  constructor(store: Store, replica: Replica, onBug: (error: unknown) => void) {
    this.#store = store;
    this.replica = replica;
    this.#onBug = onBug;
  }

  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** After a commit: tells of its entries, at once where nothing lies between. */
  committed(entries: readonly Entry[]): void {
    this.#tell(entries);
    if (this.#store.head() > this.replica.seq) void this.catchUp();
  }

  /** Reads and tells what was not told yet: whether that worked. What fails here is tried again with the next call. */
  catchUp(): Promise<boolean> {
    this.#reading ??= this.#read()
      .then(
        () => true,
        (error: unknown) => {
          this.#onBug(error);
          return false;
        },
      )
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
    if (this.replica.isLost) {
      await this.replica.readAgain(this.#store);
      this.#hand([], true);
    }
    for (;;) {
      const entries = await this.#after(this.replica.seq);
      this.#tell(entries);
      if (this.replica.isLost) return;
      // A commit that came while this was read has moved the head, and was left to this loop.
      // What came from memory says nothing of what others have committed since.
      if (entries.length === 0 && this.replica.seq >= this.#store.head()) return;
    }
  }

  /** Errors: the store's; where the log itself cannot be followed the graph is read past it, with the next call. */
  async #after(seq: number): Promise<Entry[]> {
    try {
      const entries = await this.#store.since(seq, PAGE);
      if (entries === 'gone') throw new Error(`the log does not go on from seq ${seq}`);
      return entries;
    } catch (error) {
      if (error instanceof Error && !(error instanceof EngineError)) this.replica.lose(error);
      throw error;
    }
  }

  /** Takes no turns: between looking at what was told and telling, nothing else can run. */
  #tell(entries: readonly Entry[]): void {
    if (this.replica.isLost) return;
    const fresh = entries.filter((entry) => entry.seq > this.replica.seq);
    if (fresh[0]?.seq !== this.replica.seq + 1) return;
    try {
      this.replica.take(fresh);
    } catch (error) {
      // Nothing is decided on it until `catchUp` has read it again.
      this.#onBug(error);
      return;
    }
    this.#hand(fresh);
  }

  #hand(entries: readonly Entry[], isAnew?: boolean): void {
    for (const listener of this.#listeners) {
      try {
        listener(entries, isAnew);
      } catch (error) {
        this.#onBug(error);
      }
    }
  }
}
