import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createUnit } from '../harness/made.ts';
import { type RunningServer, runServer } from '../harness/server-in-process.ts';
import { rawSockets } from '../live/raw-socket.ts';
import { problemOf } from './problem-of.ts';

const sockets = rawSockets();
let server: RunningServer;
/** A tenth of the usual: ten commands at once, two a second; so a slow machine sees the same as a quick one. */
beforeEach(async () => {
  server = await runServer({ rateFactor: 0.1 });
});
afterEach(async () => {
  sockets.closeAll();
  await server.close();
  expect(server.bugs).toEqual([]);
});
afterAll(sockets.closeAll);

const units = (name: string, count: number, from = 1) =>
  Array.from({ length: count }, (_, index) => ({ mid: from + index, ...createUnit(`${name}-${index}`) }));
const retryAfter = (headers: Readonly<Record<string, unknown>>): number => Number(headers['retry-after']);

describe('limits', () => {
  it('L13 one person’s commands are counted together, on two sockets and over HTTP', async () => {
    const cookie = await server.cookie();
    const [one, two] = [sockets.open(server.address, { cookie }), sockets.open(server.address, { cookie })];
    await one.join({ clientId: 'one' });
    await two.join({ clientId: 'two' });
    expect((await one.ask('push', { commands: units('one', 5) })).ok).toBe(true);
    expect((await two.ask('push', { commands: units('two', 5) })).ok).toBe(true);
    const headers = {
      cookie,
      origin: server.address,
      'x-pairing-atlas': '1',
      'content-type': 'application/json',
    };
    const body = JSON.stringify({ clientId: 'three', commands: units('three', 10) });
    const limited = await server.raw('/api/v1/commands', { method: 'POST', headers, body });
    expect(problemOf(limited)).toBe('limited');
    expect(retryAfter(limited.headers)).toBeGreaterThanOrEqual(1);
    expect(retryAfter(limited.headers)).toBeLessThanOrEqual(5);
    const later = await two.ask('push', { commands: units('more', 10, 6) });
    expect(later).toMatchObject({ ok: false, failure: { code: 'limited' } });
    // The same, asked for a moment before.
    expect(retryAfter(limited.headers)).toBeGreaterThanOrEqual(Math.ceil(later.retryAfterMs / 1_000));
    // Nothing was remembered of it, and nobody else had to wait.
    expect((await server.push('program', units('program', 10))).status).toBe(200);
    const { graph } = await server.graph();
    expect(JSON.stringify(graph)).not.toMatch(/three-|more-/);
  });

  it('requests are counted before they are read, whatever they ask', async () => {
    const asked = ['/nothing', '/session', '/search?q=x', '/changes?since=x'];
    const reads = Array.from({ length: 80 }, (_, index) => server.ask(`/api/v1${asked[index % 4]}`));
    const writes = Array.from({ length: 80 }, () => server.ask('/api/v1/commands', { body: '{' }));
    for (const replies of [await Promise.all(reads), await Promise.all(writes)]) {
      const limited = replies.filter(({ status }) => status === 429);
      expect(limited.length).toBeGreaterThan(5);
      for (const reply of limited) {
        expect(problemOf(reply)).toBe('limited');
        expect(retryAfter(reply.headers)).toBeGreaterThanOrEqual(1);
      }
    }
    // What everybody may ask is not counted, and somebody else is served.
    expect((await server.ask('/healthz')).status).toBe(200);
    const cookie = await server.cookie();
    expect((await server.raw('/api/v1/session', { headers: { cookie } })).status).toBe(200);
  });

  it('programs are counted by where they are, however they came to the same token', async () => {
    const headers = { authorization: `Bearer ${server.token}`, 'content-type': 'application/json' };
    const push = async (from: string, clientId: string, count = 10) => {
      const body = JSON.stringify({ clientId, commands: units(clientId, count) });
      return (await server.raw('/api/v1/commands', { method: 'POST', headers, body, from })).status;
    };
    expect(await push('127.0.0.2', 'one')).toBe(200);
    expect(await push('127.0.0.2', 'two')).toBe(429);
    expect(await push('127.0.0.3', 'three')).toBe(200);
    const board = sockets.open(server.address, { headers: { authorization: headers.authorization } });
    await board.join({ clientId: 'board' });
    expect((await board.ask('push', { commands: units('board', 10) })).ok).toBe(true);
    expect(await push('127.0.0.1', 'four')).toBe(429);
  });

  it('an address is not given new persons without end, and whoever has been here comes in', async () => {
    const cookie = await server.cookie();
    const enter = (from: string, headers = {}) => server.raw(`/?token=${server.token}`, { from, headers });
    const replies = await Promise.all(Array.from({ length: 60 }, () => enter('127.0.0.1')));
    const limited = replies.filter(({ status }) => status === 429);
    expect(replies.length - limited.length).toBeGreaterThanOrEqual(29);
    expect(limited.length).toBeGreaterThan(10);
    for (const reply of limited)
      expect([problemOf(reply), reply.headers['set-cookie']]).toEqual(['limited', undefined]);
    expect((await enter('127.0.0.1', { cookie })).status).toBe(302);
    expect((await enter('127.0.0.2')).status).toBe(302);
  });

  it('searches have a limit of their own', async () => {
    const replies = await Promise.all(Array.from({ length: 19 }, () => server.ask('/api/v1/search?q=x')));
    const limited = replies.filter(({ status }) => status === 429);
    expect(limited.length).toBeGreaterThan(5);
    expect(replies.length - limited.length).toBeGreaterThanOrEqual(4);
    for (const reply of limited) expect(retryAfter(reply.headers)).toBeGreaterThanOrEqual(1);
    expect((await server.ask('/api/v1/session')).status).toBe(200);
  });
});
