import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, runServer } from '../harness/server-in-process.ts';
import { problemOf } from './problem-of.ts';

let server: RunningServer;
let cookie: string;
beforeAll(async () => {
  server = await runServer();
  cookie = await server.cookie();
});
afterAll(async () => {
  await server.close();
  expect(server.bugs).toEqual([]);
});

const bearer = () => ({ authorization: `Bearer ${server.token}` });

describe('methods', () => {
  it('H3 that an address does not take are refused with those that it takes', async () => {
    const cases: readonly (readonly [method: string, path: string, allow: string])[] = [
      ['POST', '/api/v1/snapshot', 'GET, HEAD'],
      ['PUT', '/api/v1/snapshot?scope=all', 'GET, HEAD'],
      ['GET', '/api/v1/commands', 'POST'],
      ['HEAD', '/api/v1/commands', 'POST'],
      ['DELETE', '/api/v1/session', 'GET, HEAD, PUT'],
      ['PATCH', '/api/v1/nodes/workspace', 'GET, HEAD'],
      ['POST', '/api/v1/healthz', 'GET, HEAD'],
      ['PROPFIND', '/api/v1/figures/leads', 'GET, HEAD'],
      ['POST', '/healthz', 'GET, HEAD'],
      ['POST', '/', 'GET, HEAD'],
      ['PUT', '/assets/page.js', 'GET, HEAD'],
      ['DELETE', '/nothing', 'GET, HEAD'],
    ];
    for (const [method, path, allow] of cases) {
      const reply = await server.raw(path, { method, headers: bearer() });
      expect([method, path, reply.status, reply.headers.allow]).toEqual([method, path, 405, allow]);
      if (method !== 'HEAD') expect(problemOf(reply)).toBe('method');
    }
  });

  it('H3 OPTIONS says which there are, and agrees to no other site', async () => {
    for (const [path, allow] of [
      ['/api/v1/session', 'GET, HEAD, PUT'],
      ['/', 'GET, HEAD'],
    ] as const) {
      const { status, text, headers } = await server.raw(path, {
        method: 'OPTIONS',
        headers: { ...bearer(), origin: 'https://evil.example', 'access-control-request-method': 'PUT' },
      });
      expect([status, text, headers.allow]).toEqual([204, '', allow]);
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
    expect(problemOf(await server.raw('/api/v1/session', { method: 'OPTIONS' }))).toBe('unauthorized');
  });

  it('H3 of an address that is open to anybody, anybody hears them', async () => {
    for (const path of ['/healthz', '/api/v1/healthz']) {
      const { status, headers } = await server.raw(path, { method: 'DELETE' });
      expect([path, status, headers.allow]).toEqual([path, 405, 'GET, HEAD']);
    }
    expect(problemOf(await server.raw('/api/v1/snapshot', { method: 'DELETE' }))).toBe('unauthorized');
  });

  it('H3 of an address that there is not, none is taken', async () => {
    for (const method of ['GET', 'POST', 'OPTIONS', 'DELETE'])
      expect(problemOf(await server.ask('/api/v1/none', { method }))).toBe('notFound');
  });

  it('HEAD is answered as GET, without a body', async () => {
    for (const path of ['/api/v1/snapshot', '/api/v1/figures', '/api/v1/session', '/healthz']) {
      const [get, head] = [
        await server.raw(path, { headers: bearer() }),
        await server.raw(path, { method: 'HEAD', headers: bearer() }),
      ];
      const said = ({ status, headers }: typeof get) => [status, headers['content-type'], headers.etag];
      expect([path, ...said(head), head.text]).toEqual([path, ...said(get), '']);
    }
  });
});

describe('an address', () => {
  it('that is no text in UTF-8 is refused, in the API and beside it', async () => {
    for (const path of ['/api/v1/nodes/%E0%A4%A', '/api/v1/%', '/%E0%A4%A', '/assets/%ff.js'])
      expect([path, problemOf(await server.raw(path, { headers: { ...bearer(), cookie } }))]).toEqual([
        path,
        'invalid',
      ]);
  });

  it('H3 has one spelling', async () => {
    for (const path of ['/api/v1/Snapshot', '/api/v1/snapshot/', '/api/v1//snapshot', '/api/v1/nodes/'])
      expect([path, problemOf(await server.ask(path))]).toEqual([path, 'notFound']);
    expect((await server.raw('/API/v1/snapshot', { headers: bearer() })).status).toBe(302);
  });

  it('says no part of itself twice', async () => {
    const { json } = await server.ask('/api/v1/nodes/workspace?id=other');
    expect(json.errors).toEqual([{ path: 'id', reason: 'unknownField' }]);
  });
});

describe('a body', () => {
  const sent = (headers: Record<string, string>, body: string | Buffer) =>
    server.raw('/api/v1/commands', { method: 'POST', headers: { ...bearer(), ...headers }, body });

  it('is JSON in UTF-8, whole, and packed in a way that is known', async () => {
    const json = 'application/json';
    expect(problemOf(await sent({ 'content-type': json }, '{"clientId":'))).toBe('invalid');
    expect(problemOf(await sent({ 'content-type': json }, ''))).toBe('invalid');
    for (const type of ['text/plain', `${json}; charset=gbk`, `${json}; charset=utf-16`])
      expect([type, problemOf(await sent({ 'content-type': type }, '{}'))]).toEqual([type, 'mediaType']);
    const packed = { 'content-type': json, 'content-encoding': 'zstd' };
    expect(problemOf(await sent(packed, '{}'))).toBe('mediaType');
  });
});

describe('a list that is too long', () => {
  it('says how long it may be', async () => {
    const command = { mid: 1, type: 'node.delete', args: { id: 'x' }, ifRev: 1 };
    const { json } = await server.push(
      'many',
      Array.from({ length: 65 }, () => command),
    );
    expect(json.errors).toEqual([{ path: 'commands', reason: 'too_big', limit: 64 }]);
    expect((await server.ask('/api/v1/search?q=x&limit=501')).json.errors).toEqual([
      { path: 'limit', reason: 'too_big', limit: 500 },
    ]);
    const fields = Object.fromEntries(Array.from({ length: 81 }, (_, index) => [`f${index}`, 'x']));
    const pushed = await server.push('wide', [
      { mid: 1, type: 'node.create', args: { node: { id: 'x', kind: 'Unit', fields } } },
      {
        mid: 2,
        type: 'node.create',
        args: {
          node: {
            id: 'x',
            kind: 'Unit',
            fields: { name: 'x', shortNames: Array.from({ length: 61 }, () => 'x') },
          },
        },
      },
    ]);
    expect(pushed.json.results.map(({ failure }: { failure: object }) => failure)).toEqual([
      { code: 'invalid', issues: [{ path: 'node.fields', reason: 'tooManyFields', limit: 80 }] },
      { code: 'invalid', issues: [{ path: 'fields.shortNames', reason: 'tooLong', limit: 60 }] },
    ]);
  });
});
