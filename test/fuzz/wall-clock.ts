/** The computer's clock, which somebody sets: pages read it, timers do not. */
export class WallClock {
  readonly #true = Date.now;
  #offset = 0;

  constructor() {
    Date.now = () => this.#true() + this.#offset;
  }

  jump(milliseconds: number): void {
    this.#offset += milliseconds;
  }

  restore(): void {
    Date.now = this.#true;
  }
}
