import type { z } from 'zod';
import type { Query } from './query.ts';

/** Runs named queries. Rows come in the query's order; without an ORDER BY that order means nothing. */
export interface Reader {
  /** Errors: EngineError; a ZodError where parameters or rows do not fit the query (a bug). */
  run<P extends z.ZodType, R extends z.ZodType>(
    query: Query<P, R>,
    params: z.input<P>,
  ): Promise<z.output<R>[]>;
}

/** One graph database. */
export interface Engine extends Reader {
  readonly name: 'neo4j' | 'embedded';
  /**
   * All that `work` writes, or nothing. `work` may run again after a conflict (Neo4j), so it keeps no effects of its
   * own before it has succeeded. What `work` throws comes out unchanged; the database's errors as EngineError.
   */
  transact<T>(work: (tx: Reader) => Promise<T>): Promise<T>;
  /** Opens its file anew as it lies on the disk (embedded). Errors: EngineError; then `reopen` is all that helps. */
  reopen?(): Promise<void>;
  close(): Promise<void>;
}

/**
 * unique: a value is taken · conflict: another transaction was faster, try again · diskFull, unavailable: cannot work
 * at present · bug: the statement or the data is wrong.
 */
export type EngineErrorKind = 'unique' | 'conflict' | 'diskFull' | 'unavailable' | 'bug';

export class EngineError extends Error {
  readonly kind: EngineErrorKind;
  constructor(kind: EngineErrorKind, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'EngineError';
    this.kind = kind;
  }
}
