import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Engine, Reader } from '../../graph/engines/contract.ts';
import { openNeo4j } from '../../graph/engines/neo4j.ts';
import type { Query } from '../../graph/engines/query.ts';
import { openNeo4jStore } from '../../graph/store/neo4j-store.ts';
import { neo4jTarget } from '../harness/neo4j.ts';
import { emptyDatabase } from './empty-neo4j.ts';
import { expectKept, kept, keptDump } from './kept-store.ts';
import { deps, entry } from './log-fixture.ts';

const target = neo4jTarget();
const config = { uri: '', user: '', password: '', ...target };

/** A statement as a dump has it. */
const said = (text: string, params: z.ZodType = z.strictObject({})) =>
  ({
    name: 'test.dump',
    purpose: 'What a dump says.',
    access: 'write',
    params,
    row: z.record(z.string(), z.unknown()),
    text,
  }) as const satisfies Query;
const Rows = z.strictObject({ rows: z.array(z.unknown()) });

async function restore(engine: Engine): Promise<void> {
  const { nodes, rels, cons, idx } = keptDump();
  const names = await engine.run(said('SHOW CONSTRAINTS YIELD name RETURN name'), {});
  for (const { name } of names) await engine.run(said(`DROP CONSTRAINT \`${name}\``), {});
  const indexes = await engine.run(
    said("SHOW INDEXES YIELD name, type WHERE type = 'RANGE' RETURN name"),
    {},
  );
  for (const { name } of indexes) await engine.run(said(`DROP INDEX \`${name}\``), {});
  await emptyDatabase(engine);
  for (const { createStatement } of [...cons, ...idx])
    if (!createStatement.includes('LOOKUP')) await engine.run(said(createStatement), {});
  const labelled = new Map<string, unknown[]>();
  for (const { i, labels, properties } of nodes) {
    const key = labels.map((label) => `:\`${label}\``).join('');
    labelled.set(key, [...(labelled.get(key) ?? []), { properties: { ...properties, dumped: i } }]);
  }
  for (const [labels, rows] of labelled)
    await engine.run(said(`UNWIND $rows AS row CREATE (n${labels}) SET n = row.properties`, Rows), { rows });
  for (const { a, b, type, properties } of rels)
    await engine.run(
      said(
        `UNWIND $rows AS row MATCH (a), (b) WHERE a.dumped = row.a AND b.dumped = row.b CREATE (a)-[r:\`${type}\`]->(b) SET r = row.properties`,
        Rows,
      ),
      { rows: [{ a, b, properties }] },
    );
  await engine.run(said('MATCH (n) REMOVE n.dumped'), {});
}

/** An engine whose program is killed at its `last` statement. */
function dying(engine: Engine, last: number): Engine {
  let done = 0;
  const reader = (inner: Reader): Reader => ({
    run: async (query, params) => {
      done += 1;
      if (done > last) throw new Error('killed');
      return inner.run(query, params);
    },
  });
  return {
    ...engine,
    ...reader(engine),
    transact: (work) => engine.transact((tx) => work(reader(tx))),
    close: async () => {},
  };
}

describe.skipIf(!target)('J12 a Neo4j database of schema 1', () => {
  let engine: Engine;
  beforeEach(async () => {
    engine ??= await openNeo4j(config);
    await restore(engine);
  });
  afterAll(async () => {
    if (!engine) return;
    await emptyDatabase(engine);
    await engine.close();
  });
  const open = (on = engine) => openNeo4jStore(on, deps);

  const expectToday = async () => {
    const labels = await engine.run(
      said('MATCH (n) WHERE size(labels(n)) <> 1 OR n:Record RETURN n.id AS id'),
      {},
    );
    expect(labels).toEqual([]);
    const former = await engine.run(said('MATCH ()-[r:OF|BY|FOR|DEMO]->() RETURN r.id AS id'), {});
    expect(former).toEqual([]);
  };

  it('is carried over at the start, history included, and once', { timeout: 120_000 }, async () => {
    const store = await open();
    expect(store.recovery).toEqual([expect.stringContaining('from format 1 to 2')]);
    await expectKept(store);
    await expectToday();
    const again = await open();
    expect(again.recovery).toEqual([]);
    await again.commit(async ({ head }) => ({ entries: [entry(head + 1, [], 1, 'tab-2')], clients: [] }));
    expect(again.head()).toBe(kept.head + 1);
  });

  it('is carried over by the next start where one was killed at any statement', {
    timeout: 240_000,
  }, async () => {
    let killed = 0;
    for (let last = 1; last < 60; last += 6) {
      const isKilled = await open(dying(engine, last)).then(
        () => false,
        () => true,
      );
      if (!isKilled) break;
      killed += 1;
      const store = await open();
      await expectKept(store);
      await expectToday();
      await restore(engine);
    }
    expect(killed).toBeGreaterThan(4);
  });
});
