import { isDeepStrictEqual } from 'node:util';

/** Items by id, kept up one by one; one that comes out as it was changes nothing. */
export class KeptItems<T> {
  readonly #items = new Map<string, T>();
  #list: readonly T[] | undefined;
  #changes = 0;

  /** Rises with every change. */
  get version(): number {
    return this.#changes;
  }

  get byId(): ReadonlyMap<string, T> {
    return this.#items;
  }

  /** Ascending by id. */
  get list(): readonly T[] {
    this.#list ??= [...this.#items].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
    return this.#list;
  }

  put(id: string, item: T | undefined): void {
    const before = this.#items.get(id);
    if (before === item || (before !== undefined && isDeepStrictEqual(before, item))) return;
    if (item === undefined) this.#items.delete(id);
    else this.#items.set(id, item);
    this.#list = undefined;
    this.#changes += 1;
  }
}
