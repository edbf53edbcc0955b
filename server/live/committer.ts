import { type Batch, decideBatch } from '../../graph/commands/decide-batch.ts';
import {
  type Answer,
  type DecidedGroup,
  decideGroup,
  type GroupDeps,
  type Submission,
} from '../../graph/commands/decide-group.ts';
import { derivedChange } from '../../graph/commands/derive.ts';
import type { Result } from '../../graph/model/log/entry.ts';
import { dayInShanghai } from '../../graph/model/schema/day.ts';
import { Refusal } from '../../graph/model/schema/failure.ts';
import type { View } from '../../graph/model/view/view.ts';
import type { Feed } from '../../graph/replica/feed.ts';
import type { Group, Store } from '../../graph/store/store.ts';
import { asRefusal, passes } from './as-refusal.ts';
import { type Queued, Turns } from './turns.ts';

/** Batches that may wait beside the one that is being written. */
const MOST_BATCHES = 3;
/** From so many rows on people notice that they wait for a batch. */
const NOTICED_ROWS = 500;

type Waiting = Queued & {
  readonly submission: Submission;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
};

type WaitingBatch = {
  readonly batch: Batch;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
};

/**
 * Commits pushes in groups: at once when idle, and what arrives during a commit forms the next group. The feed hears of
 * entries after they are durable and before their senders are answered. Batches and groups take turns.
 */
export class Committer {
  readonly #store: Store;
  readonly #feed: Feed;
  readonly #deps: GroupDeps;
  readonly #turns = new Turns<Waiting>();
  readonly #batches: WaitingBatch[] = [];
  #running: Promise<void> | undefined;
  #isClosed = false;
  #isImporting = false;
  #onImporting: (() => void) | undefined;

  constructor(store: Store, feed: Feed, deps: GroupDeps) {
    this.#store = store;
    this.#feed = feed;
    this.#deps = deps;
  }

  /** Errors: Refusal `limited` when too much waits, `unavailable` when the store cannot write or the server ends. */
  submit(submission: Submission): Promise<Answer> {
    if (this.#isClosed) return Promise.reject(new Refusal('unavailable'));
    const { actor, clientId, commands } = submission;
    return new Promise((resolve, reject) => {
      const bytes = () => Buffer.byteLength(JSON.stringify(commands));
      // Somebody else's client id is worth nothing, and takes nothing of theirs.
      const line = `${actor.id} ${clientId}`;
      const waiting = { line, commands: commands.length, bytes, submission, resolve, reject };
      if (this.#turns.add(waiting)) this.#running ??= this.#run();
      else reject(new Refusal('limited'));
    });
  }

  /** All of a batch or nothing, in one entry. Errors: RefusedBatch; as `submit`. */
  submitBatch(batch: Batch): Promise<Result> {
    if (this.#isClosed) return Promise.reject(new Refusal('unavailable'));
    if (this.#batches.length >= MOST_BATCHES) return Promise.reject(new Refusal('limited'));
    return new Promise((resolve, reject) => {
      this.#batches.push({ batch, resolve, reject });
      this.#running ??= this.#run();
    });
  }

  /** A large batch is being written, and what is pushed waits for it. */
  get isImporting(): boolean {
    return this.#isImporting;
  }

  /** Calls when one begins and when it ends. */
  onImporting(listener: () => void): void {
    this.#onImporting = listener;
  }

  /** Takes nothing more and waits for what was taken. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#running;
  }

  async #run(): Promise<void> {
    while (!this.#turns.isEmpty || this.#batches.length > 0) {
      if (!this.#turns.isEmpty) await this.#commit(this.#turns.take());
      const next = this.#batches.shift();
      if (next) await this.#import(next);
    }
    this.#running = undefined;
  }

  async #import(next: WaitingBatch): Promise<void> {
    if (next.batch.rows.length < NOTICED_ROWS) return this.#commitBatch(next);
    this.#tellImporting(true);
    await this.#commitBatch(next);
    this.#tellImporting(false);
    return undefined;
  }

  #tellImporting(isImporting: boolean): void {
    this.#isImporting = isImporting;
    this.#onImporting?.();
  }

  async #commitBatch({ batch, resolve, reject }: WaitingBatch): Promise<void> {
    try {
      let result: Result | undefined;
      const { entries } = await this.#decided(async (at) => {
        const draft = await this.#draftAt(at.head);
        const decided = await decideBatch(at, batch, draft, this.#deps);
        result = decided.result;
        return this.#derived(decided.group, draft);
      });
      if (!result) throw new Error('the store committed without a decision');
      this.#feed.committed(entries);
      resolve(result);
    } catch (error) {
      reject(refusalOf(error, this.#deps));
    }
  }

  async #commit(group: Waiting[]): Promise<void> {
    let decided: DecidedGroup;
    try {
      decided = await this.#write(group.map((each) => each.submission));
    } catch (error) {
      // One bad neighbour must not fail the others: alone, each gets its own answer.
      if (group.length > 1 && !passes(error)) for (const each of group) await this.#commit([each]);
      else {
        const refusal = refusalOf(error, this.#deps);
        for (const each of group) each.reject(refusal);
      }
      return;
    }
    this.#feed.committed(decided.group.entries);
    group.forEach((each, index) => {
      const answer = decided.answers[index];
      if (answer) each.resolve(answer);
      else each.reject(refusalOf(new Error('a committed push has no answer'), this.#deps));
    });
  }

  /**
   * A graph to decide on, of its own for every attempt. Where others commit too, the transaction holds the counter, so
   * that what is missing is committed and nothing is added. A replica that is lost is read again outside of it: that
   * waits for the counter itself.
   */
  async #draftAt(head: number): Promise<View> {
    const { replica } = this.#feed;
    let hasRead = false;
    for (let tries = 0; replica.seq < head && !replica.isLost && tries < CATCH_UPS; tries += 1)
      hasRead = await this.#feed.catchUp();
    // All was read, and still the log ends before the counter.
    if (hasRead && replica.seq < head) replica.lose(new Error(`the log has no entry ${replica.seq + 1}`));
    return replica.forkAt(head);
  }

  /** With what its entries change of what is derived, from the graph before them to the one they were decided on. */
  #derived(group: Group, draft: View): Group {
    const events = group.entries.flatMap((entry) => entry.events);
    const today = dayInShanghai(this.#deps.now());
    return { ...group, derived: derivedChange(this.#feed.replica.view, draft, events, today) };
  }

  async #decided(decide: Parameters<Store['commit']>[0]): Promise<Group> {
    if (this.#feed.replica.isLost) await this.#feed.catchUp();
    return this.#store.commit(decide);
  }

  async #write(submissions: Submission[]): Promise<DecidedGroup> {
    let decided: DecidedGroup | undefined;
    await this.#decided(async (at) => {
      const draft = await this.#draftAt(at.head);
      decided = await decideGroup(at, submissions, draft, this.#deps);
      return this.#derived(decided.group, draft);
    });
    if (!decided) throw new Error('the store committed without a decision');
    return decided;
  }
}

/** Reads that may be needed until the replica holds what others committed. */
const CATCH_UPS = 3;

function refusalOf(error: unknown, deps: GroupDeps): Refusal {
  if (error instanceof Refusal) return error;
  deps.onBug(error);
  return asRefusal(error) ?? new Refusal('internal');
}
