import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Kind } from '../../graph/model/schema/kinds.ts';
import cases from './09-numerals-of-two-kinds.json' with { type: 'json' };
import { type CaseServer, caseServer } from './case-server.ts';

let at: CaseServer;
beforeAll(async () => {
  at = await caseServer('article');
  for (const { kind, name } of cases.create) await at.create(kind as Kind, { name });
  for (const name of ['万顷沙镇二十一涌村', '三角村', '四海村']) await at.create('Community', { name });
});
afterAll(() => at.close());
const found = async (query: string) => (await at.search(query)).map(({ name }) => name);

it.each(cases.queries.map(({ q, right }) => [q, right.replace(/^finds /, '')] as const))(
  'case 09: %s finds %s',
  async (q, right) => {
    const name = right === 'it' ? '万顷沙镇十四涌村' : right;
    expect(await found(q)).toContain(name);
  },
);

it.each([
  ['十四涌', '万顷沙镇十四涌村'],
  ['１４涌', '万顷沙镇十四涌村'],
  ['14chong', '万顷沙镇十四涌村'],
  ['shisichong', '万顷沙镇十四涌村'],
  ['21涌', '万顷沙镇二十一涌村'],
  ['廿一涌', '万顷沙镇二十一涌村'],
  ['第1幼儿园', '南沙区第1幼儿园'],
  ['三角', '三角村'],
  ['sanjiao', '三角村'],
  ['四海村', '四海村'],
  ['万顷沙', '万顷沙镇'],
])('case 09, of the same class: %s finds %s', async (query, name) => {
  expect(await found(query)).toContain(name);
});

it('case 09: what is marked of a numeral is the whole numeral', async () => {
  const [hit] = await at.search('14涌');
  expect(hit).toMatchObject({ text: '万顷沙镇十四涌村', matched: [[4, 7]] });
});
