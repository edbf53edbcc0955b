import type { HistoryAnswer } from '../../graph/model/answers/history.ts';
import type { Entry } from '../../graph/model/log/entry.ts';
import { takesBackOf } from '../../graph/model/log/takes-back.ts';
import { type UndoStack, undoStack } from '../../graph/model/log/undo-stack.ts';
import { call } from '../live/call.ts';
import type { Live, LiveCommand, Unsent } from '../live/live.ts';
import { language } from '../texts/i18n.ts';
import { actOf, namedIn } from './act-text.ts';
import { commandText } from './command-text.ts';

/** What this person did, as far as it says whether it is taken back, and what it was. */
export type OwnAct = Pick<Entry, 'seq' | 'clientId' | 'takesBack'> & {
  readonly text: string;
  /** It waits to be sent, or for the answer. */
  readonly unsent?: Unsent;
};

/** So many of the past can be taken back after a reload. */
const MOST_READ = 100;
/** What has no seq yet comes after all that has. */
const LATER = Number.MAX_SAFE_INTEGER / 2;

/** What one person did, of all their tabs: what the log tells of the past, and each entry from then on. */
export class OwnActs {
  readonly #live: Live;
  readonly #acts = new Map<number, OwnAct>();
  isRead = false;

  constructor(live: Live) {
    this.#live = live;
  }

  /** By which the stack knows what waits, in its order. */
  static seqOfWaiting(index: number): number {
    return LATER + index;
  }

  /** Errors: as `call`. */
  async read(): Promise<void> {
    const { actorId = '', incarnation } = this.#live;
    const query = new URLSearchParams({ person: actorId, limit: String(MOST_READ), lang: language });
    const answer = await call<HistoryAnswer>(`/history?${query}`);
    if (answer.incarnation !== incarnation) throw new Error('of another log');
    for (const { seq, clientId, takesBack, sentence } of answer.entries)
      this.#acts.set(seq, { seq, clientId, ...(takesBack ? { takesBack } : {}), text: sentence });
    this.isRead = true;
  }

  heard(entry: Entry): OwnAct {
    const { seq, clientId, takesBack } = entry;
    const { text } = actOf(entry, namedIn(this.#live.view, [entry]));
    const act = { seq, clientId, ...(takesBack ? { takesBack } : {}), text };
    this.#acts.set(seq, act);
    return act;
  }

  /** Another log: what was done in the one before is not in it. */
  clear(): void {
    this.#acts.clear();
    this.isRead = false;
  }

  /** With what waits, as if it had been accepted. */
  stack(): UndoStack<OwnAct> {
    const done = [...this.#acts.values()].sort((one, other) => one.seq - other.seq);
    const waiting = this.#live.unsent.map((unsent, index) =>
      this.#waiting(unsent, OwnActs.seqOfWaiting(index)),
    );
    return undoStack([...done, ...waiting]);
  }

  #waiting(unsent: Unsent, seq: number): OwnAct {
    const { command } = unsent;
    const held = (each: number) => this.#live.heldEntry(each);
    const text = commandText(command, this.#live.view, held);
    const takesBack = this.#takesBack(command);
    return { seq, clientId: this.#live.clientId, text, unsent, ...(takesBack ? { takesBack } : {}) };
  }

  #takesBack(command: LiveCommand): Entry['takesBack'] {
    if (command.type !== 'entry.takeBack') return undefined;
    const { seqs, only } = command.args;
    return takesBackOf({ seqs, isPart: only !== undefined }, (seq) => this.#acts.get(seq));
  }
}
