import {
  type Answer,
  type DecidedGroup,
  decideGroup,
  type GroupDeps,
  type Submission,
} from '../../graph/commands/decide-group.ts';
import { Refusal } from '../../graph/model/schema/failure.ts';
import type { View } from '../../graph/model/view/view.ts';
import type { Feed } from '../../graph/replica/feed.ts';
import type { Store } from '../../graph/store/store.ts';
import { asRefusal, passes } from './as-refusal.ts';

/** Most commands of one group; a single larger push is a group of its own. */
const GROUP_COMMANDS = 64;
const GROUP_BYTES = 256 * 1024;
/** Most commands that may wait; beyond it a push is told to come back. */
const QUEUE_COMMANDS = 2_000;
export const RETRY_AFTER_MS = 1_000;

type Waiting = {
  readonly submission: Submission;
  readonly bytes: number;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
};

/**
 * Commits pushes in groups: at once when idle, and what arrives during a commit forms the next group. The feed hears of
 * entries after they are durable and before their senders are answered.
 */
export class Committer {
  readonly #store: Store;
  readonly #feed: Feed;
  readonly #deps: GroupDeps;
  readonly #queue: Waiting[] = [];
  #running: Promise<void> | undefined;
  #isClosed = false;

  constructor(store: Store, feed: Feed, deps: GroupDeps) {
    this.#store = store;
    this.#feed = feed;
    this.#deps = deps;
  }

  /** Errors: Refusal `limited` when too much waits, `unavailable` when the store cannot write or the server ends. */
  submit(submission: Submission): Promise<Answer> {
    if (this.#isClosed) return Promise.reject(new Refusal('unavailable'));
    const waiting = this.#queue.reduce((sum, each) => sum + each.submission.commands.length, 0);
    if (waiting + submission.commands.length > QUEUE_COMMANDS) return Promise.reject(new Refusal('limited'));
    const bytes = Buffer.byteLength(JSON.stringify(submission.commands));
    return new Promise((resolve, reject) => {
      this.#queue.push({ submission, bytes, resolve, reject });
      this.#running ??= this.#run();
    });
  }

  /** Takes nothing more and waits for what was taken. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#running;
  }

  async #run(): Promise<void> {
    while (this.#queue.length > 0) await this.#commit(this.#takeGroup());
    this.#running = undefined;
  }

  #takeGroup(): Waiting[] {
    const group = this.#queue.splice(0, 1);
    let commands = group[0]?.submission.commands.length ?? 0;
    let bytes = group[0]?.bytes ?? 0;
    for (let next = this.#queue[0]; next; next = this.#queue[0]) {
      commands += next.submission.commands.length;
      bytes += next.bytes;
      if (commands > GROUP_COMMANDS || bytes > GROUP_BYTES) break;
      group.push(...this.#queue.splice(0, 1));
    }
    return group;
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
    for (let tries = 0; replica.seq < head && !replica.isLost && tries < CATCH_UPS; tries += 1)
      await this.#feed.catchUp();
    return replica.forkAt(head);
  }

  async #write(submissions: Submission[]): Promise<DecidedGroup> {
    let decided: DecidedGroup | undefined;
    if (this.#feed.replica.isLost) await this.#feed.catchUp();
    await this.#store.commit(async (at) => {
      decided = await decideGroup(at, submissions, await this.#draftAt(at.head), this.#deps);
      return decided.group;
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
