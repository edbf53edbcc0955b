import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Kind } from '../../graph/model/schema/kinds.ts';
import cases from './08-traditional-characters.json' with { type: 'json' };
import { type CaseServer, caseServer } from './case-server.ts';

let at: CaseServer;
beforeAll(async () => {
  at = await caseServer('article');
  await at.create(cases.create.kind as Kind, { name: cases.create.name });
  await at.create('SocialOrganization', { name: '南沙區衞生發展聯合會' });
  await at.create('SocialOrganization', { name: '南沙区乾元书社' });
});
afterAll(() => at.close());

it.each(cases.queries)('case 08: %s', async (query) => {
  expect((await at.search(query)).map(({ name }) => name)).toContain(cases.create.name);
});

it.each([
  ['卫生发展', '南沙區衞生發展聯合會'],
  ['衛生發展聯合會', '南沙區衞生發展聯合會'],
  ['wsfz', '南沙區衞生發展聯合會'],
  ['qianyuan', '南沙区乾元书社'],
  ['黃閣鎮', '黄阁镇'],
  ['欖核', '榄核镇'],
])('case 08, of the same class: %s finds %s', async (query, name) => {
  expect((await at.search(query)).map((hit) => hit.name)).toContain(name);
});
