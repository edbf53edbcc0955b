import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LIMITS } from '../../graph/model/wire/limits.ts';
import { createUnit, rename } from '../harness/made.ts';
import { type RunningServer, runServer } from '../harness/server-in-process.ts';
import { problemOf } from './problem-of.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await runServer();
  await server.push('maker', [{ mid: 1, ...createUnit('unit', '一') }]);
});
afterAll(async () => {
  await server.close();
  expect(server.bugs).toEqual([]);
});
const graph = async () => (await server.graph()).graph;
const post = (body: unknown, path = '/api/v1/commands') => server.ask(path, { method: 'POST', body });
const one = (command: object) => ({ clientId: 'one', commands: [{ mid: 1, ...command }] });

describe('POST /commands', () => {
  it('I4 answers each command by itself, and the same again', async () => {
    const commands = [
      { mid: 1, ...createUnit('many', '甲') },
      { mid: 2, ...createUnit('many', '乙') },
      { mid: 3, ...rename('many', '甲', '甲') },
      { mid: 4, ...rename('many', '乙', '丙') },
      { mid: 5, ...rename('many', '甲', '丙') },
      { mid: 6, type: 'nothing', args: {} },
    ];
    const first = await server.push('again', commands);
    const { seq } = (await server.ask('/healthz')).json;
    expect(first.json.results).toEqual([
      { mid: 1, status: 'ok', seq: seq - 1 },
      { mid: 2, status: 'refused', code: 'exists', failure: { code: 'exists' } },
      { mid: 3, status: 'noop' },
      {
        mid: 4,
        status: 'refused',
        code: 'conflict',
        failure: {
          code: 'conflict',
          current: { rev: seq - 1, fields: { name: '甲' } },
          issues: [{ path: 'fields.name', reason: 'changedMeanwhile' }],
        },
      },
      { mid: 5, status: 'ok', seq },
      {
        mid: 6,
        status: 'refused',
        code: 'invalid',
        failure: { code: 'invalid', issues: [{ path: 'type', reason: 'unknownCommand' }] },
      },
    ]);
    const before = await graph();
    for (let resend = 0; resend < 3; resend += 1) {
      const again = await server.push('again', commands);
      expect(again.json).toEqual(first.json);
    }
    // Under the same numbers, whatever stands behind them now.
    const other = await server.push('again', [{ mid: 5, ...createUnit('instead') }]);
    expect(other.json.results).toEqual([{ mid: 5, status: 'ok', seq }]);
    expect(await graph()).toEqual(before);
  });

  it('I4 resent at the same moment it is still done once', async () => {
    const commands = [1, 2, 3].map((mid) => ({ mid, ...createUnit(`race-${mid}`) }));
    const replies = await Promise.all(Array.from({ length: 8 }, () => server.push('racing', commands)));
    expect(new Set(replies.map(({ text }) => text)).size).toBe(1);
    const { entries } = (await server.ask('/api/v1/changes?since=0')).json;
    const own = entries.filter((entry: { clientId: string }) => entry.clientId === 'racing');
    expect(own.map((entry: { mid: number }) => entry.mid)).toEqual([1, 2, 3]);
  });

  it('I5 a hole stops that push, and the missing one lets it go on', async () => {
    const commands = [1, 2, 3].map((mid) => ({ mid, ...createUnit(`hole-${mid}`) }));
    const [first, second, third] = commands;
    expect((await server.push('hole', [second, third])).json.results).toMatchObject([
      { code: 'order' },
      { code: 'order' },
    ]);
    expect((await server.push('hole', [first, third])).json.results).toMatchObject([
      { status: 'ok' },
      { code: 'order' },
    ]);
    expect((await server.push('hole', [second, third])).json.results).toMatchObject([
      { status: 'ok' },
      { status: 'ok' },
    ]);
  });

  it('C2 of two at once on one field one conflicts and is shown the other’s', async () => {
    await server.push('field', [{ mid: 1, ...createUnit('contested', '原') }]);
    const replies = await Promise.all(
      ['甲', '乙'].map((name) =>
        server.push(`field-${name === '甲' ? 1 : 2}`, [{ mid: 1, ...rename('contested', '原', name) }]),
      ),
    );
    const results = replies.map(({ json }) => json.results[0]);
    expect(results.map(({ status }) => status).sort()).toEqual(['ok', 'refused']);
    const winner = results[0].status === 'ok' ? '甲' : '乙';
    const { seq } = (await server.ask('/healthz')).json;
    expect(results.find(({ status }) => status === 'refused').failure.current).toEqual({
      rev: seq,
      fields: { name: winner },
    });
  });
});

describe('what is refused leaves nothing behind', () => {
  let before: Awaited<ReturnType<typeof graph>>;
  beforeEach(async () => {
    before = await graph();
  });
  afterEach(async () => {
    expect(await graph()).toEqual(before);
  });

  it('C1 a body that is no push', async () => {
    const command = { mid: 1, ...createUnit('x') };
    const bad: unknown[] = [
      {},
      [],
      null,
      'text',
      1,
      { commands: [command] },
      { clientId: 'a' },
      { clientId: 'a', commands: [] },
      { clientId: '', commands: [command] },
      { clientId: 'a b', commands: [command] },
      { clientId: '../x', commands: [command] },
      { clientId: 'x'.repeat(49), commands: [command] },
      { clientId: 1, commands: [command] },
      { clientId: 'a', commands: [command], more: 1 },
      { clientId: 'a', commands: { 0: command } },
      { clientId: 'a', commands: [{ ...command, mid: 0 }] },
      { clientId: 'a', commands: [{ ...command, mid: 2 ** 60 }] },
      { clientId: 'a', commands: [{ ...command, undoOf: 1 }] },
      { clientId: 'a', commands: [{ mid: 1, args: {} }] },
      {
        clientId: 'a',
        commands: Array.from({ length: LIMITS.pushCommands + 1 }, (_, index) => ({
          mid: index + 1,
          type: 'x',
          args: 1,
        })),
      },
    ];
    for (const body of bad)
      expect(problemOf(await post(JSON.stringify(body))), JSON.stringify(body).slice(0, 80)).toBe('invalid');
  });

  it('what is no JSON, or too much of it', async () => {
    for (const text of [
      '',
      '{',
      '{"clientId":',
      'undefined',
      "{'clientId':'a'}",
      '\u0000',
      '{"a":1}{"b":2}',
      '"\\ud800"',
      'NaN',
      '\ufeff{',
    ])
      expect(problemOf(await post(text)), text).toBe('invalid');
    expect((await post('{')).json.errors).toEqual([{ path: 'body', reason: 'json' }]);
    expect(problemOf(await post(JSON.stringify(one(createUnit('x', 'x'.repeat(LIMITS.messageBytes))))))).toBe(
      'tooLarge',
    );
    expect(problemOf(await post(`[${' '.repeat(LIMITS.messageBytes)}]`))).toBe('tooLarge');
    for (const depth of [LIMITS.jsonDepth + 1, 10_000])
      expect(problemOf(await post(`${'['.repeat(depth)}${']'.repeat(depth)}`)), `${depth}`).toBe('invalid');
  });

  it('announced to be far too much: answered before it comes', async () => {
    const authorization = `Bearer ${server.token}`;
    const headers = { authorization, 'content-type': 'application/json', 'content-length': 10_000_000_000 };
    const sending = request(`${server.address}/api/v1/commands`, { method: 'POST', headers });
    // The server hangs up on it.
    sending.on('error', () => {});
    sending.write('{');
    const [answer] = (await once(sending, 'response')) as [IncomingMessage];
    expect(answer.statusCode).toBe(413);
    expect(answer.headers.connection).toBe('close');
    sending.destroy();
  });

  it('under another media type or coding', async () => {
    const headers = (type: string, more = {}) => ({
      authorization: `Bearer ${server.token}`,
      'content-type': type,
      ...more,
    });
    const body = JSON.stringify(one(createUnit('x')));
    const raw = (type: string, more = {}) =>
      server.raw('/api/v1/commands', { method: 'POST', headers: headers(type, more), body });
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'text/json',
      'application/jsonp',
      'x',
    ])
      expect(problemOf(await raw(type)), type).toBe('mediaType');
    for (const charset of ['latin1', 'utf-16', '"utf-16le"'])
      expect(problemOf(await raw(`application/json; charset=${charset}`)), charset).toBe('mediaType');
    expect(problemOf(await raw('application/json', { 'content-encoding': 'zstd' }))).toBe('mediaType');
    expect(problemOf(await raw('application/json', { 'content-encoding': 'gzip' }))).toBe('invalid');
    const nothing = { method: 'POST', headers: headers('application/json; charset="UTF-8"'), body: '{}' };
    expect(problemOf(await server.raw('/api/v1/commands', nothing))).toBe('invalid');
  });

  it('text that no engine could give back, in a value or a key', async () => {
    for (const text of ['a\\u0000b', '\\ud800', 'x\\udc00', '\\ude00\\ud83d'])
      for (const body of [
        `{"clientId":"a","commands":[{"mid":1,"type":"node.create","args":{"node":{"id":"x","kind":"Unit","fields":{"name":"${text}"}}}}]}`,
        `{"clientId":"a","commands":[{"mid":1,"type":"node.create","args":{"${text}":1}}]}`,
      ])
        expect(problemOf(await post(body)), body).toBe('invalid');
  });

  it('a key that would reach a prototype', async () => {
    const bodies = [
      '{"__proto__":{"admin":true},"clientId":"a","commands":[{"mid":1,"type":"x","args":1}]}',
      '{"clientId":"a","commands":[{"mid":1,"type":"node.create","args":{"__proto__":{}}}]}',
      '{"clientId":"a","commands":[{"mid":1,"type":"node.create","args":{"node":{"id":"x","kind":"Unit","fields":{"name":"n","__proto__":"y"}}}}]}',
      '{"constructor":{"prototype":{"admin":true}},"clientId":"a","commands":[{"mid":1,"type":"x","args":1}]}',
    ];
    for (const body of bodies) expect(problemOf(await post(body)), body).toBe('invalid');
    expect(({} as { admin?: unknown }).admin).toBeUndefined();
  });

  it('L9 more than may wait: told to come back, and answered when it does', async () => {
    const push = (index: number) =>
      server.push(
        `crowd-${index}`,
        Array.from({ length: LIMITS.pushCommands }, (_, each) => ({ mid: each + 1, ...createUnit('x', '') })),
      );
    const replies = await Promise.all(Array.from({ length: 150 }, (_, index) => push(index)));
    const limited = replies.flatMap((reply, index) => (reply.status === 200 ? [] : [{ reply, index }]));
    expect(limited.length).toBeGreaterThan(10);
    for (const { reply } of limited) expect(problemOf(reply)).toBe('limited');
    const again = await push(limited[0]?.index ?? 0);
    expect([again.status, again.json.results.length]).toEqual([200, LIMITS.pushCommands]);
  });
});
