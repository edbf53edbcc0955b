import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, runServer } from '../harness/server-in-process.ts';
import { problemOf } from './problem-of.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await runServer();
});
afterAll(async () => {
  await server.close();
  expect(server.bugs).toEqual([]);
});

type Person = { readonly cookie: string };
const headersOf = ({ cookie }: Person) => ({
  cookie,
  origin: `http://127.0.0.1:${server.port}`,
  'x-pairing-atlas': '1',
  'content-type': 'application/json',
});
const person = async (): Promise<Person> => ({ cookie: await server.cookie() });
const who = async (of: Person) => (await server.raw('/api/v1/session', { headers: headersOf(of) })).json;
const introduce = (of: Person, body: unknown) =>
  server.raw('/api/v1/session', { method: 'PUT', headers: headersOf(of), body: JSON.stringify(body) });
const actors = async () =>
  [...(await server.graph()).view.nodes.values()].filter((node) => node.kind === 'Actor');

describe('PUT /session', () => {
  it('introduces the person once; name and unit are in the graph and can be corrected', async () => {
    const me = await person();
    const { actorId } = await who(me);
    expect(actorId).toMatch(/^[0-9A-Z]{26}$/);
    expect(await who(me)).toEqual({ actorId });
    expect(await actors()).toEqual([]);

    expect((await introduce(me, { name: ' 规划员 ', unit: '区委社会工作部' })).json).toEqual({
      actorId,
      name: '规划员',
      unit: '区委社会工作部',
    });
    expect(await who(me)).toEqual({ actorId, name: '规划员', unit: '区委社会工作部' });
    expect(await actors()).toMatchObject([
      { id: actorId, fields: { name: '规划员', unit: '区委社会工作部' } },
    ]);

    expect((await introduce(me, { name: '规划员二' })).status).toBe(200);
    expect(await actors()).toMatchObject([{ id: actorId, fields: { name: '规划员二' } }]);
    expect((await actors())[0]?.fields['unit']).toBeUndefined();
    const { seq } = (await server.ask('/healthz')).json;
    expect((await introduce(me, { name: '规划员二' })).status).toBe(200);
    expect((await server.ask('/healthz')).json.seq).toBe(seq);
  });

  it('A6 what a person does carries their id, and no other can rename them', async () => {
    const [me, other] = [await person(), await person()];
    const { actorId } = await who(me);
    await introduce(me, { name: '我' });
    const commands = [
      {
        mid: 1,
        type: 'node.update',
        args: { id: actorId, kind: 'Actor', set: { name: '他' }, was: { name: '我' } },
      },
    ];
    const pushed = await server.raw('/api/v1/commands', {
      method: 'POST',
      headers: headersOf(other),
      body: JSON.stringify({ clientId: 'other-tab', commands }),
    });
    expect(pushed.json.results).toMatchObject([{ status: 'refused', code: 'denied' }]);
    const { entries } = (await server.ask('/api/v1/changes?since=0')).json;
    expect(entries.at(-1)).toMatchObject({ actorId, type: 'node.create' });
    expect((await who(me)).name).toBe('我');
  });

  it('several at one moment: each is done, one after the other', async () => {
    const me = await person();
    const names = ['甲', '乙', '丙', '丁'];
    const replies = await Promise.all(names.map((name) => introduce(me, { name })));
    const accepted = replies.filter(({ status }) => status === 200).map(({ json }) => json.name);
    expect([...accepted].sort()).toEqual([...names].sort());
    expect(accepted).toContain((await who(me)).name);
    // Each that was accepted is in the log.
    const { actorId } = await who(me);
    const { entries } = (await server.ask('/api/v1/changes?since=0')).json;
    const said = entries
      .filter((entry: { actorId: string }) => entry.actorId === actorId)
      .flatMap((entry: { events: { node?: { fields: { name: string } }; set?: { name?: string } }[] }) =>
        entry.events.map((event) => event.node?.fields.name ?? event.set?.name),
      );
    expect([...said].sort()).toEqual([...accepted].sort());
  });

  it('refuses what is no introduction', async () => {
    const me = await person();
    for (const body of [
      {},
      { name: '' },
      { name: '  ' },
      { name: '\u200b' },
      { name: '\u202e员' },
      { name: 'x', unit: '\u3164' },
      { name: 1 },
      { name: 'x'.repeat(41) },
      { name: 'x', unit: 'x'.repeat(61) },
      { name: 'x', role: 'system' },
      [],
      'x',
      { name: 'a\0b' },
    ])
      expect(problemOf(await introduce(me, body)), JSON.stringify(body)).toBe('invalid');
    expect(Object.keys(await who(me))).toEqual(['actorId']);
  });
});
