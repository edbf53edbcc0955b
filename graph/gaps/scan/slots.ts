/** Numbers for ids, small and used again, so that what is kept of each fits into arrays. */
export class Slots {
  #slots: Map<string, number>;
  #ids: (string | undefined)[];
  #free: number[];
  /** Whether others have the same lists: most days of a graph know the same records. */
  #isShared = false;

  constructor(from?: Slots) {
    this.#slots = from ? from.#slots : new Map();
    this.#ids = from ? from.#ids : [];
    this.#free = from ? from.#free : [];
    if (!from) return;
    from.#isShared = true;
    this.#isShared = true;
  }

  /** All slots are below. */
  get end(): number {
    return this.#ids.length;
  }

  /** Undefined: nobody has that slot. */
  id(slot: number): string | undefined {
    return this.#ids[slot];
  }

  of(id: string): number | undefined {
    return this.#slots.get(id);
  }

  take(id: string): number {
    const known = this.#slots.get(id);
    if (known !== undefined) return known;
    this.#own();
    const slot = this.#free.pop() ?? this.#ids.length;
    this.#slots.set(id, slot);
    this.#ids[slot] = id;
    return slot;
  }

  give(id: string): void {
    const slot = this.#slots.get(id);
    if (slot === undefined) return;
    this.#own();
    this.#slots.delete(id);
    this.#ids[slot] = undefined;
    this.#free.push(slot);
  }

  /** Before the first change of lists that others have too. */
  #own(): void {
    if (!this.#isShared) return;
    this.#slots = new Map(this.#slots);
    this.#ids = [...this.#ids];
    this.#free = [...this.#free];
    this.#isShared = false;
  }
}
