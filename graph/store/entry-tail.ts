import type { Entry } from '../model/log/entry.ts';

const MAX_ENTRIES = 5_000;
/** An import is one entry of thousands of events; the tail is bounded by what it weighs as well. */
const MAX_EVENTS = 100_000;

/** The last entries of the log, so that a short catch-up reads no file. */
export class EntryTail {
  #entries: Entry[] = [];
  #events = 0;

  push(entries: readonly Entry[]): void {
    for (const entry of entries) {
      this.#entries.push(entry);
      this.#events += entry.events.length;
    }
    let cut = 0;
    while (this.#isTooLarge(this.#entries.length - cut)) {
      this.#events -= this.#entries[cut]?.events.length ?? 0;
      cut += 1;
    }

    if (cut > 0) this.#entries = this.#entries.slice(cut);
  }

  /** The seq of the first entry held. */
  get first(): number | undefined {
    return this.#entries[0]?.seq;
  }

  /** Entries after `seq`; 'gone' where some of them are no longer here, or `seq` lies ahead of `head`. */
  since(seq: number, head: number, limit: number): Entry[] | 'gone' {
    if (seq === head) return [];
    const first = this.#entries[0]?.seq;
    if (seq > head || first === undefined || seq + 1 < first) return 'gone';
    return this.#entries.slice(seq + 1 - first, seq + 1 - first + limit);
  }

  #isTooLarge(length: number): boolean {
    return length > MAX_ENTRIES || (this.#events > MAX_EVENTS && length > 1);
  }
}
