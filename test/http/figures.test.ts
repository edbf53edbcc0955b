import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, runServer } from '../harness/server-in-process.ts';
import { problemOf } from './problem-of.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await runServer({ seed: 'article' });
});
afterAll(async () => {
  await server.close();
  expect(server.bugs).toEqual([]);
});
const get = async (path: string) => (await server.ask(`/api/v1${path}`)).json;
const status = async (path: string) => (await server.ask(`/api/v1${path}`)).status;
type Row = { readonly id: string; readonly adds: number | null; readonly day: string | null };

describe('GET /figures', () => {
  it('is every number as of the workspace’s day, or another', async () => {
    const answer = await get('/figures');
    expect(answer).toMatchObject({
      asOf: '2023-04-14',
      seq: expect.any(Number),
      incarnation: expect.any(String),
    });
    expect(answer.figures.length).toBeGreaterThan(54);
    const leads = (asOf: string) =>
      get(`/figures?asOf=${asOf}`).then(({ figures }) => figures.find(({ id }: Row) => id === 'leads'));
    expect(await leads('2022-07-31')).toMatchObject({ computed: 9, agrees: 'equal' });
    expect(await leads('2023-04-14')).toMatchObject({ computed: 15, agrees: 'equal', difference: 0 });
  });

  it('F2 lists what stands behind one, page by page, each record once and the sum right', async () => {
    const rows: Row[] = [];
    let next: string | undefined = '';
    while (next !== undefined) {
      const page: { rows: Row[]; next?: string; total: number } = await get(
        `/figures/charter-clause?limit=200${next === '' ? '' : `&after=${encodeURIComponent(next)}`}`,
      );
      expect(page.total).toBe(508);
      expect(page.rows.length).toBeLessThanOrEqual(200);
      rows.push(...page.rows);
      next = page.next;
    }
    expect(new Set(rows.map(({ id }) => id)).size).toBe(508);
    expect(rows.map(({ day }) => day ?? '9')).toEqual(rows.map(({ day }) => day ?? '9').sort());
    const money: { figure: { computed: number }; rows: Row[]; next?: string } = await get(
      '/figures/support-money?asOf=2022-12-31&limit=500',
    );
    expect(money.rows.reduce((sum, { adds }) => sum + (adds ?? 0), 0)).toBe(money.figure.computed);
    expect(money.next).toBeUndefined();
  });

  it('lists what is unknown last, without a day, uncounted, with where to fly to', async () => {
    const { rows, total, figure } = await get('/figures/graded-3a');
    expect([total, figure.count, figure.unknown]).toEqual([12, 8, 4]);
    expect(
      rows.slice(8).map(({ isUnknown, adds, day }: Row & { isUnknown: true }) => [isUnknown, adds, day]),
    ).toEqual(Array.from({ length: 4 }, () => [true, null, null]));
    const [grant] = (await get('/figures/support-money?limit=1')).rows;
    expect(grant).toMatchObject({
      kind: 'Grant',
      sample: true,
      onMap: expect.any(String),
      detail: { zh: expect.any(String) },
    });
  });

  it('follows what is written', async () => {
    const agreements = async (query = '') => (await get(`/figures/agreements${query}`)).figure.computed;
    const [before, earlier] = [await agreements(), await agreements('?asOf=2023-03-31')];
    const { seq } = await get('/figures');
    await server.push('figures', [
      {
        mid: 1,
        type: 'node.create',
        args: {
          node: {
            id: 'agreement-new',
            kind: 'Agreement',
            sample: false,
            fields: { title: '新协议', agreementType: 'bilateral', signedOn: '2023-04-01' },
            provenance: {},
          },
          acknowledged: ['oneSigner', 'noSigner'],
        },
      },
    ]);
    expect([await agreements(), (await get('/figures')).seq]).toEqual([before + 1, seq + 1]);
    expect(await agreements('?asOf=2023-03-31')).toBe(earlier);
  });
});

describe('GET /statutory and /charts', () => {
  it('are the sheet and the charts, each part with its list', async () => {
    const sheet = await get('/statutory?asOf=2023-04-14');
    expect(sheet.columns).toHaveLength(4);
    const [cell] = sheet.rows[0].cells;
    expect((await get(`/statutory/${cell.list}?limit=1`)).total).toBe(cell.value + cell.unknown);
    const { charts } = await get('/charts');
    expect(charts.map(({ id }: Row) => id)).toEqual([
      'pairings',
      'activities',
      'money',
      'grades',
      'coverage',
    ]);
    const list = charts[0].points.at(-1).lists[0];
    expect((await get(`/charts/${list}`)).total).toBe(charts[0].points.at(-1).values[0]);
  });
});

describe('all of them', () => {
  it('are not sent again while nothing changes and the day is the same', async () => {
    for (const path of ['/figures', '/figures/leads', '/statutory', '/statutory/units.total', '/charts']) {
      const first = await server.ask(`/api/v1${path}`);
      const etag = String(first.headers.etag);
      const again = (more = '') =>
        server.raw(`/api/v1${path}${more}`, {
          headers: { authorization: `Bearer ${server.token}`, 'if-none-match': etag },
        });
      expect([(await again()).status, (await again('?asOf=2023-01-01')).status], path).toEqual([304, 200]);
    }
  });

  it('know nothing of what there is not', async () => {
    for (const path of [
      '/figures/none',
      '/figures/constructor',
      '/statutory/units',
      '/charts/money.1.2',
      '/charts/x',
    ])
      expect(problemOf(await server.ask(`/api/v1${path}`)), path).toBe('notFound');
  });

  it('refuse a day that is none, and name it', async () => {
    for (const path of [
      '/figures',
      '/figures/leads',
      '/statutory',
      '/statutory/units.total',
      '/charts',
      '/charts/x',
    ]) {
      for (const day of [
        '',
        '2023-02-29',
        '2023-4-1',
        '1899-12-31',
        '2101-01-01',
        'today',
        '2023-04-14T00:00',
      ]) {
        const reply = await server.ask(`/api/v1${path}?asOf=${day}`);
        expect(problemOf(reply), `${path} ${day}`).toBe('invalid');
        expect(reply.json.errors[0], `${path} ${day}`).toMatchObject({ path: 'asOf' });
      }
      expect(problemOf(await server.ask(`/api/v1${path}?asOf=2023-01-01&asOf=2023-01-02`))).toBe('invalid');
      expect(problemOf(await server.ask(`/api/v1${path}?more=1`))).toBe('invalid');
    }
    for (const edge of ['1900-01-01', '2100-12-31', '2024-02-29'])
      expect(await status(`/figures?asOf=${edge}`)).toBe(200);
  });

  it('refuse a page that cannot be', async () => {
    for (const query of [
      'limit=0',
      'limit=501',
      'limit=x',
      'limit=',
      `after=${'x'.repeat(101)}`,
      'after=a&after=b',
    ])
      expect(problemOf(await server.ask(`/api/v1/figures/leads?${query}`)), query).toBe('invalid');
    expect(await status('/figures/leads?limit=500&after=zzz')).toBe(200);
  });

  it('ask who is there', async () => {
    expect((await server.raw('/api/v1/figures')).status).toBe(401);
  });
});
