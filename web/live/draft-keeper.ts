/** What somebody typed and has not sent, under the name of the field or form; `at` in milliseconds. */
export type KeptDraft = {
  readonly actorId: string;
  readonly key: string;
  readonly at: number;
  readonly content: unknown;
};

/** Where this browser keeps drafts, everybody's who uses it. Errors of all three: the storage is full, forbidden or broken. */
export interface DraftStore {
  all(): Promise<readonly KeptDraft[]>;
  put(draft: KeptDraft): Promise<void>;
  remove(draft: Pick<KeptDraft, 'actorId' | 'key'>): Promise<void>;
}

/** Of one person; the oldest go first. */
export const MOST_KEPT = 200;
export const LONGEST_KEPT_MS = 30 * 24 * 60 * 60 * 1_000;

type DraftKeeperDeps = {
  readonly now: () => number;
  /** `kept` or `fails` is another. */
  readonly changed: () => void;
};

/**
 * One person's drafts: in memory, and behind it in the browser, where they outlive the page. One write at a time; what
 * changes during one is the next. A storage that fails loses nothing while the page is open, and is said.
 */
export class DraftKeeper {
  kept: ReadonlyMap<string, KeptDraft> = new Map();
  fails = false;
  readonly #deps: DraftKeeperDeps;
  #actorId = '';
  #store: DraftStore | undefined;
  /** Keys whose place in the browser is not as it is here. */
  readonly #unwritten = new Set<string>();
  /** Kept for this page alone. */
  readonly #passing = new Set<string>();
  /** Changed while the browser was being read. */
  readonly #meanwhile = new Set<string>();
  #running: Promise<void> | undefined;
  #isAsked = false;

  constructor(deps: DraftKeeperDeps) {
    this.#deps = deps;
  }

  /** Brings what this person left, and what their other tabs have written meanwhile. Another person's is not shown. */
  async open(store: DraftStore, actorId: string): Promise<void> {
    if (actorId !== this.#actorId) {
      this.#unwritten.clear();
      this.#passing.clear();
      this.#set(new Map());
    }
    this.#store = store;
    this.#actorId = actorId;
    await this.#running;
    this.#meanwhile.clear();
    try {
      const all = await store.all();
      if (actorId === this.#actorId) this.#read(all);
    } catch {
      this.#tell(true);
    }
  }

  #read(all: readonly KeptDraft[]): void {
    const isNewer = (key: string) =>
      this.#unwritten.has(key) || this.#passing.has(key) || this.#meanwhile.has(key);
    const oldest = this.#deps.now() - LONGEST_KEPT_MS;
    const own = all
      .filter(({ actorId, key, at }) => actorId === this.#actorId && at >= oldest && !isNewer(key))
      .sort((one, other) => one.at - other.at);
    const newer = [...this.kept].filter(([key]) => isNewer(key));
    this.#set(new Map([...own.map((draft) => [draft.key, draft] as const), ...newer]));
    this.#bound();
    for (const draft of all) if (draft.at < oldest) void this.#store?.remove(draft).catch(() => {});
  }

  /** `passing`: for as long as this page is open, and no longer. */
  keep(key: string, content: unknown, passing?: 'passing'): void {
    const { kept } = this;
    const draft: KeptDraft = { actorId: this.#actorId, key, at: this.#deps.now(), content };
    const others = [...kept].filter(([each]) => each !== key);
    if (passing) this.#passing.add(key);
    else this.#passing.delete(key);
    this.#set(new Map([...others, [key, draft]]));
    this.#bound();
    this.#write(key);
  }

  drop(key: string): void {
    if (!this.kept.has(key)) return;
    this.#passing.delete(key);
    this.#set(new Map([...this.kept].filter(([each]) => each !== key)));
    this.#write(key);
  }

  /** Settles once the browser keeps what is kept here, or does not. */
  async written(): Promise<void> {
    await this.#running;
  }

  #bound(): void {
    for (const key of this.kept.keys()) {
      if (this.kept.size <= MOST_KEPT) return;
      this.drop(key);
    }
  }

  #write(key: string): void {
    this.#unwritten.add(key);
    this.#meanwhile.add(key);
    this.#isAsked = true;
    this.#running ??= this.#run();
  }

  /** What fails is tried again with the next change. */
  async #run(): Promise<void> {
    // What is typed in one turn is written at once.
    await Promise.resolve();
    while (this.#isAsked && this.#store) {
      this.#isAsked = false;
      for (const key of [...this.#unwritten]) await this.#writeOne(this.#store, key);
    }
    this.#running = undefined;
  }

  async #writeOne(store: DraftStore, key: string): Promise<void> {
    const wanted = () => (this.#passing.has(key) ? undefined : this.kept.get(key));
    const draft = wanted();
    try {
      await (draft ? store.put(draft) : store.remove({ actorId: this.#actorId, key }));
      if (wanted() === draft) this.#unwritten.delete(key);
      this.#tell(false);
    } catch {
      this.#tell(true);
    }
  }

  #set(kept: ReadonlyMap<string, KeptDraft>): void {
    this.kept = kept;
    this.#deps.changed();
  }

  #tell(fails: boolean): void {
    if (this.fails === fails) return;
    this.fails = fails;
    this.#deps.changed();
  }
}
