import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { canonical } from '../fuzz/log-invariants.ts';
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

const page = async (clientId?: string): Promise<LiveClient> =>
  clients.connected({ address: server.address, cookie: await server.cookie() }, clientId);
const nameOf = ({ live }: LiveClient, id: string) => live.view.node(id)?.fields['name'];

describe('two pages on one server', () => {
  it('an edit in one is seen in the other within the second, first as a prediction in its own', async () => {
    const [here, there] = [await page(), await page()];
    const done = here.live.dispatch(createUnit('edit', '旧名'));
    await here.until(({ pendingCount }) => pendingCount === 1);
    // Not there yet for anybody else: nothing was answered before this line.
    expect([nameOf(here, 'edit'), there.live.view.node('edit')]).toEqual(['旧名', undefined]);
    await there.until(({ view }) => view.node('edit') !== undefined, 1_000);
    expect(await done).toEqual({ status: 'ok' });
    await there.live.dispatch(rename('edit', '旧名', '新名'));
    await here.until(() => nameOf(here, 'edit') === '新名', 1_000);
    expect([here.live.pendingCount, there.live.pendingCount]).toEqual([0, 0]);
    expect(canonical(here.live.view)).toEqual(canonical(there.live.view));
    expect(here.live.actorId).not.toBe(there.live.actorId);
  });

  it('I7 of two edits of one field one is refused, shown what is there, and leaves no trace', async () => {
    const [here, there] = [await page(), await page()];
    await here.live.dispatch(createUnit('both', '原名'));
    await there.until(({ view }) => view.node('both') !== undefined);
    const outcomes = await Promise.all([
      here.live.dispatch(rename('both', '原名', '甲名')),
      there.live.dispatch(rename('both', '原名', '乙名')),
    ]);
    expect(outcomes.filter(({ status }) => status === 'ok')).toHaveLength(1);
    const winner = outcomes[0].status === 'ok' ? '甲名' : '乙名';
    expect(outcomes).toContainEqual({
      status: 'refused',
      failure: expect.objectContaining({
        code: 'conflict',
        current: { rev: expect.any(Number), fields: { name: winner } },
      }),
    });
    for (const each of [here, there])
      await each.until(() => nameOf(each, 'both') === winner && each.live.pendingCount === 0);
    expect(canonical(here.live.view)).toEqual(canonical(there.live.view));
  });

  it('what is refused on the spot never leaves the page', async () => {
    const here = await page();
    const before = here.live.seq;
    const refused = await here.live.dispatch(createUnit('bad', ''));
    expect(refused).toMatchObject({ status: 'refused', failure: { code: 'invalid' } });
    expect([here.live.view.node('bad'), here.live.pendingCount, here.live.seq]).toEqual([
      undefined,
      0,
      before,
    ]);
    expect((await server.ask('/healthz')).json.seq).toBe(before);
  });

  it('a late page starts from a snapshot, one that was here before from the missing entries', async () => {
    const here = await page();
    const late = await page();
    expect(late.snapshots).toEqual([expect.stringMatching(/^\/api\/v1\/snapshot\?scope=all/)]);
    late.live.close();
    await late.until((live) => live.connection.status === 'disconnected');
    await here.live.dispatch(createUnit('meanwhile', '期间'));
    late.comeBack();
    await late.until(({ view }) => view.node('meanwhile') !== undefined);
    expect(late.snapshots).toHaveLength(1);
    const fresh = await page();
    expect(fresh.snapshots).toHaveLength(1);
    for (const each of [late, fresh]) {
      await each.until(({ seq }) => seq === here.live.seq);
      expect(canonical(each.live.view)).toEqual(canonical(here.live.view));
    }
  });

  it('L10 commands given while there is no connection go out when it is back, in order and once', async () => {
    const [here, there] = [await page(), await page()];
    here.live.close();
    await here.until((live) => live.connection.status === 'disconnected');
    const done = [
      here.live.dispatch(createUnit('offline', '一')),
      here.live.dispatch(rename('offline', '一', '二')),
      here.live.dispatch(rename('offline', '二', '三')),
    ];
    await here.until(({ pendingCount }) => pendingCount === 3);
    expect(nameOf(here, 'offline')).toBe('三');
    here.comeBack();
    expect(await Promise.all(done)).toEqual([{ status: 'ok' }, { status: 'ok' }, { status: 'ok' }]);
    await there.until(() => nameOf(there, 'offline') === '三');
    const { json } = await server.ask('/api/v1/changes?since=0');
    const own = json.entries.filter((entry: { events: { id?: string; node?: { id: string } }[] }) =>
      entry.events.some((event) => (event.id ?? event.node?.id) === 'offline'),
    );
    expect(own.map((entry: { mid: number }) => entry.mid)).toEqual([1, 2, 3]);
  });

  it('edits over HTTP and over the socket share one order', async () => {
    const here = await page();
    const before = here.live.seq;
    await Promise.all([
      ...[1, 2, 3, 4, 5].map((mid) =>
        server.push(`program-${mid}`, [{ mid: 1, ...createUnit(`http-${mid}`) }]),
      ),
      ...[1, 2, 3, 4, 5].map((mid) => here.live.dispatch(createUnit(`socket-${mid}`))),
    ]);
    await here.until(({ seq }) => seq === before + 10);
    const now = await server.graph();
    expect(now.seq).toBe(before + 10);
    expect(canonical(here.live.view)).toEqual(now.graph);
  });
});
