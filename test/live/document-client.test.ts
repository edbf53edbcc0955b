import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createUnit, rename } from '../harness/made.ts';
import { type RunningServer, runServer } from '../harness/server-in-process.ts';
import { validSteps } from '../openapi/valid-bodies.ts';
import { DocumentClient } from './document-client.ts';

let server: RunningServer;
let document: unknown;
const clients: DocumentClient[] = [];
beforeAll(async () => {
  server = await runServer({ seed: 'article' });
  document = (await server.ask('/api/v1/asyncapi.json')).json;
});
afterAll(async () => {
  for (const client of clients) client.disconnect();
  await server.close();
  expect(server.bugs).toEqual([]);
});

const client = (clientId: string): DocumentClient => {
  const made = new DocumentClient(server.address, server.token, clientId, document);
  clients.push(made);
  return made;
};
type Records = { values(): Iterable<{ id: string }> } | readonly { id: string }[];
const sorted = (records: Records) => [...records.values()].sort((a, b) => (a.id < b.id ? -1 : 1));

/** The graph that it holds is the server's own. */
async function sameAsServer(held: DocumentClient): Promise<void> {
  const { nodes, relations, seq } = (await server.ask('/api/v1/snapshot')).json;
  await held.until(seq);
  expect(held.seq).toBe(seq);
  expect(sorted(held.nodes)).toEqual(sorted(nodes));
  expect(sorted(held.relations)).toEqual(sorted(relations));
}

it('L11 follows the graph and changes it by what the documents say alone', async () => {
  const [one, other] = [client('one'), client('other')];
  await one.connect();
  await other.connect();
  expect(one.caughtUp[0]).toBe('snapshot');
  await sameAsServer(one);

  expect(
    await one.push(createUnit('by-one', '一'), rename('by-one', '一', '二'), createUnit('by-one')),
  ).toMatchObject([
    { mid: 1, status: 'ok' },
    { mid: 2, status: 'ok' },
    { mid: 3, status: 'refused', failure: { code: 'exists' } },
  ]);
  await sameAsServer(other);

  // Away, while everything happens that can happen.
  one.disconnect();
  const { findings } = (await server.ask('/api/v1/gaps?limit=1')).json;
  for (const { command, knows } of validSteps(findings[0].id, 'G05', 'days')) {
    const known = knows === undefined ? undefined : (other.nodes.get(knows) ?? other.relations.get(knows));
    const [result] = await other.push({ ...command, ...(known ? { ifRev: known.rev } : {}) });
    if (command.type !== 'rule.tune')
      expect([command.type, result]).toMatchObject([command.type, { status: 'ok' }]);
    if (result.seq) await other.until(result.seq);
  }
  await sameAsServer(other);
  await one.connect();
  expect(one.caughtUp.at(-1)).toBe('delta');
  await sameAsServer(one);

  // Its numbers go on where the server left them.
  expect(await one.push(createUnit('again-one'))).toMatchObject([{ mid: 4, status: 'ok' }]);
  await sameAsServer(one);
  await sameAsServer(other);
});

it('knows nothing of the server and the page but their documents', () => {
  const source = ['document-client.ts', '../openapi/description.ts']
    .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
    .join('\n');
  const imported = [...source.matchAll(/from '([^']+)'/g)].map(([, from]) => from);
  expect(new Set(imported)).toEqual(
    new Set(['socket.io-client', '../openapi/description.ts', 'ajv/dist/2020.js']),
  );
});
