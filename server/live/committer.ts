import {
  type Answer,
  type DecidedGroup,
  decideGroup,
  type GroupDeps,
  type Submission,
} from '../../graph/commands/decide-group.ts';
import { EngineError } from '../../graph/engines/contract.ts';
import type { Store } from '../../graph/engines/store.ts';
import type { Entry } from '../../graph/model/entry.ts';
import { Refusal } from '../../graph/model/failure.ts';

/** Most commands of one group; a single larger push is a group of its own. */
const GROUP_COMMANDS = 64;
/** Most commands that may wait; beyond it a push is told to come back. */
const QUEUE_COMMANDS = 2_000;
export const RETRY_AFTER_MS = 1_000;

type Waiting = {
  readonly submission: Submission;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
};

/**
 * Commits pushes in groups: at once when idle, and what arrives during a commit forms the next group. Listeners hear of
 * entries after they are durable and before their senders are answered.
 */
export class Committer {
  readonly #store: Store;
  readonly #deps: GroupDeps;
  readonly #queue: Waiting[] = [];
  readonly #listeners = new Set<(entries: readonly Entry[]) => void>();
  #running: Promise<void> | undefined;
  #isClosed = false;

  constructor(store: Store, deps: GroupDeps) {
    this.#store = store;
    this.#deps = deps;
  }

  /** Errors: Refusal `limited` when too much waits, `unavailable` when the store cannot write or the server ends. */
  submit(submission: Submission): Promise<Answer> {
    if (this.#isClosed) return Promise.reject(new Refusal('unavailable'));
    const waiting = this.#queue.reduce((sum, each) => sum + each.submission.commands.length, 0);
    if (waiting + submission.commands.length > QUEUE_COMMANDS) return Promise.reject(new Refusal('limited'));
    return new Promise((resolve, reject) => {
      this.#queue.push({ submission, resolve, reject });
      this.#running ??= this.#run();
    });
  }

  onEntries(listener: (entries: readonly Entry[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
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
    let size = group[0]?.submission.commands.length ?? 0;
    for (let next = this.#queue[0]; next; next = this.#queue[0]) {
      size += next.submission.commands.length;
      if (size > GROUP_COMMANDS) break;
      group.push(...this.#queue.splice(0, 1));
    }
    return group;
  }

  async #commit(group: Waiting[]): Promise<void> {
    try {
      const decided = await this.#write(group.map((each) => each.submission));
      for (const listener of this.#listeners)
        if (decided.group.entries.length > 0) listener(decided.group.entries);
      group.forEach((each, index) => {
        const answer = decided.answers[index];
        if (answer) each.resolve(answer);
      });
    } catch (error) {
      // One bad neighbour must not fail the others: alone, each gets its own answer.
      if (group.length > 1) for (const each of group) await this.#commit([each]);
      else group[0]?.reject(refusalOf(error, this.#deps));
    }
  }

  async #write(submissions: Submission[]): Promise<DecidedGroup> {
    let decided: DecidedGroup | undefined;
    await this.#store.commit(async (at) => {
      decided = await decideGroup(at, submissions, this.#deps);
      return decided.group;
    });
    if (!decided) throw new Error('the store committed without a decision');
    return decided;
  }
}

function refusalOf(error: unknown, deps: GroupDeps): Refusal {
  if (error instanceof Refusal) return error;
  deps.onBug(error);
  const passes = error instanceof EngineError && error.kind !== 'bug';
  return new Refusal(passes ? 'unavailable' : 'internal');
}
