import type { GapsChanged } from '../../graph/model/answers/gap.ts';
import { isFailure, parseCommand } from '../../graph/model/commands/command.ts';
import type { Entry } from '../../graph/model/log/entry.ts';
import type { Failure } from '../../graph/model/schema/failure.ts';
import type { NodeRecord, RelationRecord } from '../../graph/model/schema/record.ts';
import { View } from '../../graph/model/view/view.ts';
import type { Changes, Connection, Live, LiveCommand, Outcome, Unsent } from '../../web/live/live.ts';
import { nothingTouched, touch } from '../../web/live/touched.ts';

/** A command that is shown as predicted and has no answer yet. */
type Waiting = {
  readonly command: LiveCommand;
  readonly settle: (outcome: Outcome) => void;
  readonly takeBack: () => void;
};

/** Ten past nine in the morning, wherever this runs. */
const GIVEN_AT = new Date(2023, 3, 14, 9, 10).getTime();

const EDITOR = { id: 'actor-me', role: 'editor' } as const;

/**
 * A live connection without a server: every command is decided on the view at once, with the server's own `decide`, and
 * answered at once too, unless the answers are held back.
 */
export class FakeLive implements Live {
  readonly view: View;
  readonly sent: LiveCommand[] = [];
  version = 1;
  replacements = 0;
  connection: Connection = { status: 'connected' };
  actorId = EDITOR.id;
  clientId = 'mine';
  incarnation = 'log';
  seq = 100;
  /** Undefined: answers come at once. */
  #waiting: Waiting[] | undefined;
  readonly #listeners = new Set<() => void>();
  readonly #changeListeners = new Set<(changes: Changes) => void>();

  constructor(nodes: readonly NodeRecord[], relations: readonly RelationRecord[] = []) {
    this.view = new View().load(nodes, relations);
  }

  get pendingCount(): number {
    return this.#waiting?.length ?? 0;
  }
  get hasUnsent(): boolean {
    return this.pendingCount > 0;
  }
  /** Commands that are on their way. */
  readonly onTheirWay = new Set<LiveCommand>();
  get unsent(): readonly Unsent[] {
    const isSent = (command: LiveCommand) => this.onTheirWay.has(command);
    return (this.#waiting ?? []).map(({ command }) => ({ command, at: GIVEN_AT, isSent: isSent(command) }));
  }

  drop(command: LiveCommand): void {
    const dropped = this.#waiting?.find((each) => each.command === command);
    dropped?.takeBack();
    this.#waiting = this.#waiting?.filter((each) => each !== dropped);
    dropped?.settle({ status: 'noop' });
    this.tell();
  }

  dispatch(command: LiveCommand): Promise<Outcome> {
    this.sent.push(command);
    return new Promise((settle) => {
      const outcome = this.#run(command, (takeBack) => this.#waiting?.push({ command, settle, takeBack }));
      if (!this.#waiting || outcome.status !== 'ok') settle(outcome);
    });
  }

  /** From now on what is sent waits for `answer`. */
  hold(): void {
    this.#waiting = [];
  }

  /** Answers all that waits: accepted, or refused and so taken back. */
  answer(failure?: Failure): void {
    const waiting = this.#waiting ?? [];
    this.#waiting = undefined;
    for (const { settle, takeBack } of waiting.reverse()) {
      if (failure) takeBack();
      settle(failure ? { status: 'refused', failure } : { status: 'ok' });
    }
    this.tell();
  }

  /** What somebody else does. */
  remote(command: LiveCommand, actorId = 'actor-other'): Outcome {
    return this.#run(command, () => {}, actorId);
  }

  #run(command: LiveCommand, onApplied: (takeBack: () => void) => void, actorId?: string): Outcome {
    const parsed = parseCommand(command);
    if (isFailure(parsed)) return { status: 'refused', failure: parsed };
    const decision = parsed.decide(this.view, EDITOR, (seq) => this.held.get(seq));
    if (decision.outcome === 'refused') return { status: 'refused', failure: decision.failure };
    this.seq += 1;
    const takeBack = this.view.apply(decision.events, this.seq);
    const touched = nothingTouched();
    touch(touched, decision.events, actorId);
    const change = () => {
      for (const listener of this.#changeListeners) listener(touched);
    };
    const entry = {
      seq: this.seq,
      at: new Date(GIVEN_AT).toISOString(),
      actorId: actorId ?? EDITOR.id,
      clientId: actorId ?? 'mine',
      mid: this.seq,
      type: command.type,
      events: decision.events,
    };
    if (decision.events.length > 0) for (const listener of this.entryListeners) listener(entry);
    onApplied(() => {
      takeBack();
      change();
    });
    change();
    this.tell();
    return decision.events.length === 0 ? { status: 'noop' } : { status: 'ok' };
  }

  /** Has everybody look again, after `connection` was set. */
  tell(): void {
    this.version += 1;
    for (const listener of this.#listeners) listener();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  onChanges(listener: (changes: Changes) => void): () => void {
    this.#changeListeners.add(listener);
    return () => this.#changeListeners.delete(listener);
  }

  readonly entryListeners = new Set<(entry: Entry) => void>();
  onEntry(listener: (entry: Entry) => void): () => void {
    this.entryListeners.add(listener);
    return () => this.entryListeners.delete(listener);
  }

  readonly held = new Map<number, Entry>();
  heldEntry(seq: number): Entry | undefined {
    return this.held.get(seq);
  }

  readonly gapListeners = new Set<(changed?: GapsChanged) => void>();
  onGaps(listener: (changed?: GapsChanged) => void): () => void {
    this.gapListeners.add(listener);
    return () => this.gapListeners.delete(listener);
  }

  readonly lateRefusals = new Set<(command: LiveCommand, failure: Failure) => void>();
  onLateRefusal(listener: (command: LiveCommand, failure: Failure) => void): () => void {
    this.lateRefusals.add(listener);
    return () => this.lateRefusals.delete(listener);
  }

  /** What `changedBy` says of a record. */
  readonly changes = new Map<string, { actorId: string; at: string }>();
  changedBy(id: string): { actorId: string; at: string } | undefined {
    return this.changes.get(id);
  }
  retry(): void {}
  close(): void {}
}
