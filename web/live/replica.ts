import type { decideCommand, PushedCommand } from '../../graph/model/command.ts';
import type { Entry, Result } from '../../graph/model/entry.ts';
import type { GraphEvent } from '../../graph/model/event.ts';
import type { Failure } from '../../graph/model/failure.ts';
import { LIMITS } from '../../graph/model/limits.ts';
import type { Snapshot } from '../../graph/model/protocol.ts';
import { View } from '../../graph/model/view.ts';
import type { Changes, LiveCommand, Outcome } from './live.ts';
import { nothingTouched, type Touched, touch } from './touched.ts';

/** The commands' own decision, as the server makes it. */
export type Decide = typeof decideCommand;

type Pending = {
  readonly command: LiveCommand;
  readonly settle: (outcome: Outcome) => void;
  /** Given when it is first sent; a resend keeps it. */
  mid: number | undefined;
  /** The seq of its entry once the server accepted it. */
  acceptedAt: number | undefined;
  /** What it was predicted to do, and how to take that back. */
  events: readonly GraphEvent[];
  takeBack: () => void;
};

/** Room for the rest of the message beside its commands. */
const PUSH_BYTES = LIMITS.messageBytes - 2_048;

/**
 * A tab's copy of the graph: confirmed entries, and on top the tab's pending commands as predicted by the server's own
 * `decide`. Before entries are applied the predictions are taken back, afterwards predicted again, so that
 * view = confirmed ∘ pending at every moment. Knows nothing of sockets or time.
 */
export class Replica {
  view = new View();
  incarnation: string | undefined;
  seq = 0;
  clientId: string;
  actorId: string | undefined;
  #pending: Pending[] = [];
  #nextMid = 1;
  /** Entries that came before their predecessors. */
  readonly #early = new Map<number, Entry>();
  readonly #onChanges: (changes: Changes) => void;
  /** Comes with the first command, since a page that only looks does without the schemas. */
  #decide: Decide | undefined;

  constructor(clientId: string, onChanges: (changes: Changes) => void) {
    this.clientId = clientId;
    this.#onChanges = onChanges;
  }

  /** The commands that are shown but not confirmed, in order. */
  get pending(): readonly LiveCommand[] {
    return this.#pending.map((each) => each.command);
  }

  /** True while an entry is missing between what is confirmed and what has come. */
  get hasHole(): boolean {
    return this.#early.size > 0;
  }

  get held(): { incarnation: string; seq: number } | undefined {
    return this.incarnation === undefined ? undefined : { incarnation: this.incarnation, seq: this.seq };
  }

  /** Shows a command's effect at once. Refused here, it never leaves the tab; `settle` hears of its end once. */
  dispatch(command: LiveCommand, decide: Decide, settle: (outcome: Outcome) => void): void {
    this.#decide = decide;
    const pending: Pending = {
      command,
      settle,
      mid: undefined,
      acceptedAt: undefined,
      events: [],
      takeBack: () => {},
    };
    const failure = this.#predict(pending);
    if (failure || pending.events.length === 0) {
      settle(failure ? { status: 'refused', failure } : { status: 'noop' });
      return;
    }
    this.#pending.push(pending);
    const touched = nothingTouched();
    touch(touched, pending.events);
    this.#onChanges(touched);
  }

  /** After a join: the server's word on which of our messages it has seen. */
  joined(lastMid: number, actorId: string): void {
    this.actorId = actorId;
    this.#nextMid = Math.max(lastMid, ...this.#pending.map((each) => each.mid ?? 0)) + 1;
  }

  /** The commands of the next push: those sent but not answered, again and first, then new ones, within the bounds. */
  nextPush(): PushedCommand[] {
    const commands: PushedCommand[] = [];
    let bytes = 0;
    for (const pending of this.#pending) {
      if (pending.acceptedAt !== undefined) continue;
      const { type, args, ifRev } = pending.command;
      const command = {
        mid: pending.mid ?? this.#nextMid,
        type,
        args,
        ...(ifRev === undefined ? {} : { ifRev }),
      };
      bytes += 3 * JSON.stringify(command).length;
      if (commands.length === LIMITS.pushCommands || (commands.length > 0 && bytes > PUSH_BYTES)) break;
      if (pending.mid === undefined) this.#nextMid += 1;
      pending.mid = command.mid;
      commands.push(command);
    }
    return commands;
  }

  /** The server's answers to a push. */
  answered(results: readonly Result[]): void {
    this.#rewrite((touched) => {
      for (const result of results) {
        const pending = this.#pending.find((each) => each.mid === result.mid);
        if (!pending) continue;
        if (result.status === 'ok' && result.seq > this.seq) {
          pending.acceptedAt = result.seq;
          pending.settle({ status: 'ok' });
        } else if (result.status === 'refused' && result.failure.code === 'order') {
          // Something before it got lost: it goes again with a number that fits.
          pending.mid = undefined;
        } else {
          this.#leave(pending, touched);
          pending.settle(
            result.status === 'refused'
              ? { status: 'refused', failure: result.failure }
              : { status: result.status },
          );
        }
      }
    });
  }

  /** A push that the server did not take as a whole: its commands go back to the person. */
  refusedAll(commands: readonly PushedCommand[], failure: Failure): void {
    this.#rewrite((touched) => {
      for (const { mid } of commands) {
        const pending = this.#pending.find((each) => each.mid === mid);
        if (!pending) continue;
        this.#leave(pending, touched);
        pending.settle({ status: 'refused', failure });
      }
      this.#nextMid = Math.min(this.#nextMid, ...commands.map((each) => each.mid));
    });
  }

  /** Entries from the server in any order: older ones are ignored, early ones kept until the hole closes. */
  receive(entries: readonly Entry[]): void {
    for (const entry of entries) if (entry.seq > this.seq) this.#early.set(entry.seq, entry);
    if (this.incarnation === undefined || !this.#early.has(this.seq + 1)) return;
    this.#rewrite((touched) => this.#applyEarly(touched));
  }

  /** Replaces everything confirmed. A snapshot older than what we hold came late and is ignored. */
  load(snapshot: Snapshot): void {
    const isSameLog = this.incarnation === snapshot.incarnation;
    if (isSameLog && snapshot.seq < this.seq) return;
    this.view = new View().load(snapshot.nodes, snapshot.relations);
    this.incarnation = snapshot.incarnation;
    this.seq = snapshot.seq;
    for (const seq of this.#early.keys()) if (!isSameLog || seq <= this.seq) this.#early.delete(seq);
    this.#pending = this.#pending.filter(
      (each) => each.acceptedAt === undefined || each.acceptedAt > this.seq,
    );
    for (const pending of this.#pending) this.#predict(pending);
    const touched = nothingTouched();
    this.#withoutPredictions(touched, () => this.#applyEarly(touched));
    this.#onChanges('all');
  }

  /** Takes another client id: what was not answered goes again under new numbers. */
  renew(clientId: string): void {
    this.clientId = clientId;
    this.#nextMid = 1;
    for (const pending of this.#pending) pending.mid = undefined;
  }

  #applyEarly(touched: Touched): void {
    for (let entry = this.#early.get(this.seq + 1); entry; entry = this.#early.get(this.seq + 1)) {
      const { seq, events, actorId, clientId, mid } = entry;
      this.#early.delete(seq);
      this.view.apply(events, seq);
      touch(touched, events, clientId === this.clientId ? undefined : actorId);
      this.seq = seq;
      const own = clientId === this.clientId ? this.#pending.find((each) => each.mid === mid) : undefined;
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
    for (const pending of [...this.#pending].reverse()) {
      pending.takeBack();
      touch(touched, pending.events);
    }
    change();
    for (const pending of this.#pending) {
      this.#predict(pending);
      touch(touched, pending.events);
    }
  }

  #leave(pending: Pending, touched: Touched): void {
    this.#pending = this.#pending.filter((each) => each !== pending);
    touch(touched, pending.events);
  }

  /** Applies what a command would do now; a command that would now be refused shows nothing until the server says so. */
  #predict(pending: Pending): Failure | undefined {
    pending.events = [];
    pending.takeBack = () => {};
    if (!this.#decide) return undefined;
    const decision = this.#decide(pending.command, this.view, {
      id: this.actorId ?? 'unknown',
      role: 'editor',
    });
    if (decision.outcome === 'refused') return decision.failure;
    pending.events = decision.events;
    // The rev that a pending record will get is not known yet; the next one keeps `rev` rising as it will.
    pending.takeBack = this.view.apply(decision.events, this.seq + 1);
    return undefined;
  }
}
