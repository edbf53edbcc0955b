import type { Store } from '../engines/store.ts';
import type { View } from '../model/view/view.ts';
import { readReport } from './read-report.ts';
import { ReportGraph } from './report-graph.ts';

/** Entries asked for at once when catching up. */
const STEP = 2_000;

type Held = { readonly seq: number; readonly view: View; readonly graph: ReportGraph };
export type Report = { readonly seq: number; readonly graph: ReportGraph };

/**
 * What reports need of the graph, read when first asked for and then followed by the log: a whole read holds commits
 * off. What it gives stands until the next call; use it at once, without waiting in between.
 */
export class Reports {
  readonly #store: Store;
  #held: Held | undefined;
  #work: Promise<void> | undefined;

  constructor(store: Store) {
    this.#store = store;
  }

  /** The graph as of the log's head or later. Those who ask at the same time share one read. */
  async current(): Promise<Report> {
    const head = this.#store.head();
    for (;;) {
      if (this.#held && this.#held.seq >= head) return this.#held;
      this.#work ??= this.#advance().finally(() => {
        this.#work = undefined;
      });
      await this.#work;
    }
  }

  async #advance(): Promise<void> {
    const held = this.#held;
    if (!held) return this.#read();
    const entries = await this.#store.since(held.seq, STEP);
    // Too far behind, or ahead of a store that was restored: read all of it again.
    if (entries === 'gone' || entries.length === 0) return this.#read();
    for (const { events, seq } of entries) held.view.apply(events, seq);
    const seq = entries.at(-1)?.seq ?? held.seq;
    this.#held = { seq, view: held.view, graph: new ReportGraph(held.view) };
  }

  async #read(): Promise<void> {
    this.#held = undefined;
    this.#held = await this.#store.freeze(async ({ head, read }) => {
      const view = await readReport(read);
      return { seq: head, view, graph: new ReportGraph(view) };
    });
  }
}
