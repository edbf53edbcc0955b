import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { View } from '../../graph/model/view/view.ts';
import { Snapshot } from '../../graph/model/wire/protocol.ts';
import { canonical } from '../fuzz/log-invariants.ts';
import { createUnit, rename } from '../harness/made.ts';
import { type RunningServer, runServer } from '../harness/server-in-process.ts';
import { problemOf } from './problem-of.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await runServer();
  await server.push('maker', [
    { mid: 1, ...createUnit('unit-1', '南北台社区居民委员会') },
    { mid: 2, ...createUnit('unit-2', '第二单位') },
    { mid: 3, ...rename('unit-2', '第二单位', '改名单位') },
  ]);
});
afterAll(async () => {
  await server.close();
  expect(server.bugs).toEqual([]);
});
const bearer = () => ({ authorization: `Bearer ${server.token}` });
const snapshot = (headers = {}) =>
  server.raw('/api/v1/snapshot?scope=all', { headers: { ...bearer(), ...headers } });
describe('GET /snapshot', () => {
  it('is the whole graph at one seq, packed where it may be', async () => {
    const [plain, packed] = [await snapshot(), await snapshot({ 'accept-encoding': 'gzip' })];
    expect([plain.status, plain.headers['content-encoding']]).toEqual([200, undefined]);
    expect([packed.status, packed.headers['content-encoding']]).toEqual([200, 'gzip']);
    expect(packed.text).toBe(plain.text);
    expect(plain.headers.vary).toMatch(/accept-encoding/i);
    const { nodes, relations, seq, scope } = Snapshot.parse(plain.json);
    expect([seq, scope, relations]).toEqual([4, 'all', []]);
    expect(nodes.map(({ id, rev }) => [id, rev]).sort()).toEqual([
      ['unit-1', 2],
      ['unit-2', 4],
      ['workspace', 1],
    ]);
    expect(plain.json).toEqual((await server.ask('/api/v1/snapshot')).json);
  });

  it('is not sent again until something changes', async () => {
    const { headers, json } = await snapshot();
    const etag = String(headers.etag);
    expect(etag).toBe(`W/"${json.incarnation}-4-${json.mark}"`);
    for (const held of [etag, etag.slice(2), `"other-4", ${etag}`, '*']) {
      const same = await snapshot({ 'if-none-match': held, 'accept-encoding': 'gzip' });
      expect([same.status, same.text, same.headers.etag], held).toEqual([304, '', etag]);
      expect(same.headers['content-encoding']).toBeUndefined();
    }
    expect((await snapshot({ 'if-none-match': 'W/"other-4"' })).status).toBe(200);
    await server.push('maker', [{ mid: 4, ...createUnit('unit-3') }]);
    expect((await snapshot({ 'if-none-match': etag })).json).toMatchObject({ seq: 5 });
  });

  it('of another scope there is none', async () => {
    for (const query of ['scope=town', 'scope=', 'scope=all&scope=all', 'scope=all&more=1', '__proto__=1'])
      expect(problemOf(await server.ask(`/api/v1/snapshot?${query}`)), query).toBe('invalid');
  });
});

describe('the seq of a search', () => {
  it('says as of which entry it is, and is no older than what the asker holds', async () => {
    const { seq } = (await server.ask('/healthz')).json;
    const { json } = await server.ask(`/api/v1/search?q=${encodeURIComponent('单位')}&atLeast=${seq}`);
    expect(json).toMatchObject({ incarnation: expect.any(String), seq });
    await server.push('searching', [{ mid: 1, ...createUnit('unit-found', '刚刚成立') }]);
    const found = (await server.ask(`/api/v1/search?q=${encodeURIComponent('刚刚')}&atLeast=${seq + 1}`))
      .json;
    expect([found.seq, found.hits.map(({ id }: { id: string }) => id)]).toEqual([seq + 1, ['unit-found']]);
  });
});

describe('GET /changes', () => {
  it('I15 snapshot + changes = the snapshot later; the whole log replayed too', async () => {
    const before = (await server.ask('/api/v1/snapshot')).json;
    await server.push('later', [
      { mid: 1, ...createUnit('later') },
      { mid: 2, ...rename('later', '单位 later', '后来') },
    ]);
    const { json } = await server.ask(`/api/v1/changes?since=${before.seq}`);
    expect(json).toMatchObject({ incarnation: before.incarnation, from: before.seq, to: before.seq + 2 });
    expect(json.entries).toMatchObject([
      { seq: before.seq + 1, actorId: 'api', clientId: 'later', mid: 1, type: 'node.create' },
      { seq: before.seq + 2, actorId: 'api', clientId: 'later', mid: 2, type: 'node.update' },
    ]);
    const after = canonical((await snapshot()).json);
    const caughtUp = new View().load(before.nodes, before.relations);
    for (const entry of json.entries) caughtUp.apply(entry.events, entry.seq);
    expect(canonical(caughtUp)).toEqual(after);
    const replayed = new View();
    for (const entry of (await server.ask('/api/v1/changes?since=0')).json.entries)
      replayed.apply(entry.events, entry.seq);
    expect(canonical(replayed)).toEqual(after);
  });

  it('up to date: nothing; ahead of us: the snapshot’s address', async () => {
    const { seq } = (await server.ask('/healthz')).json;
    expect((await server.ask(`/api/v1/changes?since=${seq}`)).json).toMatchObject({
      from: seq,
      to: seq,
      entries: [],
    });
    const ahead = await server.ask(`/api/v1/changes?since=${seq + 1}`);
    expect([problemOf(ahead), ahead.json.location]).toEqual([
      'gone',
      expect.stringMatching(/^\/api\/v1\/snapshot\?scope=all&atLeast=/),
    ]);
  });

  it('too far behind: the snapshot’s address', { timeout: 60_000 }, async () => {
    // More than a delta may weigh, in fewer entries than it may have.
    const long = '长'.repeat(3_900);
    const { seq } = (await server.ask('/healthz')).json;
    for (let push = 0; push < 15; push += 1) {
      const commands = [1, 2, 3, 4].map((each) => ({
        mid: push * 4 + each,
        ...createUnit(`heavy-${push}-${each}`, '重', { note: long }),
      }));
      expect((await server.push('heavy', commands)).status).toBe(200);
    }
    expect((await server.ask(`/api/v1/changes?since=${seq + 50}`)).json.entries).toHaveLength(10);
    // 60 × 3,900 characters are 702 kB on the wire.
    expect(problemOf(await server.ask(`/api/v1/changes?since=${seq}`))).toBe('gone');
    const many = Array.from({ length: 40 }, (_, push) =>
      Array.from({ length: 64 }, (_, each) => ({
        mid: push * 64 + each + 1,
        ...createUnit(`many-${push}-${each}`),
      })),
    );
    for (const commands of many) await server.push('many', commands);
    const behind = await server.ask(`/api/v1/changes?since=${seq + 61}`);
    expect([problemOf(behind), behind.json.location]).toEqual([
      'gone',
      expect.stringMatching(/^\/api\/v1\/snapshot\?scope=all&atLeast=/),
    ]);
  });

  it('anything but one whole number is invalid', async () => {
    for (const query of [
      '',
      'since=',
      'since=abc',
      'since=-1',
      'since=1.5',
      'since=1e2',
      'since=0x1',
      'since=%201',
      'since=null',
      'since=99999999999999999999',
      'since=1&since=2',
      'since[]=1',
      'since=1&more=1',
      'since=1&__proto__=1',
      'Since=1',
    ])
      expect(problemOf(await server.ask(`/api/v1/changes?${query}`)), query).toBe('invalid');
  });
});

describe('GET /search', () => {
  it('N3 finds what was just named, and what was renamed by both names, and no longer what was deleted', async () => {
    const found = async (q: string) =>
      (await server.ask(`/api/v1/search?q=${encodeURIComponent(q)}`)).json.hits.map(
        (hit: { id: string }) => hit.id,
      );
    expect(await found('nbt')).toContain('unit-1');
    expect((await server.ask('/api/v1/search?q=nbt&limit=1')).json.hits).toMatchObject([
      { id: 'unit-1', kind: 'Unit', name: '南北台社区居民委员会', why: expect.any(String) },
    ]);
    expect(await found('改名单位')).toContain('unit-2');
    // Papers of the years before carry the old name.
    expect((await server.ask(`/api/v1/search?q=${encodeURIComponent('第二单位')}`)).json.hits).toMatchObject([
      { id: 'unit-2', name: '改名单位', why: 'formerName' },
    ]);
    await server.push('finder', [{ mid: 1, ...createUnit('found', '待删单位') }]);
    expect(await found('待删单位')).toEqual(['found']);
    const { seq } = (await server.ask('/healthz')).json;
    await server.push('finder', [{ mid: 2, type: 'node.delete', args: { id: 'found' }, ifRev: seq }]);
    expect(await found('待删单位')).toEqual([]);
    expect(await found('')).toEqual([]);
    expect(await found('\0')).toEqual([]);
  });

  it('of some kinds alone', async () => {
    const found = async (kinds: string) =>
      (await server.ask(`/api/v1/search?q=nbt&kinds=${kinds}`)).json.hits.length;
    expect(await found('Unit')).toBe(1);
    expect(await found('Town,Unit')).toBe(1);
    expect(await found('Town')).toBe(0);
  });

  it('junk is invalid', async () => {
    for (const query of [
      '',
      `q=${'x'.repeat(65)}`,
      'q=x&limit=-1',
      'q=x&limit=0',
      'q=x&limit=501',
      'q=x&limit=1.5',
      'q=x&limit=',
      'q=x&limit=abc',
      'q=x&q=y',
      'q[]=x',
      'q=x&more=1',
      'q=x&kinds=',
      'q=x&kinds=Unit,Nothing',
      'q=x&limit=1&limit=2',
      'q=x&__proto__=1',
      'q=x&constructor=1',
    ])
      expect(problemOf(await server.ask(`/api/v1/search?${query}`)), query).toBe('invalid');
    expect((await server.ask(`/api/v1/search?q=${'x'.repeat(64)}`)).status).toBe(200);
  });
});

describe('what is not there', () => {
  it('is a problem document too', async () => {
    for (const path of [
      '/api/v1/none',
      '/api/v1/',
      '/api/v1/nodes/x',
      '/api/v1/%E0%A4%A',
      '/api/v1/snapshot/more',
    ])
      expect(['notFound', 'invalid']).toContain(problemOf(await server.ask(path)));
  });
});
