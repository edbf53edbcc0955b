import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Kept } from '../../web/live/kept-queue.ts';
import { KeptInMemory } from '../harness/kept-in-memory.ts';
import { type LiveClient, liveClients } from '../harness/live-client.ts';
import { createUnit, rename } from '../harness/made.ts';
import { type RunningServer, runServer } from '../harness/server-in-process.ts';

const clients = liveClients();
let server: RunningServer;
beforeAll(async () => {
  server = await runServer();
});
afterEach(clients.closeAll);
afterAll(async () => {
  await server.close();
  expect(server.bugs).toEqual([]);
});

const turn = () => new Promise((resolve) => setImmediate(resolve));
const isConnected = ({ live }: LiveClient) => live.connection.status === 'connected';
const entries = async () =>
  (await server.ask('/api/v1/changes?since=0')).json.entries as { clientId: string; mid: number }[];

/** A person's browser: pages of one client on one storage. */
async function browser(clientId: string) {
  const session = { address: server.address, cookie: await server.cookie() };
  const store = new KeptInMemory();
  return {
    store,
    page: () => clients.connected(session, clientId, store),
    entries: async () => (await entries()).filter((entry) => entry.clientId === clientId),
  };
}

describe('a page that is opened again', () => {
  it('sends what the one before had given without a connection, in order', async () => {
    const { page, store, entries } = await browser('offline');
    const before = await page();
    before.live.close();
    void before.live.dispatch(createUnit('made', '甲'));
    void before.live.dispatch(rename('made', '甲', '乙'));
    await before.until(({ pendingCount }) => pendingCount === 2);
    const after = await page();
    await after.until(
      ({ view, pendingCount }) => view.node('made')?.fields['name'] === '乙' && pendingCount === 0,
    );
    expect((await entries()).map(({ mid }) => mid)).toEqual([1, 2]);
    await turn();
    expect(store.queues.size).toBe(0);
  });

  it('I4 sends under the same number what the one before had sent: it is not done twice', async () => {
    const { page, store, entries } = await browser('sent');
    const sent: Kept[] = [];
    const replace = store.replace.bind(store);
    store.replace = async (clientId, kept) => {
      sent.push(structuredClone(kept));
      await replace(clientId, kept);
    };
    const before = await page();
    expect(await before.live.dispatch(createUnit('once'))).toEqual({ status: 'ok' });
    await before.until(({ pendingCount }) => pendingCount === 0);
    before.live.close();
    await turn();
    // It crashed before the answer came: what it had written before it sent is still there.
    const [asSent] = sent;
    if (!asSent) throw new Error('nothing was kept before it was sent');
    expect(asSent.items.map(({ mid }) => mid)).toEqual([1]);
    store.queues.set('sent', asSent);
    const after = await page();
    const refused: unknown[] = [];
    after.live.onLateRefusal((...each) => refused.push(each));
    await after.until(({ pendingCount }) => pendingCount === 0);
    await after.live.dispatch(createUnit('next'));
    expect((await entries()).map(({ mid }) => mid)).toEqual([1, 2]);
    expect(refused).toEqual([]);
  });

  it('tells the person what is refused, also where nobody listened yet', async () => {
    const { page } = await browser('refused');
    const before = await page();
    await before.live.dispatch(createUnit('name', '原名'));
    before.live.close();
    const command = rename('name', '原名', '我的');
    void before.live.dispatch(command);
    await before.until(({ pendingCount }) => pendingCount === 1);
    const other = await clients.connected({ address: server.address, cookie: await server.cookie() });
    await other.live.dispatch(rename('name', '原名', '别人的'));
    const after = await page();
    await after.until(({ hasUnsent }) => !hasUnsent);
    const refused: unknown[] = [];
    after.live.onLateRefusal((what, failure) => refused.push([what, failure.code]));
    expect(refused).toEqual([[command, 'conflict']]);
    expect(after.live.view.node('name')?.fields['name']).toBe('别人的');
  });
});

it('what waits is listed in order, and what was not sent can be dropped for good', async () => {
  const { page } = await browser('dropping');
  const here = await page();
  here.live.close();
  const [kept, dropped] = [createUnit('kept'), createUnit('dropped')];
  void here.live.dispatch(kept);
  const outcome = here.live.dispatch(dropped);
  await here.until(({ pendingCount }) => pendingCount === 2);
  expect(here.live.unsent).toMatchObject([
    { command: kept, isSent: false },
    { command: dropped, isSent: false },
  ]);
  here.live.drop(dropped);
  expect(await outcome).toEqual({ status: 'noop' });
  expect([here.live.view.node('dropped'), here.live.unsent.length]).toEqual([undefined, 1]);
  await here.until(({ pendingCount }) => pendingCount === 1);
  const after = await page();
  await after.until(({ hasUnsent, view }) => !hasUnsent && view.node('kept') !== undefined);
  expect(after.live.view.node('dropped')).toBeUndefined();
});

it('a command counts as pending once it is kept, and is shown before', async () => {
  const { page, store } = await browser('counting');
  const here = await page();
  here.live.close();
  let written = () => {};
  const replace = store.replace.bind(store);
  store.replace = (clientId, kept) =>
    new Promise((resolve) => {
      written = () => void replace(clientId, kept).then(resolve);
    });
  void here.live.dispatch(createUnit('shown'));
  await turn();
  expect([here.live.view.node('shown')?.id, here.live.pendingCount, here.live.hasUnsent]).toEqual([
    'shown',
    0,
    true,
  ]);
  written();
  await here.until(({ pendingCount }) => pendingCount === 1);
});

it('a storage that fails stops nothing: it is said, and what is given is sent', async () => {
  const { page, store } = await browser('full');
  store.read = async () => {
    throw new DOMException('', 'InvalidStateError');
  };
  store.replace = async () => {
    throw new DOMException('', 'QuotaExceededError');
  };
  const here = await page();
  const answer = here.live.dispatch(createUnit('anyway'));
  await here.until(({ pendingCount, connection }) => pendingCount === 1 && connection.keepFails === true);
  expect(await answer).toEqual({ status: 'ok' });
  await here.until(({ pendingCount }) => pendingCount === 0);
  expect([isConnected(here), here.live.connection.keepFails]).toEqual([true, true]);
});
