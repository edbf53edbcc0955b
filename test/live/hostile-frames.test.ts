import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { ask } from '../harness/ask.ts';
import { createUnit } from '../harness/made.ts';
import { type RunningServer, runServer } from '../harness/server-in-process.ts';
import { rawSockets } from './raw-socket.ts';

const sockets = rawSockets();
let server: RunningServer;
beforeAll(async () => {
  server = await runServer({ rateFactor: 1 });
});
afterEach(sockets.closeAll);
afterAll(async () => {
  await server.close();
  expect(server.bugs).toEqual([]);
});

const EIO = '/socket.io/?EIO=4';

describe('L13 what engine.io does not count', () => {
  it('pings without end close the connection, whoever sends them; a few are answered', async () => {
    const address = `${server.address.replace('http', 'ws')}${EIO}&transport=websocket`;
    const stranger = new WebSocket(address, { headers: { cookie: await server.cookie() } });
    await once(stranger, 'open');
    stranger.ping('one');
    const [answer] = await once(stranger, 'pong');
    expect(String(answer)).toBe('one');
    const closed = once(stranger, 'close');
    stranger.pause();
    for (let ping = 0; ping < 100; ping += 1) stranger.ping('x'.repeat(125));
    stranger.resume();
    await closed;
  });

  it('a polled payload of more packets than any page sends is cut before one of them is read', async () => {
    const cookie = await server.cookie();
    const opened = await ask(server.address, `${EIO}&transport=polling`, { headers: { cookie } });
    const { sid } = JSON.parse(opened.text.slice(1)) as { sid: string };
    const path = `${EIO}&transport=polling&sid=${sid}`;
    const post = (body: string) =>
      ask(server.address, path, {
        method: 'POST',
        headers: { cookie, 'content-type': 'text/plain;charset=UTF-8' },
        body,
      });
    expect((await post(Array(60).fill('3').join('\x1e'))).status).toBe(200);
    await post(Array(2_000).fill('3').join('\x1e')).catch(() => undefined);
    expect((await ask(server.address, path, { headers: { cookie } })).status).toBe(400);
  });

  it('messages that nobody listens to, and those that want no answer, count like any other', async () => {
    for (const [clientId, name] of [
      ['unknown', 'nothing-of-ours'],
      ['unanswered', 'push'],
    ] as const) {
      const raw = sockets.open(server.address, { cookie: await server.cookie() });
      expect(await raw.join({ clientId })).toMatchObject({ ok: true });
      for (let message = 0; message < 250; message += 1) raw.socket.emit(name, { commands: [] });
      const push = { commands: [{ mid: 1, ...createUnit(`after-${clientId}`) }] };
      expect(await raw.ask('push', push)).toMatchObject({ ok: false, failure: { code: 'limited' } });
    }
  });

  it('one person has so many connections and no more, and others still come in', async () => {
    const few = await runServer({ rateFactor: 0.03 });
    const [greedy, other] = [await few.cookie(), await few.cookie()];
    const opened = [greedy, greedy, greedy].map((cookie) => sockets.open(few.address, { cookie }));
    for (const raw of opened) expect(await raw.connected()).toBe('connected');
    expect(await sockets.open(few.address, { cookie: greedy }).connected()).toBeInstanceOf(Error);
    expect(await sockets.open(few.address, { cookie: other }).connected()).toBe('connected');
    const [first] = opened;
    first?.socket.disconnect();
    const comesIn = async (): Promise<boolean> =>
      (await sockets.open(few.address, { cookie: greedy }).connected()) === 'connected';
    await expect.poll(comesIn).toBe(true);
    sockets.closeAll();
    await few.close();
  });
});
