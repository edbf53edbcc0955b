import neo4j from 'neo4j-driver';
import { openNeo4j } from '../../graph/engines/neo4j.ts';
import { emptyDatabase } from '../contract/empty-neo4j.ts';
import { startNeo4j } from '../harness/start-neo4j.mjs';

/** An empty Neo4j as the product is told of it. Errors: there is none, or a given one holds somebody's data. */
export async function emptyNeo4j() {
  const server = await startNeo4j();
  if ('missing' in server) throw new Error(`without Neo4j: ${server.missing}`);
  const { uri, user, password } = server;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const { records } = await driver.executeQuery('MATCH (n) RETURN count(n) AS nodes');
  await driver.close();
  if (records[0]?.get('nodes') !== 0) {
    await server.stop();
    throw new Error(`the Neo4j at ${uri} is not empty: this benchmark would empty it`);
  }
  return {
    environment: { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
    async close(): Promise<void> {
      const engine = await openNeo4j({ uri, user, password });
      await emptyDatabase(engine);
      await engine.close();
      await server.stop();
    },
  };
}
