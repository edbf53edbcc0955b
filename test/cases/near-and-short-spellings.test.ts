import { expect, it } from 'vitest';
import { community, indexOf, organization } from '../search/names.ts';

const index = indexOf(
  organization('o1', '广州市南沙区物业管理行业协会'),
  organization('o2', '南沙区宠物协会'),
  organization('o3', '示例·南沙区冷链物流行业协会'),
  organization('o4', '广州市南沙区企业和企业家联合会'),
  organization('o5', '南沙区老区建设促进会'),
  community('c1', '南北台社区'),
  community('c2', '海庭社区'),
  community('c3', '海亭社区'),
  community('c4', '金洲社区'),
);
const found = (query: string) => index.search(query, 20).hits.map(({ id }) => id);

it.each([
  ['物协', 'o1'],
  ['区物协', 'o1'],
  ['南沙物协', 'o1'],
  ['物管协', 'o1'],
  ['物业协会', 'o1'],
  ['企联', 'o4'],
  ['老促会', 'o5'],
])('%s is short for a name and comes before other hits', (query, id) => {
  expect(found(query)[0]).toBe(id);
});

it.each([
  ['nanbetai', 'c1'],
  ['nanbieta', 'c1'],
  ['nanbeitei', 'c1'],
  ['南北合社区', 'c1'],
  ['南台北社区', 'c1'],
  ['金州社区', 'c4'],
  ['jingzhou', 'c4'],
])('%s is found in spite of one slip', (query, id) => {
  expect(found(query)).toContain(id);
});

it('what is spelled so comes before what is nearly so', () => {
  expect(found('海亭社区')).toEqual(['c3', 'c2']);
  expect(found('海庭社区')).toEqual(['c2', 'c3']);
});

it('what is usual in all names is no reason', () => {
  expect(found('某某社区')).toEqual([]);
});

it('says how many there are, whatever is asked for', () => {
  expect(index.search('社区', 1)).toMatchObject({ total: 4, hits: [{}] });
  expect(index.search('社区', 20).total).toBe(4);
});
