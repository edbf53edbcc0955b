import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gapNoteId } from '../../graph/model/schema/gap-note.ts';
import { type RunningServer, runServer } from '../harness/server-in-process.ts';

let server: RunningServer;
const get = (path: string) => server.ask(`/api/v1/gaps${path}`);
const issueOf = (reply: { json: { errors?: { path: string; reason: string }[] } }) => reply.json.errors?.[0];
let mid = 0;
const push = async (type: string, args: unknown, ifRev?: number) => {
  mid += 1;
  const { json } = await server.push('tab', [{ mid, type, args, ...(ifRev === undefined ? {} : { ifRev }) }]);
  return json.results[0];
};

beforeAll(async () => {
  server = await runServer({ seed: 'article' });
});
afterAll(async () => {
  expect(server.bugs).toEqual([]);
  await server.close();
});

describe('gaps over HTTP', () => {
  test('B9 a page: worst first, with denominators, and the next page goes on where it ended', async () => {
    const first = (await get('?limit=5')).json;
    expect(first.asOf).toBe('2023-04-14');
    expect(first.findings).toHaveLength(5);
    expect(first.findings[0].severity).toBe('high');
    const second = (await get(`?limit=5&after=${encodeURIComponent(first.next)}`)).json;
    const ids = [...first.findings, ...second.findings].map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(10);
    for (const { looked, found, unknown } of first.rules)
      expect(looked).toBeGreaterThanOrEqual(found + unknown);
  });

  test('narrowed by rule, town, severity, body, words', async () => {
    const all = (await get('?rule=G05&limit=500')).json;
    expect(all.total).toBe(all.findings.length);
    const [one] = all.findings;
    const inTown = (await get(`?rule=G05&town=${one.area}&limit=500`)).json;
    expect(inTown.findings.length).toBeLessThanOrEqual(all.total);
    expect(inTown.findings.every(({ area }: { area: string }) => area === one.area)).toBe(true);
    const ofBody = (await get(`?body=${one.body}`)).json;
    expect(ofBody.findings.map(({ id }: { id: string }) => id)).toContain(one.id);
    const named = (await get(`?rule=G05&q=${encodeURIComponent(one.names[one.subjects[0]].name)}`)).json;
    expect(named.findings.map(({ id }: { id: string }) => id)).toContain(one.id);
    expect(
      (await get('?severity=low&limit=500')).json.findings.every(
        (each: { severity: string }) => each.severity === 'low',
      ),
    ).toBe(true);
  });

  test('B10 the summary, the groups and the pages count the same', async () => {
    const summary = (await get('/summary')).json;
    const found = summary.rules.reduce((sum: number, each: { found: number }) => sum + each.found, 0);
    expect((await get('?limit=1')).json.total).toBe(found);
    const { groups } = (await get('/groups?by=area&quality=without')).json;
    const gaps = groups.reduce((sum: number, each: { found: number }) => sum + each.found, 0);
    expect(found - gaps).toBe((await get('?limit=1&quality=only')).json.total);
    expect(summary.coverage.find((each: { area: string }) => each.area === '').gaps).toBe(gaps);
  });

  test('as of another day, and compared with it', async () => {
    const then = (await get('?asOf=2022-07-31&rule=G05')).json;
    expect(then.asOf).toBe('2022-07-31');
    const now = (await get('?rule=G05')).json;
    const compared = (await get('/compared?since=2022-07-31')).json;
    expect(compared.since).toBe('2022-07-31');
    const [before, after] = [then, now].map(({ rules }) =>
      rules.reduce(
        (sum: number, each: { id: string; found: number }) =>
          sum + (each.id.startsWith('DQ') ? 0 : each.found),
        0,
      ),
    );
    expect(after - before).toBe(compared.added - compared.solved);
  });

  test.each([
    ['?asOf=1800-01-01', 'asOf', 'dayOutOfRange'],
    ['?asOf=2200-01-01', 'asOf', 'dayOutOfRange'],
    ['?asOf=2023-02-30', 'asOf', 'day'],
    ['?rule=G99', 'rule', 'unknownRule'],
    ['?town=nowhere', 'town', 'unknownArea'],
    ['?limit=0', 'limit', 'too_small'],
    ['?limit=5000', 'limit', 'too_big'],
    ['?colour=red', 'colour', 'unknownField'],
  ])('%s is refused at %s', async (query, path, reason) => {
    const reply = await get(query);
    expect(reply.status).toBe(400);
    expect(issueOf(reply)).toMatchObject({ path, reason });
  });

  test('an agreement that is signed closes a gap at once, for whoever asks next', async () => {
    const [gap] = (await get('?rule=G05&limit=1')).json.findings;
    const id = 'ag-closing';
    const { nodes } = (await server.ask('/api/v1/snapshot')).json;
    const community = nodes.find((each: { kind: string }) => each.kind === 'Community').id;
    const signers = [gap.subjects[0], community];
    const result = await push('node.create', {
      node: { id, kind: 'Agreement', fields: { title: '示例·新协议', signedOn: '2023-04-01' } },
      relations: signers.map((source, index) => ({
        id: `closing-${index}`,
        kind: 'PARTY_TO',
        source,
        target: id,
        fields: { order: index + 1 },
      })),
    });
    expect(result).toMatchObject({ status: 'ok' });
    const now = (await get(`?rule=G05&subject=${gap.subjects[0]}`)).json;
    expect(now.findings).toEqual([]);
  });

  test('C8 snoozed, dismissed and back: never gone without a trace', async () => {
    const [gap] = (await get('?rule=G05&limit=1')).json.findings;
    const counts = async () =>
      (await get('/summary')).json.rules.find((each: { id: string }) => each.id === 'G05');
    const before = await counts();
    await push('gap.snooze', { finding: gap.id, until: '2023-06-30', reason: '等换届' });
    expect(await counts()).toEqual({ ...before, found: before.found - 1, snoozed: 1 });
    const [rests] = (await get('?state=snoozed')).json.findings;
    expect(rests).toMatchObject({ id: gap.id, note: { snoozedUntil: '2023-06-30', snoozeReason: '等换届' } });
    await push('gap.dismiss', { finding: gap.id, reason: '并入区级' });
    expect(await counts()).toMatchObject({ snoozed: 0, dismissed: 1 });
    await push('gap.restore', { finding: gap.id });
    await push('gap.wake', { finding: gap.id });
    expect(await counts()).toEqual(before);
    expect((await server.graph()).view.node(gapNoteId(gap.id))).toBeDefined();
  });

  test('a parameter out of its bounds is refused, one within them changes what is found', async () => {
    const about = async () =>
      (await get('/rules')).json.rules.find((each: { id: string }) => each.id === 'G09');
    const [parameter] = (await about()).parameters;
    const tune = (value: number) => push('rule.tune', { rule: 'G09', params: { [parameter.name]: value } });
    expect(await tune(parameter.maximum + 1)).toMatchObject({ status: 'refused', code: 'invalid' });
    expect(await push('rule.tune', { rule: 'G99', params: { days: 1 } })).toMatchObject({ code: 'invalid' });
    expect(await push('rule.tune', { rule: 'G09', params: { colour: 1 } })).toMatchObject({
      code: 'invalid',
    });
    const found = async () =>
      (await get('/summary')).json.rules.find((each: { id: string }) => each.id === 'G09').found;
    const before = await found();
    await tune(20);
    expect(await found()).toBeGreaterThan(before);
    await push('rule.tune', { rule: 'G09', params: { [parameter.name]: null } });
    expect(await found()).toBe(before);
    expect((await about()).parameters[0].value).toBe(parameter.standard);
  });
});
