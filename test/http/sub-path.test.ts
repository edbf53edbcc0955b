import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../harness/ask.ts';
import { liveClients } from '../harness/live-client.ts';
import { type ReverseProxy, startProxy } from '../harness/proxy.ts';
import { type RunningServer, runServer } from '../harness/server-in-process.ts';

const PUBLIC = 'https://portal.example.org/atlas';
const ORIGIN = new URL(PUBLIC).origin;

let server: RunningServer;
beforeAll(async () => {
  server = await runServer({ publicUrl: PUBLIC });
});
afterAll(async () => {
  await server.close();
  expect(server.bugs).toEqual([]);
});

describe.each([
  ['takes the path away', true],
  ['passes the path on', false],
])('behind a proxy that %s', (_name, strips) => {
  let proxy: ReverseProxy;
  let cookie = '';
  beforeAll(async () => {
    proxy = await startProxy(server.address, { path: '/atlas', strips });
  });
  afterAll(() => proxy.close());
  const asked = (path: string, question: Parameters<typeof ask>[2] = {}) =>
    ask(proxy.address, path, { ...question, headers: { cookie, ...question.headers } });

  it('the link opens a session of this path alone, and leads to the page', async () => {
    const { status, headers } = await asked(`/atlas/?token=${server.token}`);
    expect([status, headers.location]).toEqual([302, '/atlas/']);
    expect(headers['set-cookie']?.[0]).toMatch(/; Path=\/atlas\/; HttpOnly; Secure; SameSite=Lax$/);
    cookie = headers['set-cookie']?.[0]?.split(';')[0] ?? '';
    expect((await asked('/atlas/')).text).toContain('页面');
    expect((await asked('/atlas/assets/page.js')).status).toBe(200);
    const unknown = await asked('/atlas/no-such-page');
    expect([unknown.status, unknown.headers.location]).toEqual([302, '/atlas/']);
  });

  it('whoever has no link is told so', async () => {
    const { status, text } = await ask(proxy.address, '/atlas/');
    expect([status, text.includes('打不开这张图谱')]).toEqual([403, true]);
  });

  it('the page writes from the portal’s origin, and another page there from no other', async () => {
    const headers = { origin: ORIGIN, 'x-pairing-atlas': '1', 'content-type': 'application/json' };
    const put = (origin: string) =>
      asked('/atlas/api/v1/session', {
        method: 'PUT',
        headers: { ...headers, origin },
        body: JSON.stringify({ name: '示例·林' }),
      });
    expect((await put(ORIGIN)).status).toBe(200);
    expect((await put('https://elsewhere.example.org')).status).toBe(403);
  });

  it('addresses that the server gives are those of the portal', async () => {
    const { json: http } = await asked('/atlas/api/v1/openapi.json');
    expect(http.servers).toEqual([{ url: '/atlas/api/v1' }]);
    const { json: live } = await asked('/atlas/api/v1/asyncapi.json');
    expect(live.channels.socket.address).toBe('/atlas/socket.io/');
    expect((await asked('/atlas/healthz')).json.ok).toBe(true);
  });
});

it('a snapshot’s address leads there, as a live client follows it', async () => {
  const clients = liveClients();
  const proxy = await startProxy(server.address, { path: '/atlas' });
  const { headers } = await ask(proxy.address, `/atlas/?token=${server.token}`);
  const cookie = headers['set-cookie']?.[0]?.split(';')[0] ?? '';
  const client = await clients.connected({ address: proxy.address, path: '/atlas', cookie });
  expect(client.snapshots[0]).toMatch(/^\/atlas\/api\/v1\/snapshot\?/);
  clients.closeAll();
  await proxy.close();
});

it('the same address works without a proxy', async () => {
  const { status, headers } = await ask(server.address, `/atlas?token=${server.token}`);
  expect([status, headers.location]).toEqual([302, '/atlas/']);
});
