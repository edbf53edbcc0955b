import type { Entry } from '../model/log/entry.ts';
import { EntryTail } from './entry-tail.ts';

/** The last entries of a log that others write as well: what does not follow what is held begins it anew. */
export class LogTail {
  #entries = new EntryTail();
  #end: number;

  /** `end`: the seq after which entries will come. */
  constructor(end: number) {
    this.#end = end;
  }

  /** The seq of the last entry held. */
  get end(): number {
    return this.#end;
  }

  push(entries: readonly Entry[]): void {
    const fresh = entries.filter((entry) => entry.seq > this.#end);
    const [first, last] = [fresh[0], fresh.at(-1)];
    if (!first || !last) return;
    if (first.seq !== this.#end + 1) this.#entries = new EntryTail();
    this.#entries.push(fresh);
    this.#end = last.seq;
  }

  /** Entries after `seq`; 'gone' where the log itself has to be asked, as it has where `seq` is the last one held. */
  since(seq: number, limit: number): Entry[] | 'gone' {
    return seq < this.#end ? this.#entries.since(seq, this.#end, limit) : 'gone';
  }
}
