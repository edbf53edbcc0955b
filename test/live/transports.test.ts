import { afterEach, beforeEach, expect, it } from 'vitest';
import { type LiveClient, liveClients } from '../harness/live-client.ts';
import { createUnit } from '../harness/made.ts';
import { type ReverseProxy, startProxy } from '../harness/proxy.ts';
import { type RunningServer, runServer } from '../harness/server-in-process.ts';

let server: RunningServer;
let proxy: ReverseProxy;
let client: LiveClient;
const clients = liveClients();
beforeEach(async () => {
  server = await runServer();
  proxy = await startProxy(server.address);
});
afterEach(async () => {
  clients.closeAll();
  await proxy.close();
  await server.close();
  expect(server.bugs).toEqual([]);
});

const come = async (): Promise<void> => {
  client = await clients.connected({ address: proxy.address, cookie: await server.cookie() });
};
const connected = () => client.until((live) => live.connection.status === 'connected');
const isLimited = () => client.live.connection.limited === true;
/** An edit arrives, whatever it goes by. */
const edits = async (id: string) =>
  expect(await client.live.dispatch(createUnit(id))).toEqual({ status: 'ok' });

it('a WebSocket that gets through is all that is used, and nothing is said', async () => {
  await come();
  await edits('unit-by-websocket');
  expect(proxy.seen).toEqual({ polls: 0, upgrades: 1 });
  expect(isLimited()).toBe(false);
});

it('a proxy that refuses WebSockets: the page polls, says so, and goes back once they get through', async () => {
  proxy.webSockets = 'refuse';
  await come();
  await edits('unit-by-polling');
  expect(proxy.seen.polls).toBeGreaterThan(0);
  await expect.poll(isLimited, { timeout: 10_000 }).toBe(true);
  proxy.webSockets = 'pass';
  await expect.poll(isLimited, { timeout: 30_000 }).toBe(false);
  await connected();
  const { polls } = proxy.seen;
  await edits('unit-by-websocket');
  expect(proxy.seen.polls).toBe(polls);
}, 60_000);

it('a proxy that lets WebSockets hang keeps nobody out', async () => {
  proxy.webSockets = 'hang';
  await come();
  await edits('unit-by-polling');
  expect(proxy.seen.upgrades).toBeGreaterThan(0);
  await expect.poll(isLimited, { timeout: 10_000 }).toBe(true);
}, 30_000);

it('a proxy that ends every WebSocket after a moment is recognised, and the connection stays', async () => {
  proxy.webSockets = { endAfterMs: 300 };
  await come();
  await expect.poll(isLimited, { timeout: 10_000 }).toBe(true);
  await connected();
  const { upgrades } = proxy.seen;
  await edits('unit-by-polling');
  expect(proxy.seen.upgrades).toBe(upgrades);
}, 30_000);

it('a WebSocket that broke once is no reason to poll', async () => {
  await come();
  proxy.cut();
  await expect.poll(() => proxy.seen.upgrades, { timeout: 5_000 }).toBe(2);
  await connected();
  await edits('unit-after-a-break');
  expect(isLimited()).toBe(false);
}, 15_000);
