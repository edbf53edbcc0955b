import grafeo from '@grafeo-db/js';
import type { z } from 'zod';
import { type Engine, EngineError, type EngineErrorKind, type Reader } from './contract.ts';
import type { Query } from './query.ts';
import { SerialQueue } from './serial-queue.ts';

const { GrafeoDB } = grafeo;
type Database = InstanceType<typeof GrafeoDB>;
type Executor = Pick<Database, 'executeCypher'>;

/** A checkpoint blocks for as long as it takes, so it comes by volume of writing, not on a request's path. */
const CHECKPOINT = { intervalMs: 120_000, walBytes: 8 * 1024 * 1024 };

function kindOf(message: string, status: string): EngineErrorKind {
  if (status === 'G2000' && message.includes('UNIQUE')) return 'unique';
  if (message.includes('GRAFEO-T001')) return 'conflict';
  if (message.includes('GRAFEO-T009')) return 'diskFull';
  if (message.includes('cannot be locked')) return 'unavailable';
  return 'bug';
}

function engineError(error: unknown, doing: string): EngineError {
  const message = error instanceof Error ? error.message : String(error);
  const status = error instanceof Error && 'gqlStatus' in error ? String(error.gqlStatus) : '';
  return new EngineError(kindOf(message, status), `${doing}: ${message}`, error);
}

async function execute<P extends z.ZodType, R extends z.ZodType>(
  on: Executor,
  query: Query<P, R>,
  params: z.input<P>,
): Promise<z.output<R>[]> {
  const values = query.params.parse(params);
  const rows = await on
    .executeCypher(query.text, values)
    .then((result) => result.toArray())
    .catch((error: unknown) => {
      throw engineError(error, query.name);
    });
  return rows.map((row) => query.row.parse(row));
}

/**
 * The graph inside this process; `file` absent: in memory. Errors: EngineError `unavailable` where another process
 * holds the file, `bug` where the file cannot be read.
 */
export function openEmbedded(file?: string): Engine {
  let database = openDatabase(file);
  let closed = false;
  /** One writer at a time: concurrent relationship writes left duplicates that were all reported as done. */
  const writes = new SerialQueue();
  const queued = <T>(work: () => Promise<T>): Promise<T> =>
    writes.run(() => {
      if (closed) throw new EngineError('unavailable', 'the store is closed');
      return work();
    });

  return {
    name: 'embedded',
    run: (query, params) =>
      query.access === 'read'
        ? execute(database, query, params)
        : queued(() => execute(database, query, params)),
    transact: (work) => queued(() => inTransaction(database, work)),
    ...(file ? { reopen: () => queued(reopen) } : {}),
    async close() {
      await writes.settled();
      if (!closed) database.close();
      closed = true;
    },
  };

  async function reopen(): Promise<void> {
    try {
      database.close();
    } catch {
      // What could not be brought into the file is in the log, for whoever opens it anew.
    }
    database = openDatabase(file);
  }
}

function openDatabase(file: string | undefined): Database {
  try {
    const database = GrafeoDB.create(file ?? null);
    if (file) database.setCheckpointTriggers(CHECKPOINT);
    return database;
  } catch (error) {
    throw engineError(error, 'open');
  }
}

async function inTransaction<T>(database: Database, work: (tx: Reader) => Promise<T>): Promise<T> {
  const tx = database.beginTransaction();
  let last: Promise<unknown> = Promise.resolve();
  // One statement at a time, and none after a failed one: the engine itself would go on in the same transaction.
  const reader: Reader = {
    run: (query, params) => {
      const next = last.then(() => execute(tx, query, params));
      last = next;
      return next;
    },
  };
  let result: T;
  try {
    result = await work(reader);
    await last;
  } catch (error) {
    await last.catch(() => undefined);
    rollBack(tx);
    throw error;
  }
  try {
    tx.commit();
  } catch (error) {
    rollBack(tx);
    throw engineError(error, 'commit');
  }
  return result;
}

/** A commit that failed has rolled back already, and says so only here: its own error is the one that counts. */
function rollBack(tx: ReturnType<Database['beginTransaction']>): void {
  try {
    if (tx.isActive) tx.rollback();
  } catch {
    // Nothing is open any more.
  }
}
