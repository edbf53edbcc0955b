import { EngineError } from '../engines/contract.ts';
import type { TroubleCode } from '../model/schema/trouble.ts';

/** Why nothing can be written; `cause` is the first error that said so. */
export type Trouble = { readonly code: TroubleCode; readonly cause: unknown };

type Listener = (trouble: Trouble | undefined) => void;

/** Whether a store can be written, told when it begins and when it ends rather than with every attempt. */
export class Health {
  #trouble: Trouble | undefined;
  #writings = 0;
  readonly #unavailable: TroubleCode;
  readonly #listeners = new Set<Listener>();

  /** `unavailable`: what it means for this store that its engine or log is not available. */
  constructor(unavailable: TroubleCode) {
    this.#unavailable = unavailable;
  }

  get trouble(): Trouble | undefined {
    return this.#trouble;
  }

  /** How often something was written. */
  get writings(): number {
    return this.#writings;
  }

  /**
   * What the engine or the log threw; of that only what may pass by itself is trouble, and nothing that began before
   * something else was written: `writings` as of its beginning.
   */
  failed(error: unknown, writings = this.#writings): void {
    if (!(error instanceof EngineError) || writings !== this.#writings) return;
    if (error.kind === 'diskFull') this.#set({ code: 'diskFull', cause: error });
    if (error.kind === 'unavailable') this.#set({ code: this.#unavailable, cause: error });
  }

  /** Something was written. */
  works(): void {
    this.#writings += 1;
    this.#set(undefined);
  }

  onChange(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #set(trouble: Trouble | undefined): void {
    if (trouble?.code === this.#trouble?.code) return;
    this.#trouble = trouble;
    for (const listener of this.#listeners) listener(trouble);
  }
}
