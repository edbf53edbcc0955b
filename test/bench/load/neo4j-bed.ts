import neo4j from 'neo4j-driver';
import { openNeo4j } from '../../../graph/engines/neo4j.ts';
import { toNeo4j } from '../../../graph/engines/neo4j-values.ts';
import { ensureSchema } from '../../../graph/engines/schema-statements.ts';
import type { SeedCommand } from '../../../seed/record.ts';
import { emptyDatabase } from '../../contract/empty-neo4j.ts';
import { startNeo4j } from '../../harness/start-neo4j.mjs';
import type { Bed } from './bed.ts';
import type { LoadStatement } from './load-rows.ts';
import { ourLoad } from './our-load.ts';

/**
 * Both ways on one Neo4j, emptied before each turn. Errors: where there is none, or a given one holds somebody's data.
 */
export async function neo4jBed(
  commands: readonly SeedCommand[],
  rows: readonly LoadStatement[],
): Promise<Bed> {
  const server = await startNeo4j();
  if ('missing' in server) throw new Error(`without Neo4j: ${server.missing}`);
  const { uri, user, password } = server;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const engine = await openNeo4j({ uri, user, password });
  const close = async (): Promise<void> => {
    await Promise.all([driver.close(), engine.close()]);
    await server.stop();
  };
  const { records } = await driver.executeQuery('MATCH (n) RETURN count(n) AS nodes');
  if (records[0]?.get('nodes') !== 0) {
    await close();
    throw new Error(`the Neo4j at ${uri} is not empty: this benchmark would empty it`);
  }
  await ensureSchema(engine);
  const statements = rows.map((each) => ({
    text: each.text,
    parameters: toNeo4j({ rows: each.rows }) as object,
  }));
  return {
    async ours() {
      await emptyDatabase(engine);
      return ourLoad({ kind: 'neo4j', uri, user, password }, commands);
    },
    async bare() {
      await emptyDatabase(engine);
      const session = driver.session();
      const started = performance.now();
      for (const { text, parameters } of statements)
        await session.executeWrite((transaction) => transaction.run(text, parameters));
      const took = performance.now() - started;
      await session.close();
      return took;
    },
    async close() {
      await emptyDatabase(engine);
      await close();
    },
  };
}
