import type { NodeProvenance } from '../engines/codec.ts';
import type { Engine, Reader } from '../engines/contract.ts';
import type { ClientRecord, Entry } from '../model/log/entry.ts';
import type { DerivedChange } from '../model/terms/derived.ts';
import type { View } from '../model/view/view.ts';
import type { Health } from './health.ts';
import type { LogFilter, LogSlice } from './log-filter.ts';
import type { Unreadable } from './readable.ts';

/** What becomes durable together: entries with contiguous seqs from head + 1, and what is remembered of the clients. */
export type Group = {
  readonly entries: readonly Entry[];
  readonly clients: readonly ClientRecord[];
  /** By node, what stood before its provenance was first changed here; where it is absent the database is asked. */
  readonly provenance?: ReadonlyMap<string, NodeProvenance>;
  /** What the entries change of what is derived; where it is absent all of it has to be derived again. */
  readonly derived?: DerivedChange;
};

/** Where a decision stands: the log's last seq, and the graph exactly as of it. */
export interface Standpoint {
  readonly head: number;
  readonly read: Reader;
  client(id: string): Promise<ClientRecord | undefined>;
  /** Those that are known, in one query. */
  clients(ids: readonly string[]): Promise<ClientRecord[]>;
  /** Entries by seq; which the log does not have are not among them. */
  entries(seqs: readonly number[]): Promise<Entry[]>;
}

/** Turns accepted entries into changes of the graph, inside the commit's transaction. */
export type WriteEffects = (
  tx: Reader,
  entries: readonly Entry[],
  provenance?: Group['provenance'],
  derived?: Group['derived'],
) => Promise<void>;

/** An engine with its log. */
export interface Store {
  readonly engine: Engine;
  /** Changes when the data were restored: whoever holds another one takes a snapshot. */
  readonly incarnation: string;
  /** What was repaired at the start, one sentence each; for the server's log. */
  readonly recovery: readonly string[];
  /** What the last reading of the whole graph has left out. */
  unreadable(): readonly Unreadable[];
  /** Whether it can be written at present. */
  readonly health: Health;
  /** Tries again what has failed, for when nobody writes; at no cost where nothing has. Never throws. */
  mend(): Promise<void>;
  /** The seq of the last entry this process knows to be committed; 0 for an empty log. */
  head(): number;
  /**
   * Decides and commits one group; one at a time over all processes. `decide` may run more than once (Neo4j retries)
   * and has no effects of its own. When this resolves, the group is durable. What `decide` throws comes out unchanged
   * and leaves nothing; EngineError: nothing was committed, except with `unavailable`, where it may have been: ask
   * `client` after it is back.
   */
  commit(decide: (at: Standpoint) => Promise<Group>): Promise<Group>;
  /** Reads with commits held off, so that many queries see the graph as of one seq. */
  freeze<T>(work: (at: Standpoint) => Promise<T>): Promise<T>;
  /** Entries after `seq`, ascending, at most `limit`; 'gone' where only a snapshot helps (too old, or ahead of us). */
  since(seq: number, limit: number): Promise<Entry[] | 'gone'>;
  /** The log from seq `from` (1 = the whole of it), for replay, export and tests. */
  entries(from: number): AsyncIterable<Entry>;
  /** The entries from one seq to another, both included, ascending, however old they are. */
  between(from: number, to: number): Promise<Entry[]>;
  /** The next part of the log before a seq, backward, with what in it fits: as much as is looked through without a pause. */
  backward(before: number, filter: LogFilter): Promise<LogSlice>;
  client(id: string): Promise<ClientRecord | undefined>;
  /** The whole graph as of one seq, read the quickest way there is. Waits for commits that are under way. */
  readGraph(): Promise<{ readonly view: View; readonly seq: number }>;
  /** Keeps the graph for the next start and for history; absent where a start reads the database itself. */
  readonly checkpoints?: {
    /** The seq of the last one; 0: there is none. */
    last(): Promise<number>;
    /** The graph as of `seq`, one of the last entries. Errors: the disk's; the reason of `stopped`. */
    keep(view: View, seq: number, stopped?: AbortSignal): Promise<void>;
  };
  close(): Promise<void>;
}
