import type { Failure } from '../../graph/model/schema/failure.ts';
import type { KeptQueue } from './kept-queue.ts';
import type { LeftQueues } from './left-queues.ts';
import { Listeners } from './listeners.ts';
import type { LiveCommand } from './live.ts';
import type { Decide, TabGraph } from './tab-graph.ts';

/** How often a page looks for what others left that were closed meanwhile. */
const LOOK_AGAIN_MS = 60_000;

export type CarriedOverDeps = {
  readonly loadDecide: () => Promise<Decide>;
  /** Sends what pages left that are closed. Errors: nobody answers; it goes on the next time. */
  readonly sendLeft: (known: LeftQueues) => Promise<void>;
  readonly after: (delayMs: number, run: () => void) => () => void;
};

/** What pages before this one left unsent: its own predecessor's it goes on with, others' it has sent beside. */
export class CarriedOver {
  /** Nothing may be dispatched or joined before. */
  readonly restored: Promise<void>;
  readonly #graph: TabGraph;
  readonly #deps: CarriedOverDeps;
  readonly #listeners = new Listeners<[LiveCommand, Failure]>();
  /** Told to nobody yet. */
  #untold: (readonly [LiveCommand, Failure])[] = [];
  #incarnation: string | undefined;
  #isSending = false;
  #cancel: (() => void) | undefined;

  constructor(graph: TabGraph, kept: KeptQueue, deps: CarriedOverDeps) {
    this.#graph = graph;
    this.#deps = deps;
    this.restored = this.#restore(kept);
  }

  onRefused(listener: (command: LiveCommand, failure: Failure) => void): () => void {
    const stop = this.#listeners.add(listener);
    const untold = this.#untold;
    this.#untold = [];
    for (const each of untold) listener(...each);
    return stop;
  }

  /** Whether what was restored has its numbers from another log than the one joined; said once. */
  isOfOtherLog(incarnation: string): boolean {
    const before = this.#incarnation;
    this.#incarnation = undefined;
    return before !== undefined && before !== incarnation;
  }

  joined(incarnation: string): void {
    this.#learn();
    void this.#sendLeft(incarnation);
  }

  cancel(): void {
    this.#cancel?.();
  }

  async #restore(queue: KeptQueue): Promise<void> {
    const kept = await queue.open();
    if (!kept) return;
    this.#incarnation = kept.incarnation;
    this.#graph.restore(kept, (command, outcome) => {
      if (outcome.status === 'refused') this.#refused(command, outcome.failure);
    });
    this.#learn();
  }

  /** The decision is fetched before it is needed: for what was restored, and since it may not be had later. */
  #learn(): void {
    this.#deps.loadDecide().then(
      (decide) => this.#graph.knows(decide),
      () => {},
    );
  }

  #refused(command: LiveCommand, failure: Failure): void {
    if (this.#listeners.size > 0) this.#listeners.tell(command, failure);
    else this.#untold.push([command, failure]);
  }

  async #sendLeft(incarnation: string): Promise<void> {
    if (this.#isSending) return;
    this.#isSending = true;
    this.#cancel?.();
    const refused = (command: LiveCommand, failure: Failure) => this.#refused(command, failure);
    await this.#deps.sendLeft({ incarnation, refused }).catch(() => {});
    this.#isSending = false;
    this.#cancel = this.#deps.after(LOOK_AGAIN_MS, () => void this.#sendLeft(incarnation));
  }
}
