import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayInShanghai } from '../../graph/model/schema/day.ts';
import { createUnit } from '../harness/made.ts';
import { type RunningServer, runServer } from '../harness/server-in-process.ts';
import { withoutRevs } from '../harness/without-revs.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await runServer({ seed: 'article' });
});
afterAll(async () => {
  await server.close();
  expect(server.bugs).toEqual([]);
});
const ask = async (path: string) => (await server.ask(`/api/v1${path}`)).json;
/** Without the former name that a rename keeps beside. */
const note = (id: string, note: string) => ({
  type: 'node.update',
  args: { id, kind: 'Unit', set: { note }, was: { note: null } },
});
let mids = 0;
/** The seq of its entry. */
const done = async (command: object): Promise<number> => {
  mids += 1;
  const { results } = (await server.push('planner', [{ mid: mids, ...command }])).json;
  expect(results).toMatchObject([{ status: 'ok' }]);
  return results[0].seq;
};
type Listed = { entries: { seq: number; sentence: string }[]; next?: number };
const all = async (path: string): Promise<Listed['entries']> => {
  const entries: Listed['entries'] = [];
  for (let before: number | undefined, isFirst = true; isFirst || before !== undefined; isFirst = false) {
    const page: Listed = await ask(`${path}${before === undefined ? '' : `&before=${before}`}`);
    entries.push(...page.entries);
    before = page.next;
  }
  return entries;
};
const townWithMost = async () => {
  const { view } = await server.graph();
  const towns = view.ofKind('Town').map((node) => ({ node, count: [...view.relationsOf(node.id)].length }));
  const [most] = towns.sort((a, b) => b.count - a.count);
  if (!most) throw new Error('no town');
  return most;
};

describe('the deletion of a town', () => {
  it('comes back with every relation, place, date and source; figures and gaps are what they were', async () => {
    const { node, count } = await townWithMost();
    expect(count).toBeGreaterThan(30);
    const look = async () => ({
      graph: withoutRevs((await server.graph()).view),
      figures: (await ask('/figures')).figures,
      gaps: (await ask('/gaps?limit=200')).findings,
    });
    const before = await look();
    const seq = await done({ type: 'node.delete', args: { id: node.id }, ifRev: node.rev });
    const between = await look();
    expect(between.gaps).not.toEqual(before.gaps);
    const undone = await done({ type: 'entry.takeBack', args: { seqs: [seq] } });
    expect(await look()).toEqual(before);
    const redone = await done({ type: 'entry.takeBack', args: { seqs: [undone] } });
    expect(await look()).toEqual(between);
    await done({ type: 'entry.takeBack', args: { seqs: [redone] } });
    expect(await look()).toEqual(before);
    const { entries } = await ask('/history?limit=4');
    const line = `删除“${node.fields['name']}”和它的 ${count} 条联系`;
    expect(entries.map(({ sentence }: { sentence: string }) => sentence)).toEqual([
      `撤销：${line}`,
      `重做：${line}`,
      `撤销：${line}`,
      line,
    ]);
    expect(entries[3].changes).toHaveLength(count + 1);
    expect(entries[3].changes.at(-1)).toEqual({
      record: { id: node.id, kind: 'Town', name: node.fields['name'] },
      what: 'deleted',
    });
  });
});

describe('GET /history', () => {
  it('says who did what, from what to what, newest first, page by page, back to the first entry', async () => {
    await done(createUnit('unit-1', '某局'));
    const seq = await done(note('unit-1', '记下'));
    const { entries, next } = await ask('/history?limit=2');
    expect(next).toBe(seq - 1);
    expect(entries[0]).toEqual({
      seq,
      at: expect.any(String),
      actor: { id: 'api', name: expect.any(String) },
      clientId: 'planner',
      type: 'node.update',
      sentence: '修改“某局”：备注 记下',
      changes: [
        {
          record: { id: 'unit-1', kind: 'Unit', name: '某局' },
          what: 'changed',
          field: 'note',
          from: null,
          to: '记下',
        },
      ],
      left: 0,
    });
    const seqs = (await all('/history?limit=200')).map((each) => each.seq);
    expect(seqs).toEqual(Array.from({ length: seq }, (_, index) => seq - index));
    expect((await ask('/history?limit=1&lang=en')).entries[0].sentence).toBe('change “某局”: Note 记下');
  });

  it('by person, kind, act and day', async () => {
    const today = dayInShanghai(new Date());
    const of = async (query: string) => (await all(`/history?limit=200&${query}`)).length;
    const everything = await of('');
    expect(await of('person=api')).toBe(mids);
    expect((await of('person=system')) + mids).toBe(everything);
    expect(await of('person=nobody')).toBe(0);
    expect(await of('type=entry.takeBack')).toBe(3);
    expect(await of('person=api&kind=Unit')).toBe(2);
    expect(await of('kind=Town&type=node.delete')).toBe(1);
    expect((await of(`day=${today}`)) + (await of('day=2023-04-14'))).toBe(everything);
    expect((await server.ask('/api/v1/history?day=2023-02-30')).status).toBe(400);
  });
});

describe('GET /nodes/ID/history', () => {
  it('is one record’s own and its relations’, seen from it, also once it is deleted', async () => {
    await done(createUnit('unit-2', '乙局'));
    const { view } = await server.graph();
    const [body] = view.ofKind('SocialOrganization');
    await done({
      type: 'relation.create',
      args: {
        relation: { id: 'of-unit-2', kind: 'REGISTERED_BY', source: body?.id, target: 'unit-2', fields: {} },
      },
    });
    const rev = await done(note('unit-2', '记下'));
    await done({ type: 'node.delete', args: { id: 'unit-2' }, ifRev: rev });
    const { entries, next } = await ask('/nodes/unit-2/history');
    expect(next).toBeUndefined();
    expect(
      entries.map(({ changes }: { changes: { what: string }[] }) => changes.map(({ what }) => what)),
    ).toEqual([['unrelated', 'deleted'], ['changed'], ['related'], ['created']]);
    expect(entries[2].changes[0]).toMatchObject({
      record: { id: 'unit-2', name: '乙局' },
      relation: { id: 'of-unit-2', kind: 'REGISTERED_BY', other: { id: body?.id } },
    });
    expect((await ask('/nodes/nobody/history')).entries).toEqual([]);
    const town = await townWithMost();
    expect((await all(`/nodes/${town.node.id}/history?limit=9`)).length).toBeGreaterThan(town.count);
  });
});

describe('GET /entries/SEQ', () => {
  it('is had however old it is', async () => {
    expect((await ask('/entries/1')).entry).toMatchObject({ seq: 1, actorId: 'system' });
  });
});

it('a refusal names who stands in the way', async () => {
  const seq = await done(createUnit('unit-3', '丁局'));
  const changed = await done(note('unit-3', '别人写的'));
  mids += 1;
  const { results } = (
    await server.push('planner', [{ mid: mids, type: 'entry.takeBack', args: { seqs: [seq] } }])
  ).json;
  mids -= 1;
  expect(results[0]).toMatchObject({
    status: 'refused',
    failure: {
      code: 'conflict',
      differs: [
        {
          id: 'unit-3',
          kind: 'Unit',
          name: '丁局',
          what: 'changed',
          field: 'note',
          now: '别人写的',
          rev: changed,
          by: { actorId: 'api', at: expect.any(String) },
        },
      ],
    },
  });
});
