import { SerialQueue } from '../../graph/engines/serial-queue.ts';
import type { Store } from '../../graph/engines/store.ts';
import { GapRecords, recordsChanged } from '../../graph/gaps/gap-records.ts';
import type { Rule } from '../../graph/gaps/rule.ts';
import type { BareFinding } from '../../graph/gaps/scan/finding.ts';
import type { FindingChange } from '../../graph/gaps/scan/finding-change.ts';
import { GapScan, type GapScanDeps } from '../../graph/gaps/scan/gap-scan.ts';
import { type Day, dayInShanghai } from '../../graph/model/day.ts';
import type { Entry } from '../../graph/model/entry.ts';
import { Refusal } from '../../graph/model/failure.ts';
import type { GapsChanged } from '../../graph/model/gap.ts';
import type { View } from '../../graph/model/view/view.ts';
import type { Feed } from '../../graph/replica/feed.ts';
import { DayAnswer } from './day-answer.ts';
import { OtherDays } from './other-days.ts';

/** Rules over the whole graph wait until changes have been quiet for this long, and no longer than the second. */
const QUIET_MS = 1_000;
const LATEST_MS = 5_000;
/** How often the clock is looked at for the turn of the day. */
const CLOCK_EVERY_MS = 30_000;
const RETRY_MS = 2_000;
/** Solved gaps that one message names. */
const NAMED = 20;

export type GapBoardDeps = {
  readonly store: Store;
  readonly feed: Feed;
  readonly rules: readonly Rule[];
  readonly figures: GapScanDeps['figures'];
  readonly now: () => Date;
  readonly onBug: (error: unknown) => void;
};

/**
 * What is missing or wrong, kept up with the log for the workspace's day: entry by entry for the local rules, a second
 * later for those over the whole graph. Other days are scanned when they are asked for.
 */
export class GapBoard {
  readonly #deps: GapBoardDeps;
  readonly #turns = new SerialQueue();
  readonly #end = new AbortController();
  readonly #others: OtherDays;
  readonly #timers: { clock?: NodeJS.Timeout; quiet?: NodeJS.Timeout } = {};
  readonly #unsubscribe: () => void;
  readonly #listeners = new Set<(changed: GapsChanged) => void>();
  readonly #waiting: Entry[] = [];
  #scan: GapScan | undefined;
  #answer: DayAnswer | undefined;
  #seq = 0;
  #wholeSince: number | undefined;

  constructor(deps: GapBoardDeps) {
    this.#deps = deps;
    this.#others = new OtherDays(deps, (on) => this.#newScan(on), this.#end.signal);
    this.#unsubscribe = deps.feed.subscribe((entries, isAnew) => {
      if (isAnew) this.#begin();
      this.#waiting.push(...entries);
      void this.#turn(() => this.#follow());
    });
    void this.#turn(() => this.#start());
    this.#timers.clock = setInterval(() => void this.#turn(() => this.#lookAtClock()), CLOCK_EVERY_MS);
    this.#timers.clock.unref();
  }

  get records(): GapRecords {
    return new GapRecords(this.#graph);
  }

  get #graph(): View {
    return this.#deps.feed.replica.view;
  }

  onChange(listener: (changed: GapsChanged) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The workspace's day, or today. */
  day(): Day {
    return this.records.referenceDay() ?? dayInShanghai(this.#deps.now());
  }

  /** All that was committed before the call is in the answer. Errors: Refusal `unavailable`; for other days EngineError. */
  async on(day?: Day): Promise<DayAnswer> {
    await this.#turn(async () => {
      await this.#start();
      await this.#lookAtClock();
    });
    if (!this.#scan) throw new Refusal('unavailable');
    if (day !== undefined && day !== this.day())
      return this.#others.answer(day).catch((error: unknown) => {
        throw this.#end.signal.aborted ? new Refusal('unavailable') : error;
      });
    this.#answer ??= new DayAnswer(this.#scan, this.#graph, this.#seq);
    return this.#answer;
  }

  get rules(): readonly Rule[] {
    return this.#deps.rules;
  }

  async close(): Promise<void> {
    this.#end.abort();
    this.#unsubscribe();
    clearInterval(this.#timers.clock);
    clearTimeout(this.#timers.quiet);
    await this.#turns.settled();
    await this.#others.settled();
  }

  #newScan(on: Day): GapScan {
    const { rules, figures, onBug } = this.#deps;
    const { records } = this;
    const settings = records.settings.bind(records);
    const completeThrough = records.completeThrough();
    return new GapScan({ graph: this.#graph, rules, settings, figures, completeThrough, onBug }, on);
  }

  /** One after the other; what fails for want of a database is begun anew. */
  async #turn(work: () => Promise<void>): Promise<void> {
    await this.#turns.run(async () => {
      if (this.#end.signal.aborted) return;
      try {
        await work();
      } catch (error) {
        if (this.#end.signal.aborted) return;
        this.#deps.onBug(error);
        this.#scan = undefined;
        this.#answer = undefined;
        setTimeout(() => void this.#turn(() => this.#start()), RETRY_MS).unref();
      }
    });
  }

  /** The graph is another one. */
  #begin(): void {
    this.#scan = undefined;
    this.#others.forget();
    void this.#turn(() => this.#start());
  }

  async #start(): Promise<void> {
    if (this.#scan) return;
    // What is committed during the scan waits in line behind it, and is judged again then.
    this.#seq = this.#deps.feed.replica.seq;
    const scan = this.#newScan(this.day());
    await scan.scan(undefined, this.#end.signal);
    this.#scan = scan;
    this.#answer = undefined;
    this.#tell([], []);
  }

  /** Entries that came while the turn waited, those of one person at once: a flood of them costs one walk. */
  async #follow(): Promise<void> {
    while (this.#waiting.length > 0) {
      const actorId = this.#waiting[0]?.actorId;
      const other = this.#waiting.findIndex((entry) => entry.actorId !== actorId);
      const entries = this.#waiting.splice(0, other === -1 ? this.#waiting.length : other);
      await this.#take(entries);
    }
  }

  async #take(all: readonly Entry[]): Promise<void> {
    // A scan that was begun anew has seen what waited before it.
    const entries = all.filter((entry) => entry.seq > this.#seq);
    const last = entries.at(-1);
    if (!last) return;
    const scan = this.#scan;
    const events = entries.flatMap((entry) => entry.events);
    const changed = recordsChanged(this.#graph, events);
    this.#seq = last.seq;
    if (!scan) return this.#start();
    const isOtherEnd = scan.completeThrough !== this.records.completeThrough();
    if (isOtherEnd || changed.settings.length > 0) this.#others.forget();
    if (isOtherEnd || (changed.workspace && scan.on !== this.day())) {
      this.#scan = undefined;
      return this.#start();
    }
    const changes = scan.refresh(events);
    if (changed.settings.length > 0) {
      // Nobody solved what another threshold no longer finds.
      scan.retune(changed.settings);
    }
    this.#answer = undefined;
    this.#later(entries);
    if (changes.length > 0 || changed.notes.length > 0 || changed.settings.length > 0)
      this.#tell(changes, entries);
  }

  /** Asks the rules over the whole graph once it is quiet. */
  #later(entries: readonly Entry[]): void {
    const now = Date.now();
    this.#wholeSince ??= now;
    clearTimeout(this.#timers.quiet);
    const wait = Math.max(0, Math.min(QUIET_MS, this.#wholeSince + LATEST_MS - now));
    this.#timers.quiet = setTimeout(() => {
      this.#wholeSince = undefined;
      void this.#turn(async () => {
        const changes = this.#scan?.judgeWhole() ?? [];
        this.#answer = undefined;
        this.#tell(changes, entries);
      });
    }, wait);
    this.#timers.quiet.unref();
  }

  async #lookAtClock(): Promise<void> {
    const scan = this.#scan;
    if (!scan || scan.on === this.day()) return;
    const changes = scan.turnTo(this.day());
    this.#answer = undefined;
    this.#tell(changes, []);
  }

  #tell(changes: readonly FindingChange[], entries: readonly Entry[]): void {
    if (!this.#scan || this.#listeners.size === 0) return;
    const actorId = entries.at(-1)?.actorId ?? 'system';
    const gone = changes.flatMap(({ rule, before, after, missing }) =>
      before && !after ? [{ id: before.id, rule, name: nameOfFirst(before), actorId, missing }] : [],
    );
    const solved = gone.filter(({ missing }) => missing === undefined);
    const message: GapsChanged = {
      seq: this.#seq,
      // No page holds what lies ahead, so every one asks for summary and lists anew.
      from: this.#seq + 1,
      asOf: this.#scan.on,
      rules: [],
      marks: {},
      coverage: [],
      touched: [],
      touchedAll: true,
      found: this.#openNow(),
      solved: solved.slice(0, NAMED).map(({ missing: _none, ...each }) => each),
      solvedCount: solved.length,
      unclear: gone
        .flatMap(({ missing, ...each }) => (missing ? [{ ...each, missing }] : []))
        .slice(0, NAMED),
      added: changes.filter(({ before, after }) => after && !before).length,
    };
    for (const listener of this.#listeners) listener(message);
  }

  #openNow(): number {
    const on = this.#scan?.on ?? '';
    const answers = this.#scan?.answers() ?? [];
    const all = answers.reduce((sum, { findings }) => sum + findings.size, 0);
    const closed = new Set(this.records.noted().filter((id) => this.records.stateOf(id, on) !== 'open'));
    if (closed.size === 0) return all;
    let resting = 0;
    for (const { findings } of answers)
      for (const { id } of findings.values()) if (closed.has(id)) resting += 1;
    return all - resting;
  }
}

const nameOfFirst = ({ names, subjects }: BareFinding): string => names[subjects[0] ?? '']?.name ?? '';
