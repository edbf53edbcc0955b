import type { LiveCommand } from './live.ts';

/** A command that was not answered; `mid` once it may have been sent, `at` when it was given, in milliseconds. */
export type KeptItem = { readonly command: LiveCommand; readonly mid?: number; readonly at: number };

/** What a client has not got answered, in order. A closed page leaves it behind. */
export type Kept = {
  readonly clientId: string;
  /** Whose it is, and of which log the numbers are; undefined before the first join. */
  readonly actorId?: string | undefined;
  readonly incarnation?: string | undefined;
  readonly items: readonly KeptItem[];
};

/** Where this browser keeps them, one a client id. Errors of all three: the storage is full, forbidden or broken,
 * or does not answer in time. */
export interface KeptStore {
  read(clientId: string): Promise<Kept | undefined>;
  clientIds(): Promise<readonly string[]>;
  /** Puts `kept` in place of what `clientId` had, all or nothing; where it has no items that is taken away alone. */
  replace(clientId: string, kept: Kept): Promise<void>;
}

type KeptDeps = {
  readonly store: KeptStore;
  /** What is to be kept now. */
  readonly now: () => Kept;
  /** `holds` or `fails` may say something else. */
  readonly changed: () => void;
};

/**
 * Keeps a page's queue in the browser: one write at a time and none where nothing changed; what changes during one is
 * the next. A storage that fails stops nothing, it is said, and tried again at the next change.
 */
export class KeptQueue {
  fails = false;
  readonly #deps: KeptDeps;
  #written: Kept;
  #holds: ReadonlySet<LiveCommand> = new Set();
  #opened: Promise<unknown> = Promise.resolve();
  #running: Promise<void> | undefined;
  #isAsked = false;

  constructor(clientId: string, deps: KeptDeps) {
    this.#deps = deps;
    this.#written = { clientId, items: [] };
  }

  /** What an earlier page of this client left. Nothing is written before it was read. */
  open(): Promise<Kept | undefined> {
    const { clientId } = this.#written;
    const read = this.#deps.store.read(clientId).then(
      (kept) => {
        if (kept) this.#note(kept);
        return kept;
      },
      () => void this.#tell(true),
    );
    this.#opened = read;
    return read;
  }

  holds(command: LiveCommand): boolean {
    return this.#holds.has(command);
  }

  /** Keeps what is to be kept now; resolves when that is done or fails. */
  keep(): Promise<void> {
    this.#isAsked = true;
    this.#running ??= this.#run();
    return this.#running;
  }

  async #run(): Promise<void> {
    // What is changed in one turn is written at once.
    await this.#opened;
    while (this.#isAsked) {
      this.#isAsked = false;
      const next = this.#deps.now();
      if (isSame(next, this.#written)) continue;
      try {
        await this.#deps.store.replace(this.#written.clientId, next);
        this.#note(next);
        this.#tell(false);
      } catch {
        // Said before anything is taken away.
        this.#tell(true);
        await this.#forget(next);
      }
    }
    this.#running = undefined;
  }

  /** What cannot be kept as it is now must not be sent anew as it was before: under another number, or given up since. */
  async #forget(next: Kept): Promise<void> {
    if (!this.#written.items.some((item) => isMisleading(item, next))) return;
    const { clientId } = this.#written;
    const nothing = { ...next, clientId, items: [] };
    // A storage that takes nothing away either is as it was: what it holds may be sent a second time.
    await this.#deps.store.replace(clientId, nothing).then(
      () => this.#note(nothing),
      () => {},
    );
  }

  #note(kept: Kept): void {
    this.#written = kept;
    this.#holds = new Set(kept.items.map(({ command }) => command));
  }

  #tell(fails: boolean): void {
    this.fails = fails;
    this.#deps.changed();
  }
}

/** Of what was answered the server knows the number, and answers the same. */
function isMisleading({ command, mid }: KeptItem, next: Kept): boolean {
  const now = next.items.find((each) => each.command === command);
  return now ? now.mid !== mid : mid === undefined;
}

function isSame(one: Kept, other: Kept): boolean {
  if (one.items.length !== other.items.length) return false;
  if (one.items.length === 0) return true;
  return (
    one.clientId === other.clientId &&
    one.actorId === other.actorId &&
    one.incarnation === other.incarnation &&
    one.items.every(({ command, mid }, index) => {
      const before = other.items[index];
      return before?.command === command && before.mid === mid;
    })
  );
}
