import { GapRecords, recordsChanged } from '../../graph/gaps/gap-records.ts';
import type { Rule } from '../../graph/gaps/rule.ts';
import type { FindingChange } from '../../graph/gaps/scan/finding-change.ts';
import { GapScan, type GapScanDeps } from '../../graph/gaps/scan/gap-scan.ts';
import type { GapsChanged } from '../../graph/model/answers/gap.ts';
import type { Entry } from '../../graph/model/log/entry.ts';
import type { GraphEvent } from '../../graph/model/log/event.ts';
import type { Day } from '../../graph/model/schema/day.ts';
import { Refusal } from '../../graph/model/schema/failure.ts';
import { workspaceDay } from '../../graph/model/terms/workspace-day.ts';
import { WORKSPACE_ID } from '../../graph/model/view/view.ts';
import type { Replica } from '../../graph/replica/replica.ts';
import { DayAnswer } from './day-answer.ts';
import { type CreditedChange, changedMessage } from './gaps-changed.ts';
import { OtherDays } from './other-days.ts';

/** Rules over the whole graph wait until changes have been quiet for this long, and no longer than the second. */
const QUIET_MS = 1_000;
const LATEST_MS = 5_000;
/** What came and went within this time is told at once: a message to everybody costs the same for one change as for many. */
const TOGETHER_MS = 50;
/** Where changes do not end, nobody is told more often: each message has every page ask again for what it shows. */
const TOLD_EVERY_MS = 1_000;
/** How often the clock is looked at for the turn of the day. */
const CLOCK_EVERY_MS = 30_000;

export type GapBoardDeps = {
  /** Brought forward by whoever calls `take` afterwards. */
  readonly replica: Pick<Replica, 'view' | 'seq'>;
  readonly rules: readonly Rule[];
  readonly figures: GapScanDeps['figures'];
  readonly now: () => Date;
  readonly onBug: (error: unknown) => void;
};

/** The workspace's day with what is said of it. */
type Today = { readonly scan: GapScan; readonly answer: DayAnswer };

/**
 * What is missing or wrong, kept up with the log for the workspace's day: entry by entry for the local rules, a second
 * later for those over the whole graph. Other days are looked at when they are asked for.
 */
export class GapBoard {
  readonly records: GapRecords;
  readonly #deps: GapBoardDeps;
  readonly #end = new AbortController();
  readonly #others: OtherDays;
  readonly #timers: {
    clock?: NodeJS.Timeout;
    quiet?: NodeJS.Timeout;
    tell?: NodeJS.Timeout | undefined;
  } = {};
  readonly #untold: CreditedChange[] = [];
  #isAllUntold = false;
  readonly #listeners = new Set<(changed: GapsChanged) => void>();
  /** Who wrote since the rules over the whole graph were asked. */
  readonly #writers = new Set<string>();
  #today: Today | undefined;
  #scanning: Promise<void> | undefined;
  /** Came while a scan was under way. */
  #missed: GraphEvent[] = [];
  #wholeSince: number | undefined;
  /** As of the last message: an answer since then that nobody was told of does not count. */
  #toldSeq = 0;
  #toldAt = Number.NEGATIVE_INFINITY;
  #round = 0;

  constructor(deps: GapBoardDeps) {
    this.#deps = deps;
    this.records = new GapRecords(deps.replica.view);
    this.#others = new OtherDays(deps.replica, (on) => this.#scanOf(on), this.#end.signal);
    this.#timers.clock = setInterval(() => this.#lookAtClock(), CLOCK_EVERY_MS);
    this.#timers.clock.unref();
    void this.#start();
  }

  onChange(listener: (changed: GapsChanged) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The workspace's day, or today. */
  day(): Day {
    return workspaceDay(this.#deps.replica.view.node(WORKSPACE_ID), this.#deps.now());
  }

  get rules(): readonly Rule[] {
    return this.#deps.rules;
  }

  /** Rises whenever an answer is other than before. */
  get round(): number {
    return this.#round;
  }

  /** As of the replica. `asker`: on whose account. Errors: Refusal `unavailable` at the end; those of other days. */
  async on(day?: Day, asker = ''): Promise<DayAnswer> {
    await this.#start();
    this.#lookAtClock();
    const today = this.#today;
    if (!today) throw new Refusal('unavailable');
    return day === undefined || day === today.answer.on ? today.answer : this.#others.answer(day, asker);
  }

  /** Entries that the replica has just taken. */
  take(entries: readonly Entry[]): void {
    const events = entries.flatMap((entry) => entry.events);
    this.#round += 1;
    for (const { actorId } of entries) this.#writers.add(actorId);
    const { notes, settings, workspace } = recordsChanged(this.#deps.replica.view, events);
    if (settings.length > 0) this.#others.forget();
    else this.#others.take(events, notes);
    const today = this.#today;
    if (!today) {
      this.#missed.push(...events);
      return;
    }
    if (workspace && today.scan.completeThrough !== this.records.completeThrough()) {
      this.#startAnew();
      return;
    }
    if (settings.length > 0) today.answer.take(today.scan.retune(settings), [], this.#seq);
    // Of each person's entries what became of findings is said to be theirs.
    for (const group of byActor(entries)) {
      const changes = today.scan.refresh(group.flatMap((entry) => entry.events));
      today.answer.take(changes, [], this.#seq);
      this.#note(changes, group[0]?.actorId);
    }
    if (workspace) this.#lookAtClock();
    today.answer.take([], notes, this.#seq);
    this.#tellSoon(settings.length > 0);
    this.#later();
  }

  close(): void {
    this.#end.abort();
    clearInterval(this.#timers.clock);
    clearTimeout(this.#timers.quiet);
    clearTimeout(this.#timers.tell);
  }

  get #seq(): number {
    return this.#deps.replica.seq;
  }

  /** The data are complete up to another day: no verdict stands. */
  #startAnew(): void {
    this.#today = undefined;
    this.#others.forget();
    void this.#start();
  }

  #scanOf(on: Day): GapScan {
    const { replica, rules, figures, onBug } = this.#deps;
    const today = this.#today?.scan;
    if (today) return today.onAnother(on);
    const settings = this.records.settings.bind(this.records);
    const completeThrough = this.records.completeThrough();
    return new GapScan({ graph: replica.view, rules, settings, figures, completeThrough, onBug }, on);
  }

  #start(): Promise<void> {
    if (this.#today) return Promise.resolve();
    this.#scanning ??= this.#scan().finally(() => {
      this.#scanning = undefined;
    });
    return this.#scanning;
  }

  async #scan(): Promise<void> {
    const scan = this.#scanOf(this.day());
    this.#missed = [];
    try {
      await scan.scan(undefined, this.#end.signal);
    } catch (error) {
      if (this.#end.signal.aborted) return;
      throw error;
    }
    const missed = this.#missed.splice(0);
    scan.refresh(missed);
    // Judges again what was set meanwhile, and then the whole.
    scan.retune(recordsChanged(this.#deps.replica.view, missed).settings);
    if (scan.completeThrough !== this.records.completeThrough()) return this.#scan();
    this.#open(scan);
    this.#lookAtClock();
  }

  #open(scan: GapScan): void {
    this.#today = { scan, answer: new DayAnswer(scan, this.#deps.replica.view, this.#seq) };
    this.#round += 1;
    // What pages hold is of another answer: they ask anew instead of bringing it up to date.
    this.#toldSeq = this.#seq + 1;
    this.#untold.length = 0;
    this.#tellSoon(true);
  }

  /** Asks the rules over the whole graph once it is quiet. */
  #later(): void {
    const now = Date.now();
    this.#wholeSince ??= now;
    clearTimeout(this.#timers.quiet);
    const wait = Math.max(0, Math.min(QUIET_MS, this.#wholeSince + LATEST_MS - now));
    this.#timers.quiet = setTimeout(() => this.#judgeWhole(), wait);
    this.#timers.quiet.unref();
  }

  #judgeWhole(): void {
    this.#wholeSince = undefined;
    // Of what several people wrote nobody can say who of them it was.
    const writer = this.#writers.size === 1 ? [...this.#writers][0] : undefined;
    this.#writers.clear();
    const today = this.#today;
    if (!today) return;
    const changes = today.scan.judgeWhole();
    today.answer.take(changes, [], this.#seq);
    this.#round += 1;
    this.#note(changes, writer);
    this.#tellSoon();
  }

  #lookAtClock(): void {
    const today = this.#today;
    if (!today || today.answer.on === this.day()) return;
    today.scan.turnTo(this.day());
    this.#open(today.scan);
  }

  #note(changes: readonly FindingChange[], actorId = 'system'): void {
    for (const change of changes) this.#untold.push({ change, actorId });
  }

  /** `isAll`: nobody can name what changed. */
  #tellSoon(isAll = false): void {
    this.#isAllUntold ||= isAll;
    const wait = Math.max(TOGETHER_MS, this.#toldAt + TOLD_EVERY_MS - performance.now());
    this.#timers.tell ??= setTimeout(() => this.#tell(), wait);
    this.#timers.tell.unref();
  }

  #tell(): void {
    this.#timers.tell = undefined;
    const today = this.#today;
    if (!today) return;
    const about = { from: this.#toldSeq, isAll: this.#isAllUntold };
    const message = changedMessage(today.answer, this.#untold.splice(0), about);
    this.#isAllUntold = false;
    if (!message) return;
    this.#toldSeq = today.answer.seq;
    this.#toldAt = performance.now();
    for (const listener of this.#listeners) listener(message);
  }
}

/** Entries in runs of one person’s. */
function byActor(entries: readonly Entry[]): Entry[][] {
  const groups: Entry[][] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (last && last[0]?.actorId === entry.actorId) last.push(entry);
    else groups.push([entry]);
  }
  return groups;
}
