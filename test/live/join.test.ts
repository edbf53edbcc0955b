import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { markOf } from '../../graph/model/log/mark.ts';
import { PROTOCOL_VERSION } from '../../graph/model/wire/limits.ts';
import { createUnit } from '../harness/made.ts';
import { type RunningServer, runServer } from '../harness/server-in-process.ts';
import { joinOf, rawSockets } from './raw-socket.ts';

const sockets = rawSockets();
let server: RunningServer;
let cookie: string;
beforeAll(async () => {
  server = await runServer();
  cookie = await server.cookie();
});
afterEach(sockets.closeAll);
afterAll(async () => {
  await server.close();
  expect(server.bugs).toEqual([]);
});
const open = (options = {}) => sockets.open(server.address, { cookie, ...options });

describe('who gets a socket', () => {
  it('L1 nobody without a session', async () => {
    for (const options of [
      { cookie: '' },
      { cookie: `${cookie}x` },
      { cookie: '', headers: { authorization: 'Bearer wrong-token-000000' } },
    ]) {
      const refused = await open(options).connected();
      expect(refused).toMatchObject({ message: 'unauthorized' });
    }
  });

  it('whom nobody knows do not keep the others out, however many they are', async () => {
    const strangers: number[] = [];
    const handshake = async () => {
      const reply = await fetch(`${server.address}/socket.io/?EIO=4&transport=polling`);
      await reply.text();
      strangers.push(reply.status);
    };
    while (strangers.length < 1_100) await Promise.all(Array.from({ length: 100 }, handshake));
    expect([strangers[0], strangers.at(-1)]).toEqual([200, 403]);
    expect(await open().join()).toMatchObject({ ok: true });
  });

  it('a program with the token', async () => {
    const program = open({ cookie: '', headers: { authorization: `Bearer ${server.token}` } });
    expect(await program.join()).toMatchObject({ ok: true, actorId: 'api' });
  });

  it('L1 no page of another site, and nobody under a foreign host', async () => {
    const { port } = server;
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: `http://127.0.0.1.evil.example:${port}` },
      { host: `evil.example:${port}` },
    ]) {
      expect(await open({ headers }).connected(), JSON.stringify(headers)).toBeInstanceOf(Error);
    }
    expect(await open({ headers: { origin: `http://127.0.0.1:${port}` } }).connected()).toBe('connected');
  });

  it('one without WebSocket: long polling does as well', async () => {
    const polling = open({ polling: true });
    expect(await polling.connected()).toBe('connected');
    expect(await polling.join()).toMatchObject({ ok: true });
    const pushed = await polling.ask('push', { commands: [{ mid: 1, ...createUnit('by-polling') }] });
    expect(pushed).toMatchObject({ ok: true, lastMid: 1 });
    expect(polling.socket.io.engine.transport.name).toBe('polling');
  });
});

it('a broadcast carries itself alone: nothing is kept for a recovery beside ours', async () => {
  const page = open();
  await page.join({ clientId: 'recovery' });
  const ops = new Promise<number>((resolve) =>
    page.socket.once('ops', (...said: unknown[]) => resolve(said.length)),
  );
  await page.ask('push', { commands: [{ mid: 1, ...createUnit('recovery') }] });
  expect(await ops).toBe(1);
});

describe('join', () => {
  it('L2 a page of another version is told which side is old, and hears nothing', async () => {
    const [older, newer, current] = [open(), open(), open()];
    expect(await older.join({ version: PROTOCOL_VERSION - 1 })).toEqual({
      ok: false,
      failure: { code: 'tooOld' },
    });
    expect(await newer.join({ version: PROTOCOL_VERSION + 1 })).toEqual({
      ok: false,
      failure: { code: 'tooNew' },
    });
    expect(await current.join({ clientId: 'current' })).toMatchObject({ ok: true });
    const push = { commands: [{ mid: 1, ...createUnit('for-current') }] };
    expect(await older.ask('push', push)).toMatchObject({ ok: false, failure: { code: 'illegal' } });
    await current.ask('push', push);
    // Asked after the broadcast, so anything sent to them would have come before these answers.
    await Promise.all(
      [older, newer].map((each) => each.ask('since', { incarnation: 'none', seq: 0, mark: '' })),
    );
    expect([older.heard, newer.heard]).toEqual([[], []]);
    // How the gaps moved may have come by then as well.
    expect(current.heard.filter(({ name }) => name === 'ops')).toMatchObject([
      { message: { entries: [{ clientId: 'current' }] } },
    ]);
  });

  it('L3 a client id belongs to whoever pushed under it first', async () => {
    const [owner, thief] = [open(), open({ cookie: await server.cookie() })];
    await owner.join({ clientId: 'owned' });
    await owner.ask('push', { commands: [{ mid: 1, ...createUnit('owned-1') }] });
    expect(await thief.join({ clientId: 'owned' })).toEqual({ ok: false, failure: { code: 'denied' } });
    // Joined under it before it was anybody's: the push itself is looked at too.
    const early = open({ cookie: await server.cookie() });
    await early.join({ clientId: 'not-yet' });
    await owner.join({ clientId: 'not-yet' });
    await owner.ask('push', { commands: [{ mid: 1, ...createUnit('owned-2') }] });
    expect(await early.ask('push', { commands: [{ mid: 2, ...createUnit('stolen') }] })).toMatchObject({
      ok: true,
      results: [{ mid: 2, status: 'refused', failure: { code: 'denied' } }],
    });
    expect((await server.push('owned', [{ mid: 2, ...createUnit('stolen') }])).json.results).toMatchObject([
      { mid: 2, status: 'refused', code: 'denied' },
    ]);
  });

  it('the server’s own client ids are nobody’s', async () => {
    for (const clientId of ['seed-article', 'session-01ARZ3NDEKTSV4RRFFQ69G5FAV']) {
      expect(await open().join({ clientId }), clientId).toEqual({ ok: false, failure: { code: 'denied' } });
      const { json } = await server.push(clientId, [{ mid: 1, ...createUnit('squat') }]);
      expect(json.results, clientId).toMatchObject([{ status: 'refused', code: 'denied' }]);
    }
  });

  it('L4 catches up from what is held: nothing, the missing entries, or a snapshot', async () => {
    const first = open();
    const { incarnation, seq } = await first.join();
    const joined = (held: object) => open().join({ ...joinOf('held'), held });
    const { entries } = (await server.ask(`/api/v1/changes?since=${seq - 2}`)).json;
    const [before, mark] = entries.map(markOf);
    expect(await joined({ incarnation, seq, mark })).toMatchObject({ seq, catchUp: { kind: 'current' } });
    expect(await joined({ incarnation, seq: seq - 1, mark: before })).toMatchObject({
      seq,
      catchUp: { kind: 'delta', delta: { from: seq - 1, to: seq, entries: [{ seq }] } },
    });
    // Another log: of another name, ahead of ours, or with another entry at that seq, the last one or one before.
    for (const held of [
      { incarnation: 'another', seq, mark },
      { incarnation, seq: seq + 1, mark },
      { incarnation, seq: seq + 2, mark },
      { incarnation, seq, mark: before },
      { incarnation, seq: seq - 1, mark },
    ]) {
      expect(await joined(held)).toMatchObject({ catchUp: { kind: 'other' } });
      expect(await first.ask('since', held)).toMatchObject({ catchUp: { kind: 'other' } });
    }
    expect((await joined({ incarnation, seq: 0, mark: '' })).catchUp).not.toEqual({ kind: 'other' });
    const url = expect.stringMatching(/^\/api\/v1\/snapshot\?scope=all/);
    expect(await open().join(joinOf('new'))).toMatchObject({ catchUp: { kind: 'snapshot', url } });
  });

  it('says what it has seen of a client, so that it goes on counting there', async () => {
    const client = open();
    await client.join({ clientId: 'counting' });
    const push = { commands: [1, 2].map((mid) => ({ mid, ...createUnit(`counting-${mid}`) })) };
    const answer = await client.ask('push', push);
    expect(answer).toMatchObject({ ok: true, lastMid: 2, results: [{ status: 'ok' }, { status: 'ok' }] });
    expect(await client.ask('push', push)).toEqual(answer);
    expect(await open().join({ clientId: 'counting', epoch: 2 })).toMatchObject({ lastMid: 2 });
  });
});

describe('the end of the server', () => {
  it('L7 says bye, spread over five seconds, and closes', async () => {
    const ending = await runServer();
    const leaving = await Promise.all(
      [1, 2, 3].map(async () => sockets.open(ending.address, { cookie: await ending.cookie() })),
    );
    for (const each of leaving) await each.join();
    const closed = leaving.map((each) => each.closed());
    await ending.close();
    await Promise.all(closed);
    for (const { heard } of leaving) {
      expect(heard).toEqual([{ name: 'bye', message: { retryAfterMs: expect.any(Number) } }]);
      const { retryAfterMs } = (heard[0]?.message ?? {}) as { retryAfterMs: number };
      expect(retryAfterMs).toBeGreaterThanOrEqual(0);
      expect(retryAfterMs).toBeLessThanOrEqual(5_000);
    }
    expect(ending.bugs).toEqual([]);
  });
});
