import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Kind } from '../../graph/model/schema/kinds.ts';
import cases from './06-rare-character-by-pinyin.json' with { type: 'json' };
import { type CaseServer, caseServer } from './case-server.ts';

let at: CaseServer;
beforeAll(async () => {
  at = await caseServer('article');
  for (const { kind, name } of cases.create) await at.create(kind as Kind, { name });
  await at.create('Community', { name: '横沥镇𬇙沙村' });
  await at.create('SocialOrganization', { name: '南沙区㙍江书画院' });
});
afterAll(() => at.close());

const NAMES: Readonly<Record<string, string>> = {
  jiqing: '南沙区𠮷庆渔业协会',
  nsqjqyyxh: '南沙区𠮷庆渔业协会',
  𠮷庆: '南沙区𠮷庆渔业协会',
  yuyexiehui: '南沙区𠮷庆渔业协会',
  tuojiang: '南沙区𬶍江商会',
  jiangshanghui: '南沙区𬶍江商会',
};

it.each(cases.queries.map(({ q }) => q))('case 06: %s', async (q) => {
  expect((await at.search(q)).map(({ name }) => name)).toContain(NAMES[q]);
});

it.each([
  ['beishacun', '横沥镇𬇙沙村'],
  ['𬇙沙', '横沥镇𬇙沙村'],
  ['hlzbsc', '横沥镇𬇙沙村'],
  ['duojiang', '南沙区㙍江书画院'],
  ['鮀江商會', '南沙区𬶍江商会'],
  ['庆渔业', '南沙区𠮷庆渔业协会'],
])('case 06, of the same class: %s finds %s', async (q, name) => {
  expect((await at.search(q))[0]).toMatchObject({ name });
});

it('case 06: what is marked of a name is whole characters', async () => {
  const [hit] = await at.search('𠮷庆');
  expect(hit).toMatchObject({ matched: [[3, 6]] });
});
