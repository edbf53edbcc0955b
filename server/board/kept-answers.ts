import type { Packed } from './messages.ts';

/** A room full of pages asks for few different ones. */
const MOST_ANSWERS = 200;
const MOST_BYTES = 32 * 1024 * 1024;

/** Answers as they went out, the newest ones up to both bounds; asked for while they are computed, too. */
export class KeptAnswers {
  readonly #kept = new Map<string, Promise<Packed>>();
  /** Of those that are there. */
  readonly #bytes = new Map<string, number>();
  #sum = 0;

  get(key: string): Promise<Packed> | undefined {
    return this.#kept.get(key);
  }

  /** One that fails is not kept. */
  keep(key: string, answer: Promise<Packed>): void {
    this.#kept.set(key, answer);
    this.#bound();
    answer.then(
      ({ json }) => {
        if (this.#kept.get(key) !== answer) return;
        this.#bytes.set(key, json.byteLength);
        this.#sum += json.byteLength;
        this.#bound();
      },
      () => this.#kept.get(key) === answer && this.#drop(key),
    );
  }

  clear(): void {
    this.#kept.clear();
    this.#bytes.clear();
    this.#sum = 0;
  }

  #bound(): void {
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= MOST_ANSWERS && this.#sum <= MOST_BYTES) return;
      this.#drop(oldest);
    }
  }

  #drop(key: string): void {
    this.#kept.delete(key);
    this.#sum -= this.#bytes.get(key) ?? 0;
    this.#bytes.delete(key);
  }
}
