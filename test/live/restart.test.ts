import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { canonical } from '../fuzz/log-invariants.ts';
import { cookieOf } from '../harness/cookie.ts';
import { type LiveClient, liveClients } from '../harness/live-client.ts';
import { createUnit, rename } from '../harness/made.ts';
import { runServer } from '../harness/server-in-process.ts';
import { serverProcesses } from '../harness/server-process.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const root = temporaryFolder('restart');
const clients = liveClients();
const processes = serverProcesses();
afterEach(async () => {
  clients.closeAll();
  await processes.endAll();
});

const isConnected = ({ live }: LiveClient) => live.connection.status === 'connected';
const isAlone = ({ live }: LiveClient) => live.connection.status === 'disconnected';

describe('a server that starts again', () => {
  it('L5 after a clean end both pages come back by themselves and lose nothing', {
    timeout: 60_000,
  }, async () => {
    const dataFolder = join(root, 'clean');
    const first = await runServer({ dataFolder });
    const { address, port } = first;
    const pages = await Promise.all(
      [1, 2].map(async () => clients.connected({ address, cookie: await first.cookie() })),
    );
    const [here, there] = pages as [LiveClient, LiveClient];
    await here.live.dispatch(createUnit('kept', '一'));
    await there.until(({ view }) => view.node('kept') !== undefined);
    await first.close();
    expect(first.bugs).toEqual([]);
    for (const page of pages) await page.until(() => isAlone(page));

    // Both go on working meanwhile.
    const done = [here.live.dispatch(rename('kept', '一', '二')), there.live.dispatch(createUnit('alone'))];
    for (const page of pages) await page.until(({ pendingCount }) => pendingCount === 1);
    const second = await runServer({ dataFolder, port });
    expect(await Promise.all(done)).toEqual([{ status: 'ok' }, { status: 'ok' }]);
    for (const page of pages) {
      await page.until(({ view, seq }) => view.node('alone') !== undefined && seq === 4);
      expect(isConnected(page)).toBe(true);
      // The same log: the missing entries were enough.
      expect(page.snapshots).toHaveLength(1);
      expect(page.live.view.node('kept')?.fields['name']).toBe('二');
    }
    expect(canonical(here.live.view)).toEqual(canonical(there.live.view));
    clients.closeAll();
    await second.close();
    expect(second.bugs).toEqual([]);
  });

  it('L5 after a kill −9 in the middle of a page’s push too', { timeout: 60_000 }, async () => {
    const environment = { DATA_DIR: join(root, 'killed'), ACCESS_TOKEN: 'token-of-the-restart-test' };
    const first = processes.start(environment);
    const { address, port, token } = await first.ready();
    const cookie = await cookieOf(address, token);
    const [here, there] = [
      await clients.connected({ address, cookie }),
      await clients.connected({ address, cookie }),
    ];
    const done = Array.from({ length: 200 }, (_, index) => here.live.dispatch(createUnit(`many-${index}`)));
    // Some are confirmed, some are on their way, some have not left.
    await there.until(({ view }) => view.node('many-0') !== undefined);
    expect(here.live.pendingCount).toBeGreaterThan(0);
    first.kill('SIGKILL');
    await first.end();
    await here.until(() => isAlone(here));
    await processes.start({ ...environment, PORT: String(port) }).ready();
    expect(new Set((await Promise.all(done)).map(({ status }) => status))).toEqual(new Set(['ok']));
    for (const page of [here, there])
      await page.until(({ seq, pendingCount }) => seq === 201 && pendingCount === 0);
    expect(canonical(here.live.view)).toEqual(canonical(there.live.view));
  });

  it('L6 with another log a page takes its snapshot, a new client id, and keeps its unsent edits', async () => {
    const dataFolder = join(root, 'one');
    const first = await runServer({ dataFolder });
    const { address, port } = first;
    const page = await clients.connected({ address, cookie: await first.cookie() }, 'tab');
    await page.live.dispatch(createUnit('gone-with-it'));
    await first.close();
    await page.until(() => isAlone(page));
    const done = page.live.dispatch(createUnit('carried-over'));
    // As after a backup was restored into a new folder: the same keys, another log.
    mkdirSync(join(root, 'two'));
    cpSync(join(dataFolder, 'access.json'), join(root, 'two', 'access.json'));
    const second = await runServer({ dataFolder: join(root, 'two'), port });
    expect(await done).toEqual({ status: 'ok' });
    await page.until(({ seq }) => seq === 2);
    expect(page.snapshots).toHaveLength(2);
    expect(page.live.view.node('gone-with-it')).toBeUndefined();
    expect(page.live.view.node('carried-over')).toBeDefined();
    const { json } = await second.ask('/api/v1/changes?since=1');
    expect(json.entries).toEqual([
      expect.objectContaining({ mid: 1, clientId: expect.not.stringMatching(/^tab$/) }),
    ]);
    clients.closeAll();
    await second.close();
    expect([...first.bugs, ...second.bugs]).toEqual([]);
  });

  it('from an older copy of its folder pages follow the copy, and their own edits go on', {
    timeout: 60_000,
  }, async () => {
    const [dataFolder, copy] = [join(root, 'copied'), join(root, 'copy')];
    const first = await runServer({ dataFolder });
    await first.close();
    cpSync(dataFolder, copy, { recursive: true });
    const second = await runServer({ dataFolder, port: first.port });
    const { address, port } = second;
    const page = await clients.connected({ address, cookie: await second.cookie() });
    for (const id of ['lost-1', 'lost-2', 'lost-3']) await page.live.dispatch(createUnit(id));
    await second.close();
    await page.until(() => isAlone(page));
    const done = page.live.dispatch(createUnit('carried-over'));
    // The same incarnation, but a head below what the page was told.
    const third = await runServer({ dataFolder: copy, port });
    expect(await done).toEqual({ status: 'ok' });
    await page.until(
      ({ view, pendingCount }) => view.node('carried-over') !== undefined && pendingCount === 0,
    );
    expect(canonical(page.live.view)).toEqual(canonical((await third.ask('/api/v1/snapshot')).json));
    expect(page.live.view.node('lost-1')).toBeUndefined();
    expect(page.live.replacements).toBe(1);
    clients.closeAll();
    await third.close();
  });

  it('with another key a page says that its link no longer works, and keeps its edits', async () => {
    const first = await runServer({ dataFolder: join(root, 'key') });
    const { address, port } = first;
    const page = await clients.connected({ address, cookie: await first.cookie() });
    await first.close();
    await page.until(() => isAlone(page));
    void page.live.dispatch(createUnit('unsent'));
    await page.until(({ pendingCount }) => pendingCount === 1);
    const second = await runServer({ dataFolder: join(root, 'other-key'), port });
    await page.until((live) => live.connection.status === 'forbidden');
    expect(page.live.pendingCount).toBe(1);
    clients.closeAll();
    await second.close();
  });
});
