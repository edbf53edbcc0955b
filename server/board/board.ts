import { setImmediate as breath } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { chunks } from '../../graph/engines/chunks.ts';
import type { GapsChanged } from '../../graph/model/answers/gap.ts';
import type { Entry } from '../../graph/model/log/entry.ts';
import { dayInShanghai } from '../../graph/model/schema/day.ts';
import { Refusal } from '../../graph/model/schema/failure.ts';
import type { NodeRecord, RelationRecord } from '../../graph/model/schema/record.ts';
import type { Feed } from '../../graph/replica/feed.ts';
import type { CallName, QueryOf } from './calls.ts';
import { KeptAnswers } from './kept-answers.ts';
import type { FromBoard, Packed, ToBoard } from './messages.ts';

/** Run from source, a worker is given no loader of TypeScript by whoever starts it: its start brings one. */
const THREAD = import.meta.url.endsWith('.ts') ? './from-source.mjs' : './board-thread.mjs';
/** What is new in its memory, a quarter of what a thread takes by itself: nobody waits for it as for the loop. */
const YOUNG_MB = 12;
/** Records sent at once: copying them holds others up for a few milliseconds. */
const SLICE = 400;
/** Entries go to the thread together: to wake it for each costs more than what it then does. */
const GATHER_MS = 150;
/** A thread that died is started again after this long, and after twice as long each time it dies without an answer. */
const RESTART_MS = 1_000;
const LATEST_RESTART_MS = 60_000;
/** Longer than any answer takes at the largest size: a thread that does not come back must not keep whoever asked. */
const ANSWER_WITHIN_MS = 60_000;

type Waiting = {
  readonly resolve: (packed: Packed) => void;
  readonly reject: (error: unknown) => void;
  readonly deadline: NodeJS.Timeout;
};
export type BoardDeps = {
  readonly incarnation: string;
  readonly feed: Pick<Feed, 'replica' | 'subscribe'>;
  readonly now: () => Date;
  readonly onBug: (error: unknown) => void;
  readonly answerWithinMs?: number;
};

/**
 * What is computed for everybody, in a thread with a replica of its own that follows the log. Answers are kept as bytes
 * until something is committed or found.
 */
export class Board {
  readonly #deps: BoardDeps;
  readonly #listeners = new Set<(changed: GapsChanged) => void>();
  readonly #kept = new KeptAnswers();
  readonly #waiting = new Map<number, Waiting>();
  readonly #unsubscribe: () => void;
  /** Absent while a thread that died is not started again yet. */
  #worker: Worker | undefined;
  /** Entries that the thread was not sent yet. */
  #gathered: Entry[] = [];
  #sending: NodeJS.Timeout | undefined;
  #asked = 0;
  #isClosed = false;
  #restart: NodeJS.Timeout | undefined;
  #restartMs = RESTART_MS;

  constructor(deps: BoardDeps) {
    this.#deps = deps;
    this.#worker = this.#start();
    this.#unsubscribe = deps.feed.subscribe((entries, isAnew) => {
      this.#kept.clear();
      // The graph was read anew: so is the thread's.
      if (isAnew) void this.#worker?.terminate();
      else this.#gather(entries);
    });
  }

  onChange(listener: (changed: GapsChanged) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** As of all that was committed before. Errors: Refusal, `unavailable` where the thread ended or takes too long. */
  ask<C extends CallName>(call: C, query: QueryOf<C>, asker: string): Promise<Packed> {
    // A day that nobody names is today's, unless the workspace has one.
    const key = `${call} ${dayInShanghai(this.#deps.now())} ${JSON.stringify(query)}`;
    const known = this.#kept.get(key);
    if (known) return known;
    const answer = this.#ask(call, query, asker);
    this.#kept.keep(key, answer);
    return answer;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#unsubscribe();
    clearTimeout(this.#restart);
    clearTimeout(this.#sending);
    await this.#worker?.terminate();
  }

  #gather(entries: readonly Entry[]): void {
    this.#gathered.push(...entries);
    this.#sending ??= setTimeout(() => this.#send(), GATHER_MS);
    this.#sending.unref();
  }

  #send(): void {
    clearTimeout(this.#sending);
    this.#sending = undefined;
    const entries = this.#gathered.splice(0);
    if (entries.length > 0) this.#worker?.postMessage({ type: 'entries', entries } satisfies ToBoard);
  }

  #ask(call: CallName, query: unknown, asker: string): Promise<Packed> {
    this.#send();
    const worker = this.#worker;
    if (!worker) return Promise.reject(new Refusal('unavailable'));
    return new Promise((resolve, reject) => {
      this.#asked += 1;
      const id = this.#asked;
      const { answerWithinMs = ANSWER_WITHIN_MS } = this.#deps;
      const deadline = setTimeout(() => this.#take(id)?.reject(new Refusal('unavailable')), answerWithinMs);
      deadline.unref();
      this.#waiting.set(id, { resolve, reject, deadline });
      worker.postMessage({ type: 'ask', id, call, query, asker } satisfies ToBoard);
    });
  }

  #start(): Worker {
    const worker = new Worker(new URL(THREAD, import.meta.url), {
      execArgv: [],
      stdin: false,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    });
    worker.unref();
    worker.on('message', (message: FromBoard) => this.#heard(message));
    worker.on('error', this.#deps.onBug);
    worker.on('exit', () => this.#ended());
    void this.#load(worker);
    return worker;
  }

  /** The graph of this moment; what is committed meanwhile follows it through the feed. */
  async #load(worker: Worker): Promise<void> {
    const { view, seq } = this.#deps.feed.replica;
    this.#gathered = [];
    // Records are never changed in place, so a list of references is the graph of one seq.
    const nodes = chunks([...view.nodes.values()], SLICE);
    const relations = chunks([...view.relations.values()], SLICE);
    const send = async (
      nodes: readonly NodeRecord[],
      relations: readonly RelationRecord[],
    ): Promise<void> => {
      worker.postMessage({ type: 'records', nodes, relations } satisfies ToBoard);
      await breath();
    };
    // A relation shares the ids of its ends once they are there.
    for (const part of nodes) await send(part, []);
    for (const part of relations) await send([], part);
    const { incarnation } = this.#deps;
    worker.postMessage({ type: 'loaded', incarnation, seq } satisfies ToBoard);
  }

  #heard(message: FromBoard): void {
    switch (message.type) {
      case 'answer':
        this.#restartMs = RESTART_MS;
        this.#take(message.id)?.resolve(message.packed);
        return;
      case 'refused': {
        const { code, ...detail } = message.failure;
        this.#take(message.id)?.reject(new Refusal(code, detail));
        return;
      }
      case 'changed':
        this.#kept.clear();
        for (const listener of this.#listeners) listener(message.changed);
        return;
      case 'bug':
        this.#deps.onBug(message.error);
    }
  }

  #take(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id);
    clearTimeout(waiting?.deadline);
    this.#waiting.delete(id);
    return waiting;
  }

  #ended(): void {
    this.#worker = undefined;
    for (const id of [...this.#waiting.keys()]) this.#take(id)?.reject(new Refusal('unavailable'));
    this.#kept.clear();
    if (this.#isClosed) return;
    this.#restart = setTimeout(() => {
      this.#worker = this.#start();
    }, this.#restartMs);
    this.#restartMs = Math.min(LATEST_RESTART_MS, this.#restartMs * 2);
    this.#restart.unref();
  }
}
