/** Everybody’s clock, the server’s too, which somebody sets; timers do not follow it. */
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
