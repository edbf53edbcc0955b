import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createUnit, rename } from '../harness/made.ts';
import { type RunningServer, runServer } from '../harness/server-in-process.ts';
import { rawSockets } from '../live/raw-socket.ts';
import { problemOf } from './problem-of.ts';

const sockets = rawSockets();
let server: RunningServer;
beforeAll(async () => {
  // Higher than the usual limits, though a batch is of more commands than somebody may push at once.
  server = await runServer({ rateFactor: 4 });
});
afterAll(async () => {
  sockets.closeAll();
  await server.close();
  expect(server.bugs).toEqual([]);
});

const post = (body: unknown) => server.ask('/api/v1/batches', { method: 'POST', body });
const units = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => createUnit(`${name}-${index}`, `单位 "${index}" \\ ，[{`));
const seqNow = async (): Promise<number> => (await server.ask('/healthz')).json.seq;

describe('POST /batches', () => {
  it('C9 writes all its commands in one entry, and a resend is answered the same', {
    timeout: 60_000,
  }, async () => {
    const before = await seqNow();
    const commands = [...units('bulk', 2_000), rename('bulk-7', '单位 "7" \\ ，[{', '七')];
    const first = await post({ commands, clientId: 'import', mid: 1 });
    expect([first.status, first.json]).toEqual([200, { mid: 1, status: 'ok', seq: before + 1 }]);
    expect((await post({ mid: 1, clientId: 'import', commands })).json).toEqual(first.json);
    expect(await seqNow()).toBe(before + 1);
    const { entries } = (await server.ask(`/api/v1/changes?since=${before}`)).json;
    expect(entries).toMatchObject([{ clientId: 'import', mid: 1, type: 'batch' }]);
    expect(entries[0].events).toHaveLength(2_001);
    // Before those whose number begins so.
    expect((await server.ask('/api/v1/search?q=%E4%B8%83&limit=1')).json.hits).toMatchObject([
      { id: 'bulk-7', name: '七' },
    ]);
  });

  it('tells whoever waits for a large one that it is written, until it is', { timeout: 60_000 }, async () => {
    const raw = sockets.open(server.address, { cookie: await server.cookie() });
    expect(await raw.join({ clientId: 'waiting' })).toMatchObject({ ok: true });
    const importing = () =>
      raw.heard
        .filter(({ name }) => name === 'head')
        .map(({ message }) => (message as { importing?: true }).importing === true);
    await post({ clientId: 'small', mid: 1, commands: units('small', 20) });
    expect(importing()).not.toContain(true);
    const refused = units('doubled', 600);
    refused[599] = createUnit('doubled-0');
    for (const commands of [units('large', 600), refused]) {
      raw.heard.length = 0;
      await post({ clientId: `import-of-${commands[599] === refused[599]}`, mid: 1, commands });
      await raw.heardOf('head', 2);
      const told = importing();
      expect([told.includes(true), told[told.length - 1]]).toEqual([true, false]);
    }
  });

  it('names the rows that are wrong, and writes none of the others', async () => {
    const before = await seqNow();
    const commands: object[] = units('wrong', 300);
    commands[120] = createUnit('wrong-0');
    commands[299] = { type: 'node.create', args: { node: { id: 'x', kind: 'Unit', fields: { name: '' } } } };
    const refused = await post({ clientId: 'wrong', mid: 1, commands });
    expect([problemOf(refused), refused.status]).toEqual(['exists', 409]);
    expect(refused.json.rows).toEqual([
      { row: 120, code: 'exists' },
      {
        row: 299,
        code: 'invalid',
        issues: expect.arrayContaining([{ path: 'fields.name', reason: 'empty' }]),
      },
    ]);
    expect(await seqNow()).toBe(before);
    const right = await post({ clientId: 'wrong', mid: 1, commands: units('wrong', 300) });
    expect(right.json).toEqual({ mid: 1, status: 'ok', seq: before + 1 });
    expect(problemOf(await post({ clientId: 'wrong', mid: 3, commands: units('later', 1) }))).toBe('order');
  });

  it('is one at a time for a person', async () => {
    const replies = await Promise.all(
      Array.from({ length: 3 }, (_, index) =>
        post({ clientId: `at-once-${index}`, mid: 1, commands: units(`at-once-${index}`, 2_000) }),
      ),
    );
    const limited = replies.filter(({ status }) => status === 429);
    expect(limited.length).toBeGreaterThan(0);
    expect(replies.length - limited.length).toBeGreaterThan(0);
    for (const reply of limited) expect(problemOf(reply)).toBe('limited');
    expect((await post({ clientId: 'after', mid: 1, commands: units('after', 1) })).status).toBe(200);
  });

  it('is refused on the socket', async () => {
    const raw = sockets.open(server.address, { cookie: await server.cookie() });
    await raw.join();
    const args = { commands: units('socket', 2) };
    expect((await raw.ask('push', { commands: [{ mid: 1, type: 'batch', args }] })).results).toMatchObject([
      { status: 'refused', failure: { code: 'invalid' } },
    ]);
  });

  it('what is no batch leaves nothing behind', { timeout: 60_000 }, async () => {
    const before = await seqNow();
    const row = JSON.stringify(createUnit('bad'));
    const whole = (commands: string, more = '"clientId":"bad","mid":1') => `{${more},"commands":${commands}}`;
    const bad = [
      '',
      '{',
      '[]',
      'null',
      whole('[]'),
      whole('{}'),
      whole(`[${row},]`),
      whole(`[,${row}]`),
      whole(`[${row} ${row}]`),
      whole(`[${row}}`),
      whole(`[${row.slice(0, -1)}]`),
      whole(`[${row.slice(0, -1)}]]`),
      whole(`[${row}] x`),
      `${whole(`[${row}]`)}]`,
      whole(`[${row}],"commands":[${row}]`),
      whole(`[${row}],"more":1`),
      whole('[1]'),
      whole('["x"]'),
      whole('[[]]'),
      whole(`[{"mid":1,${row.slice(1)}]`),
      whole(`[${row}]`, '"clientId":"bad"'),
      whole(`[${row}]`, '"clientId":"bad","mid":0'),
      whole(`[${row}]`, '"clientId":"b d","mid":1'),
      whole(`[{"type":"x","args":"\\ud800"}]`),
      whole(`[{"type":"x","args":{"__proto__":1}}]`),
      whole(`[{"type":"x","args":${'['.repeat(20)}${']'.repeat(20)}}]`),
    ];
    for (const text of bad) expect(problemOf(await post(text)), text).toBe('invalid');
    const large = [
      whole(`[${`{"type":"x"},`.repeat(5_000)}{"type":"x"}]`),
      whole(`[{"type":"x","args":"${'x'.repeat(200_000)}"}]`),
      ' '.repeat(17 * 1024 * 1024),
    ];
    for (const text of large) expect(problemOf(await post(text)), text.slice(0, 80)).toBe('tooLarge');
    expect((await post(large[0])).json.errors).toEqual([
      { path: 'commands', reason: 'too_big', limit: 5_000 },
    ]);
    const raw = (headers: Record<string, string>, body: string | Buffer = whole(`[${row}]`)) =>
      server.raw('/api/v1/batches', {
        method: 'POST',
        headers: { authorization: `Bearer ${server.token}`, 'content-type': 'application/json', ...headers },
        body,
      });
    expect(problemOf(await raw({ 'content-type': 'text/plain' }))).toBe('mediaType');
    expect(problemOf(await raw({ 'content-encoding': 'gzip' }))).toBe('mediaType');
    expect(problemOf(await raw({}, Buffer.from([0x7b, 0xff, 0xfe])))).toBe('invalid');
    expect(await seqNow()).toBe(before);
  });
});
