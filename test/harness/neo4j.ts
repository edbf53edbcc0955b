/** The Neo4j that a test may use. `test/run.mjs` starts it once for the whole run and says where it is. */
export interface Neo4jTarget {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/**
 * Undefined where there is none: then the test skips itself, by name (`describe.skipIf(!neo4jTarget())`). Files that
 * use it are named `*neo4j.test.ts` or lie in `test/e2e`: those run one after the other, as there is one database.
 */
export function neo4jTarget(): Neo4jTarget | undefined {
  const { TEST_NEO4J_URI, TEST_NEO4J_USER, TEST_NEO4J_PASSWORD } = process.env;
  if (!TEST_NEO4J_URI) return undefined;
  return { uri: TEST_NEO4J_URI, user: TEST_NEO4J_USER ?? 'neo4j', password: TEST_NEO4J_PASSWORD ?? '' };
}
