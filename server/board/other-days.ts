import { setImmediate as breath } from 'node:timers/promises';
import type { GapScan } from '../../graph/gaps/scan/gap-scan.ts';
import type { GraphEvent } from '../../graph/model/log/event.ts';
import type { Day } from '../../graph/model/schema/day.ts';
import { Refusal } from '../../graph/model/schema/failure.ts';
import type { Replica } from '../../graph/replica/replica.ts';
import { DayAnswer } from './day-answer.ts';

/** Days held at once. */
const HELD = 6;
/** Days that may wait to be looked at; a slider that is dragged asks for many. */
const WAITING = 4;

type Held = {
  readonly scan: GapScan;
  readonly answer: DayAnswer;
  /** What the graph has, and this day has not been brought up to yet. */
  due: GraphEvent[];
  notes: string[];
};
/** More than this and a day is looked at anew. */
const MOST_DUE = 2_000;
type Waiting = {
  readonly on: Day;
  readonly resolve: (answer: DayAnswer) => void;
  readonly reject: (error: unknown) => void;
};

/**
 * Days that are not the workspace's: the same graph looked at with another day. One at a time, the latest wish first, since
 * whoever drags a slider no longer waits for where it was. What is held is brought up to the log when it is asked for.
 */
export class OtherDays {
  readonly #replica: Pick<Replica, 'view' | 'seq'>;
  readonly #scanOf: (on: Day) => GapScan;
  readonly #stopped: AbortSignal;
  readonly #held = new Map<Day, Held>();
  readonly #waiting: Waiting[] = [];
  /** Came while a scan was under way. */
  #missed: GraphEvent[] = [];
  /** Raised when what was held was forgotten, so that a scan under way is not held either. */
  #generation = 0;
  #isRunning = false;

  constructor(replica: Pick<Replica, 'view' | 'seq'>, scanOf: (on: Day) => GapScan, stopped: AbortSignal) {
    this.#replica = replica;
    this.#scanOf = scanOf;
    this.#stopped = stopped;
  }

  /** Errors: Refusal `limited` where too many other days were asked for since, `unavailable` at the end. */
  answer(on: Day): Promise<DayAnswer> {
    const held = this.#held.get(on);
    if (held) return Promise.resolve(this.#upToDate(on, held));
    const asked = new Promise<DayAnswer>((resolve, reject) => {
      this.#waiting.unshift({ on, resolve, reject });
    });
    const days = [...new Set(this.#waiting.map((each) => each.on))];
    for (const tooMany of days.slice(WAITING))
      for (const each of this.#waitingFor(tooMany)) each.reject(new Refusal('limited'));
    if (!this.#isRunning) void this.#run();
    return asked;
  }

  /** Entries that the graph has; `notes`: findings that somebody noted something about. */
  take(events: readonly GraphEvent[], notes: readonly string[]): void {
    if (this.#isRunning) this.#missed.push(...events);
    for (const [on, held] of this.#held) {
      held.due.push(...events);
      held.notes.push(...notes);
      if (held.due.length > MOST_DUE) this.#held.delete(on);
    }
  }

  /** Other thresholds, another end of the data, another graph: what was held says nothing any more. */
  forget(): void {
    this.#generation += 1;
    this.#held.clear();
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    // What is asked for in the same moment is known before the latest of it is chosen.
    await breath();
    for (let next = this.#waiting[0]; next; next = this.#waiting[0]) {
      const { on } = next;
      const outcome = await this.#look(on).then(
        (answer) => ({ answer }),
        (error: unknown) => ({ error }),
      );
      for (const each of this.#waitingFor(on)) {
        if ('answer' in outcome) each.resolve(outcome.answer);
        else each.reject(this.#stopped.aborted ? new Refusal('unavailable') : outcome.error);
      }
    }
    this.#isRunning = false;
  }

  #waitingFor(on: Day): Waiting[] {
    const all = this.#waiting.splice(0);
    this.#waiting.push(...all.filter((each) => each.on !== on));
    return all.filter((each) => each.on === on);
  }

  #upToDate(on: Day, held: Held): DayAnswer {
    // The last to be forgotten.
    this.#held.delete(on);
    this.#held.set(on, held);
    const { scan, answer, due, notes } = held;
    const changes = due.length > 0 ? [...scan.refresh(due.splice(0)), ...scan.judgeWhole()] : [];
    answer.take(changes, notes.splice(0), this.#replica.seq);
    return answer;
  }

  async #look(on: Day): Promise<DayAnswer> {
    const known = this.#held.get(on);
    if (known) return this.#upToDate(on, known);
    const generation = this.#generation;
    const scan = this.#scanOf(on);
    this.#missed = [];
    await scan.scan(undefined, this.#stopped);
    if (generation !== this.#generation) return this.#look(on);
    scan.refresh(this.#missed);
    scan.judgeWhole();
    const answer = new DayAnswer(scan, this.#replica.view, this.#replica.seq);
    this.#held.set(on, { scan, answer, due: [], notes: [] });
    for (const oldest of this.#held.keys()) {
      if (this.#held.size <= HELD) break;
      this.#held.delete(oldest);
    }
    return answer;
  }
}
