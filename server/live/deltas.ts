import { LIMITS } from '../../graph/model/wire/limits.ts';
import type { Delta } from '../../graph/model/wire/protocol.ts';
import type { Store } from '../../graph/store/store.ts';
import { deltasOf } from './entry-size.ts';

/** What the ones kept weigh as text, and how many there are: of most there is nothing but that a snapshot is needed. */
const MOST_BYTES = 4 * 1024 * 1024;
const MOST_KEPT = 256;

/** A delta as JSON, written once however many are sent it. */
const texts = new WeakMap<Delta, string>();

export function textOf(delta: Delta): string {
  const known = texts.get(delta);
  if (known !== undefined) return known;
  const text = JSON.stringify(delta);
  texts.set(delta, text);
  return text;
}

type Kept = { readonly delta: Promise<Delta | undefined>; bytes: number };

/** What is missing from one seq to another, read and written once for everybody who held that one. */
export class Deltas {
  readonly #store: Store;
  /** By from and to, the one used last at the end. */
  readonly #kept = new Map<string, Kept>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** What is missing after `from`; undefined: only a snapshot helps. */
  async since(from: number): Promise<Delta | undefined> {
    const key = `${from}-${this.#store.head()}`;
    const kept = this.#kept.get(key) ?? { delta: this.#read(from), bytes: 0 };
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    try {
      const delta = await kept.delta;
      if (delta) kept.bytes = 2 * textOf(delta).length;
      this.#trim();
      return delta;
    } catch (error) {
      this.#kept.delete(key);
      throw error;
    }
  }

  async #read(from: number): Promise<Delta | undefined> {
    const entries = await this.#store.since(from, LIMITS.deltaEntries + 1);
    if (entries === 'gone' || entries.length > LIMITS.deltaEntries) return undefined;
    const [delta, more] = deltasOf(entries);
    return more ? undefined : (delta ?? { from, to: from, entries: [] });
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
