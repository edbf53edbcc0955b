const PULSE_MS = 400;
/** One tick's import of a thousand rows is no occasion for a thousand rings. */
const MOST = 24;

/** Short rings around what somebody else just changed. */
export class Pulses {
  readonly #begun = new Map<string, number>();

  start(ids: Iterable<string>, nowMs: number): void {
    for (const id of ids) if (this.#begun.size < MOST) this.#begun.set(id, nowMs);
  }

  /** Rings that are under way, with their progress 0–1; forgets those that ended. */
  running(nowMs: number): { id: string; progress: number }[] {
    const running: { id: string; progress: number }[] = [];
    for (const [id, begun] of this.#begun) {
      const progress = (nowMs - begun) / PULSE_MS;
      if (progress >= 1) this.#begun.delete(id);
      else running.push({ id, progress });
    }
    return running;
  }
}
