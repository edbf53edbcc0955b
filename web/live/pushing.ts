import type { Failure } from '../../graph/model/schema/failure.ts';
import { joinMessage } from './join-message.ts';
import type { KeptQueue } from './kept-queue.ts';
import type { Missing } from './missing.ts';
import type { TabGraph } from './tab-graph.ts';
import type { Wire } from './wire-contract.ts';

/** A push that is refused again and again waits at most so long, unless it was told to wait longer or the server can write. */
const MOST_PAUSE_MS = 8_000;

type PushingDeps = {
  readonly wire: Wire;
  readonly after: (delayMs: number, run: () => void) => () => void;
  /** Another one after each join and each break. */
  readonly epoch: () => number;
  /** Joins anew. */
  readonly join: () => void;
};

/** Sends what waits in a tab's graph, one push after the other, each kept before it is sent. */
export class Pushing {
  readonly #graph: TabGraph;
  readonly #kept: KeptQueue;
  readonly #missing: Missing;
  readonly #deps: PushingDeps;
  #isPushing = false;
  /** Pushes refused for a passing reason, one after the other. */
  #refusals = 0;
  /** Ends the pause before the next push. */
  #resume: (() => void) | undefined;

  constructor(graph: TabGraph, kept: KeptQueue, missing: Missing, deps: PushingDeps) {
    this.#graph = graph;
    this.#kept = kept;
    this.#missing = missing;
    this.#deps = deps;
  }

  /** The server is there, or can write, again: nothing waits any longer. */
  resume(): void {
    this.#resume?.();
  }

  /** One push in flight; the next one takes everything that waits. */
  async push(): Promise<void> {
    if (this.#isPushing || !this.#missing.isOn) return;
    const commands = this.#graph.nextPush();
    if (commands.length === 0) return;
    this.#isPushing = true;
    const epoch = this.#deps.epoch();
    try {
      // Before they are sent: a page that is opened after this one sends them under the same numbers.
      await this.#kept.keep();
      // Joined anew meanwhile, or not joined: then what to send is looked at again.
      if (epoch !== this.#deps.epoch() || !this.#missing.isOn) return;
      const ack = await this.#deps.wire.push({ commands });
      if (ack.ok) {
        this.#refusals = 0;
        this.#graph.answered(ack.results, ack.lastMid);
      } else await this.#refused(commands, ack.failure, ack.retryAfterMs);
    } catch {
      // Not answered: it may have arrived. It goes again under the same numbers, after the next join at the latest.
      if (epoch === this.#deps.epoch() && this.#deps.wire.isConnected()) this.#deps.join();
    } finally {
      this.#isPushing = false;
      void this.push();
    }
  }

  /** Refused as a whole: a passing reason waits, any other is looked into, since the server may have gone on and failed late. */
  async #refused(
    commands: Parameters<TabGraph['refusedWhole']>[0],
    failure: Failure,
    retryAfterMs: number | undefined,
  ): Promise<void> {
    const { wire, after } = this.#deps;
    if (retryAfterMs !== undefined) {
      return new Promise((resolve) => {
        this.#resume = resolve;
        const pauseMs = Math.min(MOST_PAUSE_MS, retryAfterMs * 2 ** this.#refusals);
        this.#refusals += 1;
        after(Math.max(retryAfterMs, pauseMs), resolve);
      });
    }
    const { clientId, held } = this.#graph;
    const epoch = this.#deps.epoch();
    const ack = await wire.join(joinMessage(clientId, epoch, held));
    if (!ack.ok) throw new Error('not joined');
    await this.#missing.catchUp(ack.catchUp);
    // After a break this answer is old: what it did not see may have arrived since.
    if (epoch !== this.#deps.epoch()) return undefined;
    // `illegal`: the server did not know this connection's join, which it does now.
    if (failure.code !== 'illegal') this.#graph.refusedWhole(commands, failure, ack.lastMid);
    return undefined;
  }
}
