import type { Entry } from '../../graph/model/log/entry.ts';
import type { GraphEvent } from '../../graph/model/log/event.ts';
import { inversesOf } from '../../graph/model/log/inverse.ts';
import { View } from '../../graph/model/view/view.ts';
import { Listeners } from '../live/listeners.ts';
import type { Changes, Connection, Live, Outcome, Unsent } from '../live/live.ts';
import { nothingTouched, touch } from '../live/touched.ts';

const never = (): (() => void) => () => {};

/**
 * The graph as it was right after an entry, a copy of its own that goes back and forth through the entries it knows. To a map
 * and an inspector it is a connection like another, but everything that would change it is refused.
 */
export class PastLive implements Live {
  readonly view: View;
  version = 1;
  readonly connection: Connection = { status: 'connected' };
  readonly pendingCount = 0;
  readonly hasUnsent = false;
  readonly unsent: readonly Unsent[] = [];
  readonly replacements = 0;
  readonly actorId: string | undefined;
  readonly clientId: string;
  readonly incarnation: string | undefined;
  readonly onGaps = never;
  readonly onLateRefusal = never;
  readonly onEntry = never;
  /** Ascending, without a hole, up to where the copy was made. */
  #entries: readonly Entry[] = [];
  /** How many of them are in the view. */
  #shown = 0;
  /** Of the graph that was copied. */
  readonly #copied: number;
  readonly #listeners = new Listeners<[]>();
  readonly #changeListeners = new Listeners<[Changes]>();

  constructor(now: Live) {
    this.view = new View().load(now.view.nodes.values(), now.view.relations.values());
    this.actorId = now.actorId;
    this.clientId = now.clientId;
    this.incarnation = now.incarnation;
    this.#copied = now.seq;
  }

  get seq(): number {
    return this.entry?.seq ?? this.#copied;
  }

  /** The last entry that is shown. */
  get entry(): Entry | undefined {
    return this.#entries[this.#shown - 1];
  }

  get hasNext(): boolean {
    return this.#shown < this.#entries.length;
  }

  /** How many known entries lie before the one that is shown. */
  get before(): number {
    return this.#shown - 1;
  }

  /** Older entries, which end where the known ones begin. */
  prepend(older: readonly Entry[]): void {
    this.#entries = [...older, ...this.#entries];
    this.#shown += older.length;
    this.#tell();
  }

  goTo(seq: number): void {
    while (this.#shown > 1 && this.seq > seq) this.#back();
    while (this.hasNext && (this.#entries[this.#shown]?.seq ?? 0) <= seq) this.#forth();
    this.#tell();
  }

  back(): void {
    if (this.#shown > 1) this.#back();
    this.#tell();
  }

  forth(): void {
    if (this.hasNext) this.#forth();
    this.#tell();
  }

  #back(): void {
    const entry = this.#entries[this.#shown - 1];
    if (!entry) return;
    this.#shown -= 1;
    this.#apply(inversesOf(entry.events), entry);
  }

  #forth(): void {
    const entry = this.#entries[this.#shown];
    if (!entry) return;
    this.#shown += 1;
    this.#apply(entry.events, entry);
  }

  #apply(events: readonly GraphEvent[], { seq, actorId }: Entry): void {
    this.view.apply(events, seq);
    const touched = nothingTouched();
    touch(touched, events, actorId);
    this.#changeListeners.tell(touched);
  }

  #tell(): void {
    this.version += 1;
    this.#listeners.tell();
  }

  dispatch(): Promise<Outcome> {
    return Promise.resolve({ status: 'refused', failure: { code: 'illegal', issues: PAST } });
  }
  subscribe(listener: () => void): () => void {
    return this.#listeners.add(listener);
  }
  onChanges(listener: (changes: Changes) => void): () => void {
    return this.#changeListeners.add(listener);
  }
  changedBy(): undefined {
    return undefined;
  }
  heldEntry(): undefined {
    return undefined;
  }
  drop(): void {}
  retry(): void {}
  close(): void {}
}

const PAST = [{ path: '', reason: 'past' }];
