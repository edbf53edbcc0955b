import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createUnit, rename } from '../harness/made.ts';
import { type RunningServer, runServer } from '../harness/server-in-process.ts';
import { setBack } from '../harness/set-back.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';
import { commandOf, validSteps } from '../openapi/valid-bodies.ts';
import { DocumentClient } from './document-client.ts';

const root = temporaryFolder('document-client');
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

const client = (clientId: string, of = server): DocumentClient => {
  const made = new DocumentClient(of.address, of.token, clientId, document);
  clients.push(made);
  return made;
};
type Records = { values(): Iterable<{ id: string }> } | readonly { id: string }[];
const sorted = (records: Records) => [...records.values()].sort((a, b) => (a.id < b.id ? -1 : 1));

/** The graph that it holds is the server's own. */
async function sameAsServer(held: DocumentClient, of = server): Promise<void> {
  const { nodes, relations, seq } = (await of.ask('/api/v1/snapshot')).json;
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
  let last = 0;
  for (const step of validSteps(findings[0].id, 'G05', 'days')) {
    const { knows } = step;
    const command = commandOf(step, last);
    const known = knows === undefined ? undefined : (other.nodes.get(knows) ?? other.relations.get(knows));
    const [result] = await other.push({ ...command, ...(known ? { ifRev: known.rev } : {}) });
    if (command.type !== 'rule.tune')
      expect([command.type, result]).toMatchObject([command.type, { status: 'ok' }]);
    if (result.seq) await other.until(result.seq);
    last = result.seq ?? last;
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

it('begins anew, under another name, where the data that it followed were put back', async () => {
  const [dataFolder, copy] = [join(root, 'data'), join(root, 'copy')];
  const first = await runServer({ dataFolder });
  const { port } = first;
  const page = client('page', first);
  await page.connect();
  await page.push(createUnit('kept'));
  page.disconnect();
  await first.close();
  cpSync(dataFolder, copy, { recursive: true });
  const second = await runServer({ dataFolder, port });
  await page.connect();
  await page.push(createUnit('lost-1'), createUnit('lost-2'));
  const { incarnation, seq } = (await second.ask('/api/v1/snapshot')).json;
  await page.until(seq);
  page.disconnect();
  await second.close();
  setBack(dataFolder, copy);
  const third = await runServer({ dataFolder, port });
  // Nothing but the entries tells of it: the log has the same name, and is as long as it was.
  const made = [1, 2, 3].map((mid) => ({ mid, ...createUnit(`new-${mid}`) }));
  await third.push('another', made);
  expect((await third.ask('/api/v1/snapshot')).json.incarnation).toBe(incarnation);
  await page.connect();
  expect(page.caughtUp.slice(-2)).toEqual(['other', 'snapshot']);
  expect(await page.push(createUnit('lost-1'))).toMatchObject([{ mid: 1, status: 'ok' }]);
  await sameAsServer(page, third);
  expect(page.nodes.has('lost-2')).toBe(false);
  page.disconnect();
  await third.close();
  expect([first, second, third].flatMap(({ bugs }) => bugs)).toEqual([]);
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
