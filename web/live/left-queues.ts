import type { PushedCommand } from '../../graph/model/commands/command.ts';
import type { Result } from '../../graph/model/log/entry.ts';
import type { Failure, FailureCode } from '../../graph/model/schema/failure.ts';
import { HttpProblem } from './http-problem.ts';
import type { Kept, KeptStore } from './kept-queue.ts';
import type { LiveCommand } from './live.ts';
import { Outbox, type Waiting } from './outbox.ts';

/** What is known where left queues are sent. */
export type LeftQueues = {
  /** The server's log now. */
  readonly incarnation: string;
  /** The person hears of what was not accepted. */
  readonly refused: (command: LiveCommand, failure: Failure) => void;
};

export type LeftQueuesDeps = {
  readonly store: KeptStore;
  /** Takes a client id that no page holds; returns how to give it back. */
  readonly claim: (clientId: string) => Promise<(() => void) | undefined>;
  /** Errors: HttpProblem; nobody answers. */
  readonly push: (clientId: string, commands: readonly PushedCommand[]) => Promise<readonly Result[]>;
  readonly newId: () => string;
  readonly pause: (milliseconds: number) => Promise<void>;
};

/** A push that is refused as a whole for one of these is refused for what is in it. */
const OF_COMMANDS: readonly FailureCode[] = ['invalid', 'tooLarge', 'internal'];

type Left = Waiting & { readonly at: number };

/**
 * Sends what pages left that are closed, each queue in order under its own numbers, one after the other. What nobody
 * answers stays until the next time. Errors: those of the storage; HttpProblem; nobody answers.
 */
export async function sendLeftQueues(deps: LeftQueuesDeps, known: LeftQueues): Promise<void> {
  for (const clientId of await deps.store.clientIds()) {
    const release = await deps.claim(clientId);
    if (!release) continue;
    try {
      // Read once it is ours: another page may just have sent it.
      const kept = await deps.store.read(clientId);
      if (kept) await new LeftQueue(kept, deps, known).send();
    } finally {
      release();
    }
  }
}

class LeftQueue {
  readonly #deps: LeftQueuesDeps;
  readonly #known: LeftQueues;
  readonly #outbox = new Outbox<Left>();
  #kept: Kept;
  /** Under an id that nobody used before. */
  #isFresh = false;
  #release = (): void => {};

  constructor(kept: Kept, deps: LeftQueuesDeps, known: LeftQueues) {
    this.#deps = deps;
    this.#known = known;
    this.#kept = kept;
    for (const { command, mid, at } of kept.items)
      this.#outbox.add({ command, mid, at, acceptedAt: undefined });
  }

  async send(): Promise<void> {
    try {
      // Another log does not know these numbers.
      if (this.#kept.incarnation !== this.#known.incarnation) await this.#renew();
      for (let commands = await this.#next(); commands.length > 0; commands = await this.#next()) {
        // Before they are sent: whoever sends them again does so under the same numbers.
        await this.#keep();
        await this.#push(commands);
      }
      await this.#keep();
    } finally {
      this.#release();
    }
  }

  /**
   * What has a number goes under it. Which one is free nobody here knows: a later one may have been given to what is confirmed
   * and gone, while one before it was refused and is still here. So what has none goes under another id.
   */
  async #next(): Promise<PushedCommand[]> {
    const commands = this.#outbox.next(this.#isFresh);
    if (commands.length > 0 || this.#outbox.waiting.length === 0 || this.#isFresh) return commands;
    await this.#renew();
    return this.#outbox.next();
  }

  async #push(commands: readonly PushedCommand[]): Promise<void> {
    try {
      await this.#answered(await this.#deps.push(this.#kept.clientId, commands));
    } catch (error) {
      if (!(error instanceof HttpProblem)) throw error;
      const { failure, retryAfterMs } = error;
      if (retryAfterMs !== undefined) return this.#deps.pause(retryAfterMs);
      // Not our server, or one that does not let us in: that says nothing of the commands, and may pass too.
      if (!failure || !OF_COMMANDS.includes(failure.code)) throw error;
      const guilty = this.#outbox.refusedWhole(commands);
      // Whether its number was used is not known: the next one keeps its own, and hears where there is a hole.
      if (guilty) this.#refuse(guilty, failure);
    }
    return undefined;
  }

  async #answered(results: readonly Result[]): Promise<void> {
    const codes = results.map((result) => (result.status === 'refused' ? result.failure.code : undefined));
    // The id is another person's: somebody else uses this browser now.
    if (!this.#isFresh && codes.every((code) => code === 'denied')) return this.#renew();
    let isForgotten = false;
    for (const result of results) {
      const item = this.#outbox.byMid(result.mid);
      if (!item) continue;
      if (result.status !== 'refused') this.#outbox.remove(item);
      else if (result.failure.code === 'order') isForgotten = true;
      else this.#refuse(item, result.failure);
    }
    this.#outbox.decided(Math.max(...results.map(({ mid }) => mid)));
    if (isForgotten) await this.#renew();
    return undefined;
  }

  #refuse(item: Left, failure: Failure): void {
    this.#outbox.remove(item);
    this.#known.refused(item.command, failure);
  }

  /** Goes on under an id of its own, which is claimed before anybody can see it. */
  async #renew(): Promise<void> {
    const clientId = this.#deps.newId();
    const release = await this.#deps.claim(clientId);
    const before = this.#release;
    this.#release = () => {
      before();
      release?.();
    };
    this.#isFresh = true;
    this.#outbox.renew();
    await this.#keep(clientId);
  }

  #keep(clientId = this.#kept.clientId): Promise<void> {
    const before = this.#kept.clientId;
    const { incarnation } = this.#known;
    const items = this.#outbox.waiting.map(({ command, mid, at }) => ({
      command,
      ...(mid === undefined ? {} : { mid }),
      at,
    }));
    this.#kept = { ...this.#kept, clientId, incarnation, items };
    return this.#deps.store.replace(before, this.#kept);
  }
}
