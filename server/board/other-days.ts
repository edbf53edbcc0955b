import { setImmediate as breath } from 'node:timers/promises';
import type { GapScan } from '../../graph/gaps/scan/gap-scan.ts';
import type { GraphEvent } from '../../graph/model/log/event.ts';
import type { Day } from '../../graph/model/schema/day.ts';
import { Refusal } from '../../graph/model/schema/failure.ts';
import type { Replica } from '../../graph/replica/replica.ts';
import { DayAnswer } from './day-answer.ts';

/** Days held at once. */
const HELD = 6;
/** Days that somebody may have waiting to be looked at, of which a slider that is dragged asks for many; and all together. */
const WAITING = 4;
const MOST_WAITING = 64;

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
  readonly asker: string;
  readonly resolve: (answer: DayAnswer) => void;
  readonly reject: (error: unknown) => void;
};

/**
 * Days that are not the workspace's: the same graph looked at with another day. One at a time; those who ask take turns, and
 * of each the latest wish comes first, since whoever drags a slider no longer waits for where it was. What is held is
 * brought up to the log when it is asked for.
 */
export class OtherDays {
  readonly #replica: Pick<Replica, 'view' | 'seq'>;
  readonly #scanOf: (on: Day) => GapScan;
  readonly #stopped: AbortSignal;
  readonly #held = new Map<Day, Held>();
  /** The latest first. */
  readonly #waiting: Waiting[] = [];
  /** Whose turn was when, of those who wait. */
  readonly #turns = new Map<string, number>();
  #turn = 0;
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

  /** Errors: Refusal `limited` where they asked for too many other days since, `busy` where all did, `unavailable` at the end. */
  answer(on: Day, asker: string): Promise<DayAnswer> {
    const held = this.#held.get(on);
    if (held) return Promise.resolve(this.#upToDate(on, held));
    if (this.#waiting.length >= MOST_WAITING) return Promise.reject(new Refusal('busy'));
    const asked = new Promise<DayAnswer>((resolve, reject) => {
      this.#waiting.unshift({ on, asker, resolve, reject });
    });
    const own = this.#waiting.filter((each) => each.asker === asker);
    const days = [...new Set(own.map((each) => each.on))];
    for (const tooMany of days.slice(WAITING))
      for (const each of this.#take((of) => of.asker === asker && of.on === tooMany))
        each.reject(new Refusal('limited'));
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
    for (let next = this.#next(); next; next = this.#next()) {
      const { on } = next;
      const outcome = await this.#look(on).then(
        (answer) => ({ answer }),
        (error: unknown) => ({ error }),
      );
      for (const each of this.#take((of) => of.on === on)) {
        if ('answer' in outcome) each.resolve(outcome.answer);
        else each.reject(this.#stopped.aborted ? new Refusal('unavailable') : outcome.error);
      }
    }
    this.#turns.clear();
    this.#isRunning = false;
  }

  /** The latest wish of whoever's turn is longest ago. */
  #next(): Waiting | undefined {
    const turnOf = ({ asker }: Waiting) => this.#turns.get(asker) ?? 0;
    const latest = this.#waiting.reduce<Waiting | undefined>(
      (best, each) => (best && turnOf(best) <= turnOf(each) ? best : each),
      undefined,
    );
    this.#turn += 1;
    if (latest) this.#turns.set(latest.asker, this.#turn);
    return latest;
  }

  #take(isTaken: (waiting: Waiting) => boolean): Waiting[] {
    const all = this.#waiting.splice(0);
    this.#waiting.push(...all.filter((each) => !isTaken(each)));
    return all.filter(isTaken);
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
