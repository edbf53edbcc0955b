import { type Entry, isSystemClient } from '../../graph/model/log/entry.ts';
import type { Live, Unsent } from '../live/live.ts';
import { t } from '../texts/i18n.ts';
import '../texts/later.ts';
import { personColourValue } from '../ui/person-colour.ts';
import { mapHandle } from './map-store.ts';
import { offerBack, tellBack } from './notices.ts';
import { type OwnAct, OwnActs } from './own-acts.ts';
import { isInPast } from './past.ts';
import { takeBack } from './take-back.ts';
import { type UndoWay, undoHint, useUndo } from './undo-state.ts';

const AGAIN_MS = 10_000;
/** Somebody who takes back at once what they just did waits for its answer, but not for long. */
const PATIENCE_MS = 5_000;
/** What more would be pointed at is everywhere. */
const MOST_POINTED = 60;

/** Follows what this person can take back, tells each act with what takes it back, and runs it. Returns how to end that. */
export function watchUndo(live: Live): () => void {
  const watch = new UndoWatch(live);
  return () => watch.close();
}

class UndoWatch {
  readonly #live: Live;
  readonly #acts: OwnActs;
  readonly #stops: readonly (() => void)[];
  /** What others stand in the way of, and this person has left at that. */
  readonly #skipped = new Set<number>();
  /** What was told while it waited is not told again once it is accepted. */
  readonly #told = new WeakSet<object>();
  #toldWaiting = 0;
  #running: Promise<unknown> = Promise.resolve();
  #isReading = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(live: Live) {
    this.#live = live;
    this.#acts = new OwnActs(live);
    for (const { command } of live.unsent) this.#told.add(command);
    this.#stops = [
      live.onEntry((entry) => this.#heard(entry)),
      live.onChanges((changes) => {
        // What a snapshot brought came without its entries.
        if (changes !== 'all') return;
        this.#acts.clear();
        this.#look();
      }),
      live.subscribe(() => this.#look()),
    ];
    useUndo.setState({ run: (way) => this.#run(way) });
    this.#look();
  }

  close(): void {
    for (const stop of this.#stops) stop();
    clearTimeout(this.#timer);
    useUndo.setState({ undo: undefined, redo: undefined, isRead: false, run: () => {} });
  }

  #look(): void {
    this.#tellWaiting();
    this.#show();
    if (!this.#acts.isRead && !this.#isReading && this.#isOn()) void this.#read();
  }

  async #read(): Promise<void> {
    if (this.#live.actorId === undefined) return;
    this.#isReading = true;
    const done = (): void => {
      this.#isReading = false;
      this.#look();
    };
    // What could not be read is asked for again after a while.
    await this.#acts.read().then(done, () => {
      this.#timer = setTimeout(done, AGAIN_MS);
    });
  }

  #isOn(): boolean {
    const { status, trouble } = this.#live.connection;
    return status === 'connected' && !trouble;
  }

  #next(way: UndoWay) {
    const gestures = this.#acts
      .stack()
      [way].filter(({ seqs }) => !seqs.some((seq) => this.#skipped.has(seq)));
    return gestures[gestures.length - 1];
  }

  #show(): void {
    const { undo, redo, isRead } = useUndo.getState();
    const next = { undo: wordsOf(this.#next('undo')), redo: wordsOf(this.#next('redo')) };
    const isSame = next.undo === undo && next.redo === redo && this.#acts.isRead === isRead;
    if (!isSame) useUndo.setState({ ...next, isRead: this.#acts.isRead });
  }

  #heard(entry: Entry): void {
    const { actorId, clientId } = entry;
    if (actorId !== this.#live.actorId || isSystemClient(clientId)) return;
    const act = this.#acts.heard(entry);
    if (clientId === this.#live.clientId && this.#live.connection.status === 'connected') {
      if (entry.takesBack) this.#point(entry);
      if (this.#toldWaiting > 0) this.#toldWaiting -= 1;
      else this.#tell(act);
    }
    this.#show();
  }

  /** One line for the last act, with what takes it back, or does it again. */
  #tell({ seq, text, takesBack }: OwnAct): void {
    const way = takesBack?.way === 'undo' ? 'redo' : 'undo';
    const run = () => this.#unlessPast(() => this.#takeBack([seq], way));
    offerBack(text, { word: t(`undo.${way}`), run }, takesBack && 'new');
  }

  /** What cannot be sent now is told at once, with what drops it. */
  #tellWaiting(): void {
    if (this.#isOn()) {
      for (const { command } of this.#live.unsent) this.#told.add(command);
      if (this.#live.pendingCount === 0) this.#toldWaiting = 0;
      return;
    }
    for (const { command, isSent } of this.#live.unsent) {
      if (this.#told.has(command)) continue;
      this.#told.add(command);
      this.#toldWaiting += 1;
      const text = wordsOf(this.#next('undo'));
      if (isSent || text === undefined || command.type === 'entry.takeBack') continue;
      offerBack(t('undone.given', { what: text }), { word: t('undo.undo'), run: () => this.#run('undo') });
    }
  }

  #run(way: UndoWay): void {
    this.#unlessPast(() => this.#step(way));
  }

  #unlessPast(step: () => Promise<unknown>): void {
    if (isInPast()) tellBack(t('past.readOnly'), 'problem');
    else void this.#inTurn(step);
  }

  /** One after the other, so that what is taken back next is what the last one left. */
  #inTurn(step: () => Promise<unknown>): Promise<unknown> {
    this.#running = this.#running.then(() => this.#settled()).then(step, step);
    return this.#running;
  }

  async #step(way: UndoWay): Promise<void> {
    const gesture = this.#next(way);
    if (!gesture) {
      tellBack(undoHint(useUndo.getState(), way), 'problem');
      return;
    }
    const waiting = this.#live.unsent.filter(({ command }) => this.#isIn(gesture.seqs, command));
    if (waiting.length === 0) await this.#takeBack(gesture.seqs, way);
    else this.#drop(waiting, wordsOf(gesture) ?? '');
  }

  #isIn(seqs: readonly number[], command: Unsent['command']): boolean {
    const index = this.#live.unsent.findIndex((each) => each.command === command);
    return seqs.includes(OwnActs.seqOfWaiting(index));
  }

  #drop(waiting: readonly Unsent[], what: string): void {
    if (waiting.some(({ isSent }) => isSent)) {
      tellBack(t('undone.waits'), 'problem');
      return;
    }
    for (const { command } of waiting) {
      this.#toldWaiting = Math.max(0, this.#toldWaiting - 1);
      this.#live.drop(command);
    }
    tellBack(t('undone.dropped', { what }), 'done');
  }

  async #takeBack(seqs: readonly number[], way: UndoWay): Promise<void> {
    const skip = (): void => {
      for (const seq of seqs) this.#skipped.add(seq);
      this.#show();
    };
    const answer = takeBack(this.#live, seqs, { way, skip });
    // Without a connection it waits in the queue, and what comes next does not wait for it.
    if (this.#isOn()) await answer;
  }

  /** What was just done has its seq only once it is answered. */
  #settled(): Promise<void> {
    const isDone = (): boolean => !this.#isOn() || (!this.#live.hasUnsent && this.#live.pendingCount === 0);
    if (isDone()) return Promise.resolve();
    return new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        stop();
        resolve();
      };
      const timer = setTimeout(end, PATIENCE_MS);
      const stop = this.#live.subscribe(() => isDone() && end());
    });
  }

  /** Shows on the map what came back, or went. */
  #point({ events, actorId }: Entry): void {
    const nodes = events.flatMap((event) =>
      'node' in event ? event.node.id : 'relation' in event ? [] : [event.id],
    );
    const ends = events.flatMap((event) => ('relation' in event ? event.relation.source : []));
    const ids = [...new Set(nodes.length > 0 ? nodes : ends)].slice(0, MOST_POINTED);
    mapHandle.current?.point(ids, personColourValue(actorId));
  }
}

const wordsOf = (gesture: { readonly acts: readonly OwnAct[] } | undefined): string | undefined =>
  gesture?.acts[0]?.text;
