/** Who hears of something. */
export class Listeners<Said extends unknown[]> {
  readonly #all = new Set<(...said: Said) => void>();

  get size(): number {
    return this.#all.size;
  }

  /** Returns how to stop listening. */
  add(listener: (...said: Said) => void): () => void {
    this.#all.add(listener);
    return () => this.#all.delete(listener);
  }

  tell(...said: Said): void {
    for (const listener of this.#all) listener(...said);
  }
}
