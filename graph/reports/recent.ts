/** Values by key, each made when it is first asked for; those of the keys asked for last are held. */
export class Recent<K, V> {
  readonly #most: number;
  readonly #make: (key: K) => V;
  readonly #held = new Map<K, V>();

  constructor(most: number, make: (key: K) => V) {
    this.#most = most;
    this.#make = make;
  }

  of(key: K): V {
    const value = this.#held.get(key) ?? this.#make(key);
    this.#held.delete(key);
    this.#held.set(key, value);
    for (const oldest of this.#held.keys()) {
      if (this.#held.size <= this.#most) break;
      this.#held.delete(oldest);
    }
    return value;
  }
}
