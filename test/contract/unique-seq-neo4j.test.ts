import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Engine } from '../../graph/engines/contract.ts';
import { openNeo4j } from '../../graph/engines/neo4j.ts';
import { cypher, defineQuery, type Fragment } from '../../graph/engines/query.ts';
import { openNeo4jStore } from '../../graph/store/neo4j-store.ts';
import { openStore } from '../../graph/store/open.ts';
import { lockMeta } from '../../graph/store/system-queries.ts';
import { neo4jTarget } from '../harness/neo4j.ts';
import { emptyDatabase } from './empty-neo4j.ts';
import { all, commitMany, deps } from './log-fixture.ts';

const target = neo4jTarget();
const config = { kind: 'neo4j', uri: '', user: '', password: '', ...target } as const;

const by = (text: Fragment) =>
  defineQuery({
    name: 'test.byHand',
    purpose: 'What somebody does in Neo4j Browser.',
    access: 'write',
    params: z.strictObject({}),
    row: z.object({}),
    text,
  });

describe.skipIf(!target)('no two entries of the log have one seq', () => {
  let engine: Engine;
  const byHand = (text: Fragment) => engine.run(by(text), {});
  beforeEach(async () => {
    engine = await openNeo4j(config);
    await emptyDatabase(engine);
  });
  afterEach(async () => {
    await emptyDatabase(engine);
    await engine.close();
  });

  it('a server that writes at a seq that another one has taken writes nothing', async () => {
    const one = await openStore(config, deps);
    await commitMany(one, 2);
    // As if it had not waited for the counter.
    const hasty: Engine = {
      ...engine,
      transact: (work) =>
        engine.transact((tx) =>
          work({
            run: async (query, params) => {
              const rows = await tx.run(query, params);
              if (query.name !== lockMeta.name) return rows;
              return rows.map((row) => ({ ...(row as object), seq: 1 })) as typeof rows;
            },
          }),
        ),
    };
    const two = await openNeo4jStore(hasty, deps);
    const clash = two.commit(async ({ head }) => ({
      entries: [{ ...(await all(one.entries(2)))[0], seq: head + 1, clientId: 'hasty', mid: 1 } as never],
      clients: [],
    }));
    await expect(clash).rejects.toMatchObject({ name: 'EngineError', kind: 'unique' });
    expect((await all(one.entries(1))).map(({ seq, clientId }) => [seq, clientId])).toEqual([
      [1, 'tab-1'],
      [2, 'tab-1'],
    ]);
    await one.close();
  });

  it('a store made before gets the constraint at its start, one that has doubles is refused in a sentence', async () => {
    const first = await openStore(config, deps);
    await commitMany(first, 2);
    await first.close();
    await byHand(cypher`DROP CONSTRAINT System_seq_unique`);
    await byHand(cypher`CREATE INDEX System_seq_index FOR (n:System) ON (n.seq)`);
    await byHand(cypher`CREATE (:System {system: 'entry', key: 'twice/1', seq: 2})`);
    await expect(openStore(config, deps)).rejects.toMatchObject({
      name: 'StartError',
      message: expect.stringMatching(/System.+seq.+2/),
    });
    await byHand(cypher`MATCH (n:System) WHERE n.key = 'twice/1' DELETE n`);
    const again = await openStore(config, deps);
    expect(again.head()).toBe(2);
    await again.close();
    const twice = byHand(cypher`CREATE (:System {system: 'entry', key: 'twice/1', seq: 2})`);
    await expect(twice).rejects.toMatchObject({ kind: 'unique' });
  });
});
