const PULSE_MS = 400;
/** One tick's import of a thousand rows is no occasion for a thousand rings. */
const MOST = 24;

/** A ring in the colour of the person who made the change. */
export type Pulse = { readonly id: string; readonly colour: string; readonly progress: number };

/** Short rings around what somebody else just changed. */
export class Pulses {
  readonly #begun = new Map<string, { atMs: number; colour: string }>();

  start(colours: ReadonlyMap<string, string>, nowMs: number): void {
    for (const [id, colour] of colours)
      if (this.#begun.size < MOST || this.#begun.has(id)) this.#begun.set(id, { atMs: nowMs, colour });
  }

  /** Rings that are under way, with their progress 0–1; forgets those that ended. */
  running(nowMs: number): Pulse[] {
    const running: Pulse[] = [];
    for (const [id, { atMs, colour }] of this.#begun) {
      const progress = (nowMs - atMs) / PULSE_MS;
      if (progress >= 1) this.#begun.delete(id);
      else running.push({ id, colour, progress });
    }
    return running;
  }

  /** When the last of them ends. */
  get endMs(): number {
    return Math.max(0, ...[...this.#begun.values()].map(({ atMs }) => atMs + PULSE_MS));
  }
}
