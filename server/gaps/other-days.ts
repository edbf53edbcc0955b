import type { Store } from '../../graph/engines/store.ts';
import type { GapRecords } from '../../graph/gaps/gap-records.ts';
import type { GapScan } from '../../graph/gaps/gap-scan.ts';
import type { Day } from '../../graph/model/day.ts';
import { DayAnswer } from './day-answer.ts';

/** Days held at once; a slider that is dragged asks for many. */
const HELD = 12;
/** Scans of the same day that a log which does not stand still makes us try. */
const TRIES = 3;

/** Full scans of days that are not the workspace's, each kept until an entry comes or others take its place. */
export class OtherDays {
  readonly #store: Store;
  readonly #newScan: (on: Day) => GapScan;
  readonly #records: GapRecords;
  readonly #answers = new Map<string, Promise<DayAnswer>>();
  #running: Promise<unknown> = Promise.resolve();

  constructor(store: Store, newScan: (on: Day) => GapScan, records: GapRecords) {
    this.#store = store;
    this.#newScan = newScan;
    this.#records = records;
  }

  answer(on: Day): Promise<DayAnswer> {
    const key = `${on} ${this.#store.head()}`;
    const held = this.#answers.get(key);
    // Asked for again: the last to be forgotten.
    if (held) this.#answers.delete(key);
    const answer = held ?? this.#scan(on);
    this.#answers.set(key, answer);
    answer.catch(() => this.#answers.delete(key));
    for (const oldest of this.#answers.keys()) {
      if (this.#answers.size <= HELD) break;
      this.#answers.delete(oldest);
    }
    return answer;
  }

  /** One at a time, so that a dragged slider does not start a dozen. */
  #scan(on: Day): Promise<DayAnswer> {
    const made = this.#running.then(() => this.#scanned(on));
    this.#running = made.catch(() => undefined);
    return made;
  }

  /** Pages are read while others write, so what was committed meanwhile is judged again until nothing was. */
  async #scanned(on: Day): Promise<DayAnswer> {
    let seq = this.#store.head();
    let scan = this.#newScan(on);
    await scan.scan();
    for (let tries = 0; seq < this.#store.head() && tries < TRIES; tries += 1) {
      const entries = await this.#store.since(seq, 5_000);
      seq = this.#store.head();
      if (entries === 'gone') {
        scan = this.#newScan(on);
        await scan.scan();
      } else {
        await scan.refresh(entries.flatMap((entry) => entry.events));
        await scan.judgeWhole();
        seq = entries.at(-1)?.seq ?? seq;
      }
    }
    return new DayAnswer(scan, this.#records, seq);
  }
}
