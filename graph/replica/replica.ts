import { EngineError } from '../engines/contract.ts';
import type { Entry } from '../model/log/entry.ts';
import type { View } from '../model/view/view.ts';
import type { Store } from '../store/store.ts';

/**
 * The whole graph in memory, exactly as of `seq`: read once, then brought forward by the feed before anybody else hears
 * of an entry. Everything that is computed of the graph reads it, and commands are decided on forks of it. Nobody but the
 * feed changes it.
 */
export class Replica {
  #view: View;
  #seq: number;
  /** Why it can no longer be trusted; it is read again before anything is decided. */
  #lost: unknown;

  constructor(view: View, seq: number) {
    this.#view = view;
    this.#seq = seq;
  }

  /** Errors: EngineError; StartError where the log is damaged. */
  static async read(store: Store): Promise<Replica> {
    const { view, seq } = await store.readGraph();
    return new Replica(view, seq);
  }

  get view(): View {
    return this.#view;
  }

  get seq(): number {
    return this.#seq;
  }

  /** The graph to decide on at `head`. Errors: EngineError `unavailable` where it stands elsewhere. */
  forkAt(head: number): View {
    if (this.#lost !== undefined || this.#seq !== head)
      throw new EngineError('unavailable', `the replica is at ${this.#seq}, not ${head}`, this.#lost);
    return this.#view.fork();
  }

  /** Takes the entries that follow. Errors: throws where they do not follow; then it has to be read again. */
  take(entries: readonly Entry[]): void {
    try {
      for (const { events, seq } of entries) {
        if (seq !== this.#seq + 1) throw new Error(`entry ${seq} does not follow ${this.#seq}`);
        this.#view.apply(events, seq);
        this.#seq = seq;
      }
    } catch (error) {
      this.#lost = error;
      throw error;
    }
  }

  /** What follows cannot be had: nothing is decided on it until it was read again. */
  lose(reason: Error): void {
    this.#lost ??= reason;
  }

  get isLost(): boolean {
    return this.#lost !== undefined;
  }

  /** Reads it again after it was lost. What was given out before stays as it was. */
  async readAgain(store: Store): Promise<void> {
    const { view, seq } = await store.readGraph();
    this.#view = view;
    this.#seq = seq;
    this.#lost = undefined;
  }
}
