import neo4j, { type ManagedTransaction } from 'neo4j-driver';
import type { z } from 'zod';
import { type Engine, EngineError, type EngineErrorKind, type Reader } from './contract.ts';
import { toNeo4j } from './neo4j-values.ts';
import type { Query } from './query.ts';
import { Silence, SilentError } from './silence.ts';
import { StartError } from './start-error.ts';

export type Neo4jConfig = {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string | undefined;
};

/** How long to go on trying before a caller hears "unavailable". */
const PATIENCE_MS = 5_000;
/** A statement or a commit not answered for so long is given up: before whoever pushed has given up waiting. */
const SILENT_MS = 8_000;

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

function kindOf(code: string, message: string): EngineErrorKind {
  // The same code also stands for a node that still has relationships, which is no taken value.
  if (code === 'Neo.ClientError.Schema.ConstraintValidationFailed' && message.includes('already exists')) {
    return 'unique';
  }
  if (/no space left/i.test(message)) return 'diskFull';
  if (/^Neo\.TransientError\.(General|Database)/.test(code)) return 'unavailable';
  if (code.startsWith('Neo.TransientError.')) return 'conflict';
  const isUnavailable =
    code === 'ServiceUnavailable' ||
    code === 'SessionExpired' ||
    code.startsWith('Neo.ClientError.Security.') ||
    code.startsWith('Neo.ClientError.Cluster.') ||
    code === 'Neo.ClientError.General.DatabaseUnavailable' ||
    /connection acquisition|pool is closed/i.test(message);
  return isUnavailable ? 'unavailable' : 'bug';
}

/** Only the driver's own errors are translated; what a transaction's work throws is its caller's. */
function translated(error: unknown): unknown {
  if (error instanceof SilentError) return new EngineError('unavailable', error.message, error);
  const code = codeOf(error);
  const isDriver = error instanceof Error && error.name === 'Neo4jError';
  return isDriver ? new EngineError(kindOf(code, error.message), error.message, error) : error;
}

const reader = (tx: ManagedTransaction, silence: Silence): Reader => ({
  async run<P extends z.ZodType, R extends z.ZodType>(query: Query<P, R>, params: z.input<P>) {
    const values = toNeo4j(query.params.parse(params));
    // The driver's error goes out as it is: its retry recognises only that one.
    const result = tx.run(query.text, values as Record<string, unknown>);
    const { records } = await (query.isSlow ? result : silence.during(result));
    return records.map((record) => query.row.parse(record.toObject()));
  },
});

/** Errors: StartError where the server is not reached or refuses the user. */
export async function openNeo4j(config: Neo4jConfig): Promise<Engine> {
  let driver = connect(config);
  const target = config.database ? { database: config.database } : {};
  try {
    // A query, since the server's greeting alone does not say whether it has the database.
    await driver.executeQuery('RETURN 1', {}, target);
  } catch (error) {
    await driver.close();
    throw startError(config, error);
  }
  const managed = async <T>(access: 'read' | 'write', work: (read: Reader) => Promise<T>) => {
    const used = driver;
    const session = used.session(target);
    const silence = new Silence(SILENT_MS);
    const inTurn = (tx: ManagedTransaction) => silence.except(() => work(reader(tx, silence)));
    try {
      const running = access === 'read' ? session.executeRead(inTurn) : session.executeWrite(inTurn);
      const result = await silence.over(running);
      await session.close();
      return result;
    } catch (error) {
      // Its answers may come late or never, and nobody waits for them: the next attempt takes another connection.
      void session.close().catch(() => undefined);
      if (error instanceof SilentError && used === driver) {
        driver = connect(config);
        void used.close().catch(() => undefined);
      }
      throw translated(error);
    }
  };
  return {
    name: 'neo4j',
    run: (query, params) => managed(query.access, (tx) => tx.run(query, params)),
    transact: (work) => managed('write', work),
    close: () => driver.close(),
  };
}

function connect(config: Neo4jConfig) {
  try {
    return neo4j.driver(config.uri, neo4j.auth.basic(config.user, config.password), {
      disableLosslessIntegers: true,
      connectionTimeout: PATIENCE_MS,
      connectionAcquisitionTimeout: PATIENCE_MS,
      maxTransactionRetryTime: PATIENCE_MS,
    });
  } catch (error) {
    throw startError(config, error);
  }
}

function startError({ uri, user, database }: Neo4jConfig, error: unknown): StartError {
  const code = codeOf(error);
  if (code.startsWith('Neo.ClientError.Security.')) {
    return new StartError(
      `Neo4j（${uri}）拒绝了用户“${user}”，请检查 NEO4J_USER 和 NEO4J_PASSWORD`,
      `Neo4j at ${uri} refused user "${user}"; check NEO4J_USER and NEO4J_PASSWORD`,
      error,
    );
  }
  if (code.startsWith('Neo.ClientError.Database.')) {
    return new StartError(
      `Neo4j（${uri}）没有数据库“${database ?? ''}”，请检查 NEO4J_DATABASE`,
      `Neo4j at ${uri} has no database "${database ?? ''}"; check NEO4J_DATABASE`,
      error,
    );
  }
  return new StartError(
    `连接不到 Neo4j（${uri}），请确认它已启动并检查 NEO4J_URI（例如 neo4j://localhost:7687）`,
    `Neo4j cannot be reached at ${uri}; check that it runs and NEO4J_URI (e.g. neo4j://localhost:7687)`,
    error,
  );
}
