import { describe, expect, it } from 'vitest';
import { openEmbedded } from '../../graph/engines/embedded.ts';
import { openNeo4j } from '../../graph/engines/neo4j.ts';
import { openStore } from '../../graph/store/open.ts';
import { neo4jTarget } from '../harness/neo4j.ts';
import { ALL_QUERIES } from './all-queries.ts';
import { emptyDatabase } from './empty-neo4j.ts';
import { commitMany, deps } from './log-fixture.ts';
import { recordEveryQuery } from './query-scenario.ts';
import { storeContract } from './store-contract.ts';

const target = neo4jTarget();
const config = { kind: 'neo4j', uri: '', user: '', password: '', ...target } as const;

async function emptyEngine() {
  const engine = await openNeo4j(config);
  await emptyDatabase(engine);
  return engine;
}

describe.skipIf(!target)('store contract: Neo4j', () => {
  const open = async () => {
    await (await emptyEngine()).close();
    return openStore(config, deps);
  };
  storeContract(open);

  it('two servers on one database share one order, and a restart finds all of it', async () => {
    const [one, two] = [await open(), await openStore(config, deps)];
    expect(two.incarnation).toBe(one.incarnation);
    await Promise.all([commitMany(one, 4), commitMany(two, 4)]);
    const entries = await one.since(0, 100);
    expect(entries === 'gone' ? [] : entries.map((each) => each.seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    await one.close();
    await two.close();
    const again = await openStore(config, deps);
    expect([again.head(), again.incarnation]).toEqual([8, one.incarnation]);
    await again.close();
  });

  it('a server or a database that is not there is one sentence', async () => {
    const absent = openStore({ ...config, uri: 'bolt://127.0.0.1:1' }, deps);
    await expect(absent).rejects.toMatchObject({
      name: 'StartError',
      message: expect.stringMatching(/NEO4J_URI/),
    });
    const other = openStore({ ...config, database: 'nope' }, deps);
    const sentence = expect.stringMatching(/NEO4J_DATABASE/);
    await expect(other).rejects.toMatchObject({ name: 'StartError', message: sentence });
  });
});

describe.skipIf(!target)('every query on both engines', () => {
  it('gives the same rows', async () => {
    const neo4j = await emptyEngine();
    const embedded = openEmbedded();
    try {
      const ofNeo4j = await recordEveryQuery(neo4j);
      const ofEmbedded = await recordEveryQuery(embedded);
      expect(ofEmbedded).toEqual(ofNeo4j);
      expect([...new Set(ofNeo4j.map((run) => run.name))].sort()).toEqual(
        ALL_QUERIES.map((query) => query.name).sort(),
      );
    } finally {
      await embedded.close();
      await emptyDatabase(neo4j);
      await neo4j.close();
    }
  });
});
