import type { Store } from '../../graph/engines/store.ts';
import type { GapScan } from '../../graph/gaps/scan/gap-scan.ts';
import type { Day } from '../../graph/model/day.ts';
import { Refusal } from '../../graph/model/failure.ts';
import type { Feed } from '../../graph/replica/feed.ts';
import { DayAnswer } from './day-answer.ts';

/** Days held at once, each with all of its verdicts. */
const HELD = 6;
/** Days that may wait to be scanned; a slider that is dragged asks for many. */
const WAITING = 4;
/** Entries read at once when a held day is brought forward. */
const STEP = 2_000;

type Held = { readonly scan: GapScan; seq: number; answer?: DayAnswer | undefined };
type Waiting = {
  readonly on: Day;
  readonly resolve: (answer: DayAnswer) => void;
  readonly reject: (error: unknown) => void;
};

/**
 * Days that are not the workspace's: scanned in full when first asked for, brought forward by the log after that. One at
 * a time, the latest wish first, since whoever drags a slider no longer waits for where it was.
 */
export class OtherDays {
  readonly #store: Store;
  readonly #newScan: (on: Day) => GapScan;
  readonly #feed: Feed;
  readonly #stopped: AbortSignal;
  readonly #held = new Map<Day, Held>();
  readonly #waiting: Waiting[] = [];
  /** Raised when what was held was forgotten, so that a scan under way is not held either. */
  #generation = 0;
  #running: Promise<void> | undefined;

  constructor(
    { store, feed }: { readonly store: Store; readonly feed: Feed },
    newScan: (on: Day) => GapScan,
    stopped: AbortSignal,
  ) {
    this.#store = store;
    this.#feed = feed;
    this.#newScan = newScan;
    this.#stopped = stopped;
  }

  /** Errors: Refusal `limited` where too many other days were asked for since; EngineError. */
  answer(on: Day): Promise<DayAnswer> {
    const asked = new Promise<DayAnswer>((resolve, reject) => {
      this.#waiting.unshift({ on, resolve, reject });
    });
    const days = [...new Set(this.#waiting.map((each) => each.on))];
    for (const tooMany of days.slice(WAITING)) {
      for (const each of this.#waiting.splice(0)) {
        if (each.on === tooMany) each.reject(new Refusal('limited'));
        else this.#waiting.push(each);
      }
    }
    this.#running ??= this.#run();
    return asked;
  }

  /** Other thresholds, another end of the data: what was held says nothing any more. */
  forget(): void {
    this.#generation += 1;
    this.#held.clear();
  }

  async settled(): Promise<void> {
    await this.#running;
  }

  async #run(): Promise<void> {
    for (let next = this.#waiting[0]; next; next = this.#waiting[0]) {
      const { on } = next;
      const outcome = await this.#upToDate(on).then(
        (answer) => ({ answer }),
        (error: unknown) => ({ error }),
      );
      for (const each of this.#waiting.splice(0)) {
        if (each.on !== on) this.#waiting.push(each);
        else if ('answer' in outcome) each.resolve(outcome.answer);
        else each.reject(outcome.error);
      }
    }
    this.#running = undefined;
  }

  async #upToDate(on: Day): Promise<DayAnswer> {
    const held = this.#held.get(on) ?? (await this.#scanned(on));
    // The last to be forgotten.
    this.#held.delete(on);
    this.#held.set(on, held);
    for (const oldest of this.#held.keys()) {
      if (this.#held.size <= HELD) break;
      this.#held.delete(oldest);
    }
    while (held.seq < this.#feed.replica.seq) {
      const read = await this.#store.since(held.seq, STEP);
      // Only what the graph has.
      const entries = read === 'gone' ? [] : read.filter(({ seq }) => seq <= this.#feed.replica.seq);
      const last = entries.at(-1);
      if (!last) {
        this.#held.delete(on);
        return this.#upToDate(on);
      }
      held.scan.refresh(entries.flatMap((entry) => entry.events));
      held.scan.judgeWhole();
      held.seq = last.seq;
      held.answer = undefined;
    }
    held.answer ??= new DayAnswer(held.scan, this.#feed.replica.view, held.seq);
    return held.answer;
  }

  /** Pages are read while others write; what was committed meanwhile is judged again by who brings it forward. */
  async #scanned(on: Day): Promise<Held> {
    const { seq } = this.#feed.replica;
    const generation = this.#generation;
    const scan = this.#newScan(on);
    await scan.scan(undefined, this.#stopped);
    return generation === this.#generation ? { scan, seq } : this.#scanned(on);
  }
}
