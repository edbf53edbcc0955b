import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { canonical } from '../fuzz/log-invariants.ts';
import { ask } from '../harness/ask.ts';
import { cookieOf } from '../harness/cookie.ts';
import { type LiveClient, liveClients } from '../harness/live-client.ts';
import { createUnit, rename } from '../harness/made.ts';
import { type ServerProcess, serverProcesses } from '../harness/server-process.ts';
import { setBack } from '../harness/set-back.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const root = temporaryFolder('backup');
const processes = serverProcesses();
const clients = liveClients();
afterEach(async () => {
  clients.closeAll();
  await processes.endAll();
});

const TOKEN = 'token-of-the-backup-test';
const authorization = { authorization: `Bearer ${TOKEN}` };

async function start(folder: string, port = 0) {
  const server = processes.start({
    DATA_DIR: folder,
    ACCESS_TOKEN: TOKEN,
    PORT: String(port),
    LOG_LEVEL: 'warn',
  });
  const ready = await server.ready();
  const session = { address: ready.address, cookie: await cookieOf(ready.address, TOKEN) };
  const snapshot = async () =>
    (await ask(ready.address, '/api/v1/snapshot', { headers: authorization })).json;
  return { server, port: ready.port, session, snapshot };
}
async function stop(server: ServerProcess): Promise<void> {
  server.kill('SIGTERM');
  expect(await server.end()).toEqual({ code: 0, signal: null });
}
const make = async (page: LiveClient, ...ids: string[]): Promise<void> => {
  for (const id of ids) expect(await page.live.dispatch(createUnit(id))).toEqual({ status: 'ok' });
  await page.until(({ pendingCount }) => pendingCount === 0);
};

/** While the page slept, others wrote on the copy that was put back, beyond where the page had come. */
async function wakeUp(page: LiveClient, from: Awaited<ReturnType<typeof start>>): Promise<void> {
  const heldSeq = page.live.seq;
  const other = await clients.connected(from.session);
  await make(other, ...Array.from({ length: 6 }, (_, index) => `new-${index}`));
  expect(other.live.seq).toBeGreaterThan(heldSeq);
  page.comeBack();
  await page.until(
    ({ view, pendingCount, seq }) =>
      pendingCount === 0 && seq > other.live.seq - 1 && view.node('new-5') !== undefined,
  );
  await other.until(({ seq }) => seq === page.live.seq);
  const { nodes, relations } = await from.snapshot();
  expect(canonical(page.live.view)).toEqual(canonical({ nodes, relations }));
  expect(canonical(other.live.view)).toEqual(canonical(page.live.view));
}

describe('S8 the drill of the README', () => {
  it('a copy made while it runs is put back: told, and pages that slept hold what it holds', {
    timeout: 90_000,
  }, async () => {
    const [folder, backup] = [join(root, 'data'), join(root, 'backup')];
    const first = await start(folder);
    const page = await clients.connected(first.session);
    await make(page, 'kept-1', 'kept-2');
    mkdirSync(backup);
    for (const name of ['log', 'access.json'])
      cpSync(join(folder, name), join(backup, name), { recursive: true });
    await make(page, 'lost-1', 'lost-2', 'lost-3');
    const before = await first.snapshot();
    page.live.close();
    // Given while it sleeps.
    const done = page.live.dispatch(createUnit('carried-over'));
    await stop(first.server);

    rmSync(folder, { recursive: true });
    cpSync(backup, folder, { recursive: true });
    const second = await start(folder, first.port);
    expect(second.server.stderr).toMatch(/was put back from a copy \(at seq 3\).*new incarnation/);
    const after = await second.snapshot();
    expect([after.seq, after.incarnation]).toEqual([3, expect.not.stringMatching(before.incarnation)]);
    await wakeUp(page, second);
    expect(await done).toEqual({ status: 'ok' });
    expect(page.live.view.node('carried-over')).toBeDefined();
    expect(page.live.view.node('lost-2')).toBeUndefined();
    clients.closeAll();
    await stop(second.server);
    const third = await start(folder);
    expect(third.server.stderr).toBe('');
    expect((await third.snapshot()).incarnation).toBe(after.incarnation);
  });

  it('where nothing on the disk tells of it, pages are told by the entry that they hold', {
    timeout: 90_000,
  }, async () => {
    const [folder, backup] = [join(root, 'over'), join(root, 'over-backup')];
    const first = await start(folder);
    const page = await clients.connected(first.session);
    await make(page, 'kept');
    await stop(first.server);
    cpSync(folder, backup, { recursive: true });
    const second = await start(folder, first.port);
    await page.until(({ connection }) => connection.status === 'connected');
    await make(page, 'lost');
    const { incarnation } = await second.snapshot();
    page.live.close();
    const done = [
      page.live.dispatch(rename('kept', '单位 kept', '改')),
      page.live.dispatch(createUnit('carried-over')),
    ];
    await stop(second.server);

    // As when a whole machine is set back.
    setBack(folder, backup);
    const third = await start(folder, first.port);
    expect(third.server.stderr).toBe('');
    expect((await third.snapshot()).incarnation).toBe(incarnation);
    const taken = page.snapshots.length;
    await wakeUp(page, third);
    expect(page.snapshots.length).toBe(taken + 1);
    expect(await Promise.all(done)).toEqual([{ status: 'ok' }, { status: 'ok' }]);
    expect(page.live.view.node('lost')).toBeUndefined();
    expect(page.live.view.node('kept')?.fields['name']).toBe('改');
  });
});
