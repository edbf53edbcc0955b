import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LIMITS } from '../../graph/model/wire/limits.ts';
import { type LiveClient, liveClients } from '../harness/live-client.ts';
import { createUnit } from '../harness/made.ts';
import { type RunningServer, runServer } from '../harness/server-in-process.ts';
import { joinOf, rawSockets } from './raw-socket.ts';

const sockets = rawSockets();
const clients = liveClients();
let server: RunningServer;
let cookie: string;
let bystander: LiveClient;
let count = 0;
beforeAll(async () => {
  server = await runServer();
  cookie = await server.cookie();
  bystander = await clients.connected({ address: server.address, cookie: await server.cookie() });
});
let before: { seq: number; graph: unknown };
beforeEach(async () => {
  before = { seq: bystander.live.seq, graph: (await server.graph()).graph };
});
/** Whatever was done to the server: nothing got in, it is well, and others are served. */
afterEach(async () => {
  sockets.closeAll();
  expect((await server.ask('/healthz')).json).toMatchObject({ ok: true, seq: before.seq });
  expect((await server.graph()).graph).toEqual(before.graph);
  count += 1;
  expect(await bystander.live.dispatch(createUnit(`bystander-${count}`))).toEqual({ status: 'ok' });
  expect(bystander.live.connection.status).toBe('connected');
});
afterAll(async () => {
  clients.closeAll();
  await server.close();
  expect(server.bugs).toEqual([]);
});

const open = () => sockets.open(server.address, { cookie });
const joined = async (clientId: string) => {
  const raw = open();
  expect(await raw.join({ clientId })).toMatchObject({ ok: true });
  return raw;
};
const nested = (depth: number): unknown => (depth === 0 ? 'x' : [nested(depth - 1)]);
const invalid = { ok: false, failure: { code: 'invalid' } };

describe('L8 a hostile socket', () => {
  it('nonsense in place of a message is invalid, one after the other, on the same socket', async () => {
    const raw = await joined('nonsense');
    const command = { mid: 1, ...createUnit('nonsense') };
    const junk: unknown[] = [
      null,
      0,
      -1,
      'x',
      '',
      true,
      [],
      [[]],
      {},
      { commands: null },
      { commands: [] },
      { commands: {} },
      { commands: [null] },
      { commands: [command], more: 1 },
      { commands: [{ ...command, mid: 0 }] },
      { commands: [{ ...command, mid: 1.5 }] },
      { commands: [{ ...command, mid: '1' }] },
      { commands: [{ ...command, mid: 1e300 }] },
      { commands: [{ ...command, type: 7 }] },
      { commands: [{ ...command, type: 'x'.repeat(61) }] },
      { commands: [{ ...command, ifRev: -1 }] },
      { commands: [{ ...command, extra: 1 }] },
      { commands: Array.from({ length: 65 }, () => command) },
      { commands: [{ ...command, args: nested(LIMITS.jsonDepth) }] },
      { commands: [{ ...command, args: { node: { ...command.args.node, fields: { name: 'a\0b' } } } }] },
      { commands: [{ ...command, args: { node: { ...command.args.node, fields: { name: '\ud800' } } } }] },
      { commands: [{ ...command, args: { 'a\0b': 1 } }] },
      JSON.parse('{"commands":[{"mid":1,"type":"node.create","args":{"__proto__":{"x":1}}}]}'),
      JSON.parse('{"__proto__":{"commands":[]}}'),
      Buffer.from('binary'),
      { commands: [Buffer.from('binary')] },
    ];
    for (const message of junk)
      expect(await raw.ask('push', message), JSON.stringify(message)).toMatchObject(invalid);
    for (const message of junk) expect(await raw.ask('since', message)).toMatchObject(invalid);
    for (const message of junk) expect(await raw.ask('join', message)).toMatchObject(invalid);
    for (const wrong of [
      { clientId: '' },
      { clientId: '__proto__' },
      { clientId: 'x'.repeat(49) },
      { epoch: 0 },
      { scope: 'town' },
      { version: '1' },
      { held: { incarnation: 'x', seq: -1 } },
    ])
      expect(await raw.join(wrong), JSON.stringify(wrong)).toMatchObject(invalid);
    expect(raw.socket.connected).toBe(true);
  });

  it('I6 commands that fit no schema are refused one by one and block nothing', async () => {
    const raw = await joined('misfits');
    const types = ['', 'nothing', 'constructor', '__proto__', 'toString', 'hasOwnProperty', 'node.create'];
    const commands = types.map((type, index) => ({ mid: index + 1, type, args: { node: 1 } }));
    const { ok, results, lastMid } = await raw.ask('push', { commands });
    expect([ok, lastMid]).toEqual([true, types.length]);
    for (const result of results)
      expect(result).toMatchObject({ status: 'refused', failure: { code: 'invalid' } });
    const fields: object[] = [
      { constructor: 'x' },
      { toString: 'x' },
      { rev: 1 },
      { id: 'x' },
      { kind: 'x' },
      { placeX: [1] },
      { hasOwnProperty: true },
    ];
    const more = fields.map((field, index) => ({
      mid: types.length + 1 + index,
      ...createUnit('misfit', 'x', field),
    }));
    for (const result of (await raw.ask('push', { commands: more })).results)
      expect(result, JSON.stringify(result)).toMatchObject({
        status: 'refused',
        failure: { code: 'invalid', issues: [{ reason: 'unknownField' }] },
      });
  });

  it('without an acknowledgement, with too many arguments, under other names: nothing happens', async () => {
    const raw = await joined('silent');
    const push = { commands: [{ mid: 1, ...createUnit('silent') }] };
    raw.socket.emit('push', push);
    raw.socket.emit('push');
    raw.socket.emit('push', push, 'not a function');
    for (const name of ['ops', 'head', 'bye', 'nothing', '__proto__', 'constructor', 'newListener2'])
      raw.socket.emit(name, push);
    // The connection keeps order: after this answer all of the above was looked at.
    expect(await raw.ask('since', { incarnation: 'x', seq: 0 })).toMatchObject({ ok: true });
  });

  it('a push before a join is not legal', async () => {
    const raw = open();
    expect(await raw.ask('push', { commands: [{ mid: 1, ...createUnit('early') }] })).toEqual({
      ok: false,
      failure: { code: 'illegal', issues: [{ path: 'join', reason: 'notJoined' }] },
    });
  });

  it('a message over the limit closes that socket alone', async () => {
    const [raw, other] = [await joined('huge'), await joined('other')];
    const closed = raw.closed();
    raw.socket.emit(
      'push',
      { commands: [{ mid: 1, ...createUnit('huge', 'x'.repeat(LIMITS.messageBytes)) }] },
      () => {},
    );
    expect(await closed).toMatch(/transport/);
    expect(await other.ask('since', { incarnation: 'x', seq: 0 })).toMatchObject({ ok: true });
    // One just under it is read, and refused for what it says.
    const long = { commands: [{ mid: 1, ...createUnit('long', 'x'.repeat(LIMITS.messageBytes - 1_000)) }] };
    expect((await other.ask('push', long)).results).toMatchObject([
      { status: 'refused', failure: { code: 'invalid', issues: [{ reason: 'tooLong' }] } },
    ]);
  });

  it('L9 ten thousand pushes at once: each is answered or told to come back, and others are served meanwhile', {
    timeout: 60_000,
  }, async () => {
    const raw = await joined('flood');
    // Refused by their content, so that the flood leaves nothing; each takes its place in the queue all the same.
    const push = (mid: number) => ({ commands: [{ mid, ...createUnit(`flood-${mid}`, '') }] });
    const asked = Array.from({ length: 10_000 }, (_, index) => raw.ask('push', push(index + 1)));
    const meanwhile = await server.ask('/healthz');
    expect(meanwhile.status).toBe(200);
    const answers = await Promise.all(asked);
    for (const answer of answers.filter(({ ok }) => !ok))
      expect(answer).toEqual({ ok: false, failure: { code: 'limited' }, retryAfterMs: expect.any(Number) });
    expect(raw.socket.connected).toBe(true);
  });

  it('frames that are no Socket.IO at all close their connection', async () => {
    for (const frame of [
      '',
      '9',
      'x'.repeat(1_000),
      '42["push"',
      '451-["push",{"_placeholder":true,"num":0}]',
    ]) {
      const raw = open();
      await raw.connected();
      const closed = raw.closed();
      raw.socket.io.engine.write(frame);
      if (frame.startsWith('45')) raw.socket.io.engine.write('x');
      expect(await closed, frame).toBe('transport close');
    }
  });

  it('bytes that are no HTTP are answered and cut', async () => {
    const socket = connect(server.port, '127.0.0.1');
    const said: string[] = [];
    socket
      .setEncoding('utf8')
      .on('data', (text: string) => said.push(text))
      .on('error', () => {});
    socket.write(`${'\0'.repeat(64)}\r\n\r\n`);
    await new Promise((resolve) => socket.once('close', resolve));
    expect(said.join('')).toMatch(/^HTTP\/1\.1 400/);
  });

  it('a connection that says nothing, or half of something, is closed', { timeout: 60_000 }, async () => {
    const closed = ['', 'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: '].map((said) => {
      const socket = connect(server.port, '127.0.0.1');
      socket.on('error', () => {}).resume();
      socket.write(said);
      return new Promise<string>((resolve) => socket.once('close', () => resolve('closed')));
    });
    expect(await Promise.all(closed)).toEqual(['closed', 'closed']);
  });

  it('many sockets at once that never join', async () => {
    const crowd = Array.from({ length: 200 }, open);
    for (const raw of crowd) expect(await raw.connected()).toBe('connected');
    expect(await (await joined('among-them')).ask('since', { incarnation: 'x', seq: 0 })).toMatchObject({
      ok: true,
    });
  });

  it('joining again and again under other names costs the others nothing', async () => {
    const raw = open();
    const answers = await Promise.all(
      Array.from({ length: 500 }, (_, index) => raw.ask('join', joinOf(`name-${index}`))),
    );
    expect(answers.filter(({ ok }) => ok).length).toBeGreaterThan(0);
  });
});
