import type { Entry } from '../../graph/model/log/entry.ts';

/** As many events as a page holds of what its person did; the last entry is held whatever it did. */
const MOST_EVENTS = 20_000;

/**
 * What a person did since the page was opened, in any tab, so that taking it back is shown at once, without a connection
 * too. What is older is taken back all the same, but shown when the server has confirmed it.
 */
export class HeldEntries {
  readonly #entries = new Map<number, Entry>();
  #events = 0;

  of(seq: number): Entry | undefined {
    return this.#entries.get(seq);
  }

  push(entry: Entry): void {
    this.#entries.set(entry.seq, entry);
    this.#events += entry.events.length;
    for (const [seq, { events }] of this.#entries) {
      if (this.#events <= MOST_EVENTS || seq === entry.seq) break;
      this.#entries.delete(seq);
      this.#events -= events.length;
    }
  }

  clear(): void {
    this.#entries.clear();
    this.#events = 0;
  }
}
