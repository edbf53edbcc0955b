import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Engine } from '../../graph/engines/contract.ts';
import { openNeo4j } from '../../graph/engines/neo4j.ts';
import { cypher, defineQuery } from '../../graph/engines/query.ts';
import { openStore } from '../../graph/store/open.ts';
import { neo4jTarget } from '../harness/neo4j.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';
import { emptyDatabase } from './empty-neo4j.ts';
import { created, organisation } from './graph-fixture.ts';
import { client, commitMany, deps, entry } from './log-fixture.ts';

const target = neo4jTarget();
const folder = temporaryFolder('neo4j-restored');
const config = { kind: 'neo4j', uri: '', user: '', password: '', ...target, folder } as const;

const setBack = defineQuery({
  name: 'test.setBack',
  purpose: 'The log up to a seq, and its records, as an older dump has them.',
  access: 'write',
  params: z.strictObject({ seq: z.number().int() }),
  row: z.object({}),
  text: cypher`
MATCH (n) WHERE n.seq > $seq OR n.rev > $seq DETACH DELETE n
WITH count(*) AS deleted
MATCH (m:System) WHERE m.system = 'meta' SET m.head = $seq, m.group = $seq`,
});

async function changed(change: (engine: Engine) => Promise<unknown>): Promise<void> {
  const engine = await openNeo4j(config);
  await change(engine);
  await engine.close();
}
async function named(entries = 0) {
  const store = await openStore(config, deps);
  await commitMany(store, entries);
  await store.close();
  return { name: store.incarnation, said: store.recovery, head: store.head() };
}

describe.skipIf(!target)('J11 a database that was put back from an older dump', () => {
  beforeEach(async () => {
    rmSync(join(folder, 'witness-neo4j.json'), { force: true });
    await changed(emptyDatabase);
  });
  afterAll(() => changed(emptyDatabase));

  it('goes on under another name, once', async () => {
    const before = await named(5);
    expect(await named()).toEqual({ ...before, said: [] });
    await changed((engine) => engine.run(setBack, { seq: 3 }));
    const after = await named(1);
    expect(after).toMatchObject({
      head: 4,
      said: [expect.stringMatching(/ends at seq 3, but had been at 5/)],
    });
    expect(after.name).not.toBe(before.name);
    expect(await named()).toEqual({ ...after, said: [] });
  });

  it('also where it was written on meanwhile, by a server with another data folder', async () => {
    const before = await named(5);
    await changed((engine) => engine.run(setBack, { seq: 3 }));
    const { folder: _, ...elsewhere } = config;
    const other = await openStore(elsewhere, deps);
    for (let count = 0; count < 4; count += 1) {
      await other.commit(async ({ head }) => ({
        entries: [entry(head + 1, [created(organisation(`p-${head + 1}`))], head + 1, 'tab-2')],
        clients: [client(head + 1, [], undefined, 'tab-2')],
      }));
    }
    expect([other.head(), other.incarnation]).toEqual([7, before.name]);
    await other.close();
    const after = await named();
    expect(after).toMatchObject({ head: 7, said: [expect.stringMatching(/was put back from a copy/)] });
    expect(after.name).not.toBe(before.name);
  });

  it('an emptied one is not filled anew unless somebody says so', async () => {
    await named(2);
    await changed(emptyDatabase);
    await expect(openStore(config, deps)).rejects.toMatchObject({
      name: 'StartError',
      message: expect.stringMatching(/is empty, but was at seq 2 .* set SEED/),
    });
    const store = await openStore({ ...config, mayBegin: true }, deps);
    expect(store.head()).toBe(0);
    await store.close();
  });
});
