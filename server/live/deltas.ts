import { markOf } from '../../graph/model/log/mark.ts';
import { LIMITS } from '../../graph/model/wire/limits.ts';
import type { Delta } from '../../graph/model/wire/protocol.ts';
import type { Store } from '../../graph/store/store.ts';
import { deltasOf } from './entry-size.ts';

/** What the ones kept weigh as text, and how many there are: of most there is nothing but that a snapshot is needed. */
const MOST_BYTES = 4 * 1024 * 1024;
const MOST_KEPT = 256;
/** Entries that are had one by one: of more, each is read, written and asked for whole where one snapshot would do. */
const MOST_BULK = 8;

/** A delta as JSON, written once however many are sent it. */
const texts = new WeakMap<Delta, string>();

export function textOf(delta: Delta): string {
  const known = texts.get(delta);
  if (known !== undefined) return known;
  const text = JSON.stringify(delta);
  texts.set(delta, text);
  return text;
}

/** `mark`: of the entry of the seq that is held, as this log has it. */
type Missing = { readonly mark: string; readonly delta: Delta | undefined };
type Kept = { readonly missing: Promise<Missing | undefined>; bytes: number };

/** What is missing from one seq to another, read and written once for everybody who held that one. */
export class Deltas {
  readonly #store: Store;
  /** By from and to, the one used last at the end. */
  readonly #kept = new Map<string, Kept>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** What is missing after `from`, no delta where only a snapshot helps; undefined: its own entry is not to be had. */
  async since(from: number): Promise<Missing | undefined> {
    const key = `${from}-${this.#store.head()}`;
    const kept = this.#kept.get(key) ?? { missing: this.#read(from), bytes: 0 };
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    try {
      const missing = await kept.missing;
      if (missing?.delta) kept.bytes = 2 * textOf(missing.delta).length;
      this.#trim();
      return missing;
    } catch (error) {
      this.#kept.delete(key);
      throw error;
    }
  }

  /** Read together with the entry that is held: what came after it says nothing of which log that was. */
  async #read(from: number): Promise<Missing | undefined> {
    const found = await this.#store.since(Math.max(0, from - 1), LIMITS.deltaEntries + 2);
    if (found === 'gone') return undefined;
    const entries = found.filter(({ seq }) => seq > from);
    const own = found.find(({ seq }) => seq === from);
    if (from > 0 && !own) return undefined;
    const mark = own ? markOf(own) : '';
    if (entries.length > LIMITS.deltaEntries) return { mark, delta: undefined };
    const [delta, more] = deltasOf(entries);
    const bulk = delta?.entries.filter((entry) => 'bulk' in entry).length ?? 0;
    return { mark, delta: more || bulk > MOST_BULK ? undefined : (delta ?? { from, to: from, entries: [] }) };
  }

  #trim(): void {
    let bytes = 0;
    for (const each of this.#kept.values()) bytes += each.bytes;
    for (const [key, kept] of this.#kept) {
      if (bytes <= MOST_BYTES && this.#kept.size <= MOST_KEPT) break;
      bytes -= kept.bytes;
      this.#kept.delete(key);
    }
  }
}
