/** A map to be read. */
export interface ReadableMap<K, V> extends Iterable<[K, V]> {
  readonly size: number;
  get(key: K): V | undefined;
  has(key: K): boolean;
  keys(): IterableIterator<K>;
  values(): IterableIterator<V>;
}

/** A map, or changes laid over another map that stays as it is. */
export class LayeredMap<K, V> implements ReadableMap<K, V> {
  readonly #own = new Map<K, V>();
  readonly #below: LayeredMap<K, V> | undefined;
  /** Keys of the map below that are not there any more. */
  readonly #gone: Set<K> | undefined;
  #size: number;
  /** Told of every change, by whoever keeps these values in another order. */
  follower: ((key: K, value?: V) => void) | undefined;

  constructor(below?: LayeredMap<K, V>) {
    this.#below = below;
    this.#gone = below && new Set();
    this.#size = below?.size ?? 0;
  }

  get size(): number {
    return this.#size;
  }

  get(key: K): V | undefined {
    const own = this.#own.get(key);
    if (own !== undefined || !this.#below || this.#gone?.has(key)) return own;
    return this.#below.get(key);
  }

  has(key: K): boolean {
    return this.#own.has(key) || (this.#below !== undefined && !this.#gone?.has(key) && this.#below.has(key));
  }

  set(key: K, value: V): void {
    if (!this.has(key)) this.#size += 1;
    this.#own.set(key, value);
    this.follower?.(key, value);
    this.#gone?.delete(key);
  }

  delete(key: K): boolean {
    if (!this.has(key)) return false;
    this.#size -= 1;
    this.#own.delete(key);
    this.follower?.(key);
    if (this.#below?.has(key)) this.#gone?.add(key);
    return true;
  }

  *entries(): IterableIterator<[K, V]> {
    if (this.#below)
      for (const entry of this.#below)
        if (!this.#gone?.has(entry[0]) && !this.#own.has(entry[0])) yield entry;
    yield* this.#own;
  }

  *keys(): IterableIterator<K> {
    if (!this.#below) return void (yield* this.#own.keys());
    for (const [key] of this.entries()) yield key;
  }

  *values(): IterableIterator<V> {
    if (!this.#below) return void (yield* this.#own.values());
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): IterableIterator<[K, V]> {
    return this.#below ? this.entries() : this.#own.entries();
  }
}
