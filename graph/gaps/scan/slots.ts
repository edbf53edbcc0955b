/** Numbers for ids, small and used again, so that what is kept of each fits into arrays. */
export class Slots {
  readonly #slots: Map<string, number>;
  readonly #ids: (string | undefined)[];
  readonly #free: number[];

  constructor(from?: Slots) {
    this.#slots = new Map(from ? from.#slots : undefined);
    this.#ids = from ? [...from.#ids] : [];
    this.#free = from ? [...from.#free] : [];
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
    const slot = this.#free.pop() ?? this.#ids.length;
    this.#slots.set(id, slot);
    this.#ids[slot] = id;
    return slot;
  }

  give(id: string): void {
    const slot = this.#slots.get(id);
    if (slot === undefined) return;
    this.#slots.delete(id);
    this.#ids[slot] = undefined;
    this.#free.push(slot);
  }
}
