import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Engine } from '../../graph/engines/contract.ts';
import { openNeo4j } from '../../graph/engines/neo4j.ts';
import { cypher, defineQuery, type Fragment } from '../../graph/engines/query.ts';
import { emptyDatabase } from '../contract/empty-neo4j.ts';
import { liveClients } from '../harness/live-client.ts';
import { createUnit, rename } from '../harness/made.ts';
import { neo4jTarget } from '../harness/neo4j.ts';
import { type RunningServer, runServer } from '../harness/server-in-process.ts';

const target = neo4jTarget();
const config = { uri: '', user: '', password: '', ...target };

const by = (text: Fragment) =>
  defineQuery({
    name: 'test.byHand',
    purpose: 'What somebody does in Neo4j Browser.',
    access: 'write',
    params: z.strictObject({}),
    row: z.object({ found: z.unknown() }),
    text,
  });

describe.skipIf(!target)('a database touched from outside', () => {
  let engine: Engine;
  const servers: RunningServer[] = [];
  const clients = liveClients();
  const byHand = async (text: Fragment) => (await engine.run(by(text), {})).map(({ found }) => found);
  const start = async () => {
    const server = await runServer({ neo4j: config });
    servers.push(server);
    return server;
  };
  beforeEach(async () => {
    engine = await openNeo4j(config);
    await emptyDatabase(engine);
  });
  afterEach(async () => {
    clients.closeAll();
    for (const server of servers.splice(0)) await server.close();
    await emptyDatabase(engine);
    await engine.close();
  });

  it('what cannot be read is left out and named, the rest works, and no edit destroys it', {
    timeout: 120_000,
  }, async () => {
    const before = await start();
    const made = ['a', 'b', 'c', 'free'].map((id, index) => ({ mid: index + 1, ...createUnit(id) }));
    expect((await before.push('maker', made)).json.results).toHaveLength(4);
    await before.close();
    servers.length = 0;
    await byHand(cypher`MATCH (n:Unit) WHERE n.id = 'a' SET n.visited = date('2024-01-01'), n.extra = 'x'`);
    await byHand(cypher`MATCH (n:Unit) WHERE n.id = 'b' SET n.note = date('2024-01-01')`);
    await byHand(cypher`MATCH (a:Unit), (b:Unit) WHERE a.id = 'a' AND b.id = 'b' CREATE (a)-[:LIKES]->(b)`);
    await byHand(
      cypher`CREATE (:Unit {id: 'odd', kind: 'Gadget', rev: 1, sample: false}), (:Unit {text: 'no id'})`,
    );
    await byHand(
      cypher`MATCH (a:Unit), (b:Unit) WHERE a.id = 'c' AND b.id = 'odd' CREATE (a)-[:BRANCH_OF {id: 'of-odd'}]->(b)`,
    );

    const server = await start();
    const { nodes, relations } = (await server.ask('/api/v1/snapshot')).json;
    const shown = new Map(nodes.map((node: { id: string }) => [node.id, node]));
    expect([...shown.keys()].sort()).toEqual(['a', 'b', 'c', 'free', 'workspace']);
    expect(relations).toEqual([]);
    expect(shown.get('a')).toMatchObject({ fields: { name: '单位 a' } });
    expect(shown.get('b')).toMatchObject({ fields: { name: '单位 b' } });
    expect((await server.ask('/healthz')).json).toMatchObject({ ready: true, unreadable: 7 });
    const page = await clients.connected({ address: server.address, cookie: await server.cookie() });
    await page.until(({ connection }) => connection.status === 'connected' && connection.unreadable === 7);

    expect(await page.live.dispatch(rename('a', '单位 a', '改名'))).toEqual({ status: 'ok' });
    const remove = async (id: string) =>
      page.live.dispatch({ type: 'node.delete', args: { id }, ifRev: page.live.view.node(id)?.rev ?? 0 });
    for (const id of ['a', 'b', 'c'])
      expect(await remove(id)).toMatchObject({
        status: 'refused',
        failure: { code: 'illegal', issues: [{ path: 'id', reason: 'holdsUnreadable' }] },
      });
    const set = { note: '新备注' };
    const overwrite = {
      type: 'node.update',
      args: { id: 'b', kind: 'Unit', set, was: { note: null } },
    } as const;
    expect(await page.live.dispatch(overwrite)).toMatchObject({
      status: 'refused',
      failure: { code: 'illegal', issues: [{ path: 'fields.note', reason: 'holdsUnreadable' }] },
    });
    const isDate = cypher`MATCH (n:Unit) WHERE n.id = 'b' RETURN n.note = date('2024-01-01') AS found`;
    expect(await byHand(isDate)).toEqual([true]);
    expect(await page.live.dispatch(rename('b', '单位 b', '改名乙'))).toEqual({ status: 'ok' });
    expect(await remove('free')).toEqual({ status: 'ok' });
    expect(await byHand(cypher`MATCH (n:Unit) WHERE n.id = 'a' RETURN n.name + n.extra AS found`)).toEqual([
      '改名x',
    ]);
    expect(await byHand(cypher`MATCH (n:Unit) WHERE n.visited IS NOT NULL RETURN n.id AS found`)).toEqual([
      'a',
    ]);
    expect(await byHand(cypher`MATCH (:Unit)-[r]->(:Unit) RETURN type(r) AS found ORDER BY found`)).toEqual([
      'BRANCH_OF',
      'LIKES',
    ]);
    expect(server.bugs).toEqual([]);
  });

  it('a log with a hole, in it or at its end, is not followed but passed: pushes go on', {
    timeout: 60_000,
  }, async () => {
    const server = await start();
    let mid = 0;
    const push = async () => {
      mid += 1;
      return (await server.push('maker', [{ mid, ...createUnit(`unit-${mid}`) }])).status;
    };
    const pushed = () =>
      expect
        .poll(async () => (await server.push('maker', [{ mid, ...createUnit(`unit-${mid}`) }])).status, {
          timeout: 20_000,
        })
        .toBe(200);
    expect(await push()).toBe(200);
    await byHand(cypher`
MATCH (m:System), (e:System) WHERE m.key = 'meta:store' AND e.seq = m.head AND e.system = 'entry'
SET m.head = m.head + 2, m.group = m.group + 1
CREATE (:System {system: 'entry', key: 'by/1', seq: m.head, at: e.at, actorId: e.actorId, clientId: 'by', mid: 1, type: e.type, events: '[]'})`);
    expect(await push()).toBe(503);
    await pushed();
    await byHand(cypher`MATCH (m:System) WHERE m.key = 'meta:store' SET m.head = m.head + 1`);
    expect(await push()).toBe(503);
    await pushed();
    expect((await server.ask('/healthz')).json).toMatchObject({ ready: true });
    expect((await server.ask('/api/v1/snapshot')).json.nodes).toHaveLength(4);
  });
});
