import type { decideCommand, PushedCommand } from '../../graph/model/commands/command.ts';
import type { Entry, Result } from '../../graph/model/log/entry.ts';
import type { GraphEvent } from '../../graph/model/log/event.ts';
import { markOf } from '../../graph/model/log/mark.ts';
import type { Failure } from '../../graph/model/schema/failure.ts';
import { View } from '../../graph/model/view/view.ts';
import type { Since } from '../../graph/model/wire/protocol.ts';
import { ChangedBy } from './changed-by.ts';
import { HeldEntries } from './held-entries.ts';
import type { Kept, KeptItem } from './kept-queue.ts';
import { Listeners } from './listeners.ts';
import type { Changes, LiveCommand, Outcome, Unsent } from './live.ts';
import type { Loaded } from './loaded.ts';
import { fitsMessage, Outbox, type Waiting } from './outbox.ts';
import { serverNow } from './server-clock.ts';
import { nothingTouched, type Touched, touch } from './touched.ts';

/** The commands' own decision, as the server makes it. */
export type Decide = typeof decideCommand;

type Pending = Waiting & {
  readonly at: number;
  readonly settle: (outcome: Outcome) => void;
  /** What it was predicted to do, and how to take that back. */
  events: readonly GraphEvent[];
  takeBack: () => void;
  /** Only the server can say what it does: it shows nothing until then. */
  isUnknown?: true | undefined;
};

const pendingOf = ({ command, mid, at }: KeptItem, settle: Pending['settle']): Pending => ({
  command,
  settle,
  at,
  mid,
  acceptedAt: undefined,
  events: [],
  takeBack: () => {},
});

/**
 * A tab's copy of the graph: confirmed entries, and on top the tab's pending commands as predicted by the server's own
 * `decide`. Before entries are applied the predictions are taken back, afterwards predicted again, so that
 * view = confirmed ∘ pending at every moment. Knows nothing of sockets or time.
 */
export class TabGraph {
  view = new View();
  incarnation: string | undefined;
  seq = 0;
  /** Of the entry of `seq`. */
  #mark = '';
  clientId: string;
  actorId: string | undefined;
  readonly #outbox = new Outbox<Pending>();
  /** Whose it was and of which log, until we know it of ourselves. */
  #restored: Kept | undefined;
  readonly changedBy = new ChangedBy();
  readonly entries = new Listeners<[Entry]>();
  readonly heldEntries = new HeldEntries();
  /** Entries that came before their predecessors. */
  readonly #early = new Map<number, Entry>();
  readonly #onChanges: (changes: Changes) => void;
  /** Comes late, since a page that only looks does without the schemas. */
  #decide: Decide | undefined;

  constructor(clientId: string, onChanges: (changes: Changes) => void) {
    this.clientId = clientId;
    this.#onChanges = onChanges;
  }

  /** The commands that are shown but not confirmed, in order. */
  get pending(): readonly LiveCommand[] {
    return this.#outbox.waiting.map((each) => each.command);
  }

  /** How many of them the server accepted. */
  get accepted(): number {
    return this.#outbox.waiting.filter(({ acceptedAt }) => acceptedAt !== undefined).length;
  }

  /** Those that it has not answered. */
  get #unanswered(): Pending[] {
    return this.#outbox.waiting.filter(({ acceptedAt }) => acceptedAt === undefined);
  }

  get unsent(): Unsent[] {
    return this.#unanswered.map(({ command, at, mid }) => ({ command, at, isSent: mid !== undefined }));
  }

  /** Takes back what was not sent yet. */
  drop(command: LiveCommand): void {
    const dropped = this.#outbox.waiting.find((each) => each.command === command && each.mid === undefined);
    if (!dropped) return;
    this.#rewrite((touched) => this.#leave(dropped, touched));
    dropped.settle({ status: 'noop' });
  }

  /** What a page that is closed now leaves behind. */
  get kept(): Kept {
    const { clientId } = this;
    const { actorId = this.#restored?.actorId, incarnation = this.#restored?.incarnation } = this;
    const items = this.#unanswered.map(({ command, mid, at }) => ({
      command,
      ...(mid === undefined ? {} : { mid }),
      at,
    }));
    return { clientId, actorId, incarnation, items };
  }

  /** True while an entry is missing between what is confirmed and what has come. */
  get hasHole(): boolean {
    return this.#early.size > 0;
  }

  get held(): Since | undefined {
    const { incarnation, seq } = this;
    return incarnation === undefined ? undefined : { incarnation, seq, mark: this.#mark };
  }

  /** What an earlier page of this client left; nothing was dispatched yet. `settle` hears of the end of each once. */
  restore(kept: Kept, settle: (command: LiveCommand, outcome: Outcome) => void): void {
    this.#restored = kept;
    for (const item of kept.items)
      this.#outbox.add(pendingOf(item, (outcome) => settle(item.command, outcome)));
  }

  /** From now on what is pending is predicted. */
  knows(decide: Decide): void {
    if (this.#decide) return;
    this.#decide = decide;
    if (this.#outbox.waiting.length > 0) this.#rewrite(() => {});
  }

  /** Shows a command's effect at once. Refused here, it never leaves the tab; `settle` hears of its end once. */
  dispatch(command: LiveCommand, decide: Decide, settle: (outcome: Outcome) => void): void {
    this.knows(decide);
    const pending = pendingOf({ command, at: serverNow().getTime() }, settle);
    const failure: Failure | undefined = fitsMessage(command) ? this.#predict(pending) : { code: 'tooLarge' };
    if (failure || (pending.events.length === 0 && !pending.isUnknown)) {
      settle(failure ? { status: 'refused', failure } : { status: 'noop' });
      return;
    }
    this.#outbox.add(pending);
    const touched = nothingTouched();
    touch(touched, pending.events);
    this.#onChanges(touched);
  }

  /** After a join: which of our messages the server has seen; it may have seen more since it answered. */
  joined(lastMid: number, actorId: string): void {
    this.actorId = actorId;
    this.#outbox.saw(lastMid);
  }

  /** The commands of the next push. */
  nextPush(): PushedCommand[] {
    return this.#outbox.next();
  }

  /** The server's answers to a push. */
  answered(results: readonly Result[], lastMid: number): void {
    this.#rewrite((touched) => {
      let hasHole = false;
      for (const result of results) {
        const pending = this.#outbox.byMid(result.mid);
        if (!pending) continue;
        if (result.status === 'ok' && result.seq > this.seq) {
          pending.acceptedAt = result.seq;
          pending.settle({ status: 'ok' });
        } else if (result.status === 'refused' && result.failure.code === 'order') {
          hasHole = true;
        } else {
          this.#leave(pending, touched);
          pending.settle(
            result.status === 'refused'
              ? { status: 'refused', failure: result.failure }
              : { status: result.status },
          );
        }
      }
      this.#outbox.decided(lastMid);
      if (hasHole) this.#outbox.renumber(lastMid);
    });
  }

  /**
   * A push that the server did not take as a whole, and `lastMid`, what it has seen of us by now. Only a command that
   * went alone and was not seen goes back to the person; everything else goes again.
   */
  refusedWhole(commands: readonly PushedCommand[], failure: Failure, lastMid: number): void {
    this.#outbox.saw(lastMid);
    const guilty = this.#outbox.refusedWhole(commands);
    const mid = guilty?.mid;
    if (!guilty || mid === undefined || mid <= lastMid) return;
    this.#rewrite((touched) => {
      this.#leave(guilty, touched);
      this.#outbox.close(mid);
    });
    guilty.settle({ status: 'refused', failure });
  }

  /** Entries from the server in any order: older ones are ignored, early ones kept until the hole closes. */
  receive(entries: readonly Entry[]): void {
    for (const entry of entries) if (entry.seq > this.seq) this.#early.set(entry.seq, entry);
    if (this.incarnation === undefined || !this.#early.has(this.seq + 1)) return;
    this.#rewrite((touched) => this.#applyEarly(touched));
  }

  /** Replaces everything confirmed. A snapshot older than what we hold came late and is ignored. */
  load({ incarnation, seq, mark, view }: Loaded): void {
    const isOtherLog = this.incarnation !== undefined && this.incarnation !== incarnation;
    if (!isOtherLog && seq < this.seq) return;
    this.view = view;
    this.incarnation = incarnation;
    this.seq = seq;
    this.#mark = mark;
    // What came while the snapshot was on its way is kept: it goes on from there.
    for (const early of this.#early.keys()) if (isOtherLog || early <= this.seq) this.#early.delete(early);
    if (isOtherLog) this.heldEntries.clear();
    else this.#outbox.confirmed(this.seq);
    for (const pending of this.#outbox.waiting) this.#predict(pending);
    const touched = nothingTouched();
    this.#withoutPredictions(touched, () => this.#applyEarly(touched));
    this.#onChanges('all');
  }

  /** Holds nothing any more, so that the next snapshot is taken whatever its seq; what is shown stays until then. */
  forget(): void {
    this.incarnation = undefined;
    this.seq = 0;
    this.#early.clear();
  }

  /** Takes another client id: what was not answered goes again under new numbers. */
  renew(clientId: string): void {
    this.clientId = clientId;
    this.#rewrite(() => this.#outbox.renew());
  }

  #applyEarly(touched: Touched): void {
    for (let entry = this.#early.get(this.seq + 1); entry; entry = this.#early.get(this.seq + 1)) {
      const { seq, events, actorId, clientId, mid } = entry;
      this.#early.delete(seq);
      this.view.apply(events, seq);
      this.changedBy.note(entry);
      this.entries.tell(entry);
      if (actorId === this.actorId) this.heldEntries.push(entry);
      touch(touched, events, clientId === this.clientId ? undefined : actorId);
      this.seq = seq;
      this.#mark = markOf(entry);
      if (clientId !== this.clientId) continue;
      this.#outbox.saw(mid);
      const own = this.#outbox.byMid(mid);
      if (!own) continue;
      this.#leave(own, touched);
      own.settle({ status: 'ok' });
    }
  }

  #rewrite(change: (touched: Touched) => void): void {
    const touched = nothingTouched();
    this.#withoutPredictions(touched, () => change(touched));
    this.#onChanges(touched);
  }

  /** Takes the predictions back, in reverse order, makes the change and predicts what is still pending anew. */
  #withoutPredictions(touched: Touched, change: () => void): void {
    for (const pending of [...this.#outbox.waiting].reverse()) {
      pending.takeBack();
      touch(touched, pending.events);
    }
    change();
    for (const pending of this.#outbox.waiting) {
      this.#predict(pending);
      touch(touched, pending.events);
    }
  }

  #leave(pending: Pending, touched: Touched): void {
    this.#outbox.remove(pending);
    touch(touched, pending.events);
  }

  /** Applies what a command would do now; a command that would now be refused shows nothing until the server says so. */
  #predict(pending: Pending): Failure | undefined {
    pending.events = [];
    pending.takeBack = () => {};
    if (!this.#decide) return undefined;
    const actor = { id: this.actorId ?? 'unknown', role: 'editor' } as const;
    const decision = this.#decide(pending.command, this.view, actor, (seq) => this.heldEntries.of(seq));
    if (decision.outcome === 'refused') return decision.failure;
    pending.events = decision.events;
    pending.isUnknown = decision.isUnknown;
    // The rev that a pending record will get is not known yet; the next one keeps `rev` rising as it will.
    pending.takeBack = this.view.apply(decision.events, this.seq + 1);
    return undefined;
  }
}
