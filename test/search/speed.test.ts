import { expect, it } from 'vitest';
import { NameIndex } from '../../graph/search/name-index.ts';
import { timesAsLong } from '../harness/times-as-long.ts';
import { organization } from './names.ts';

const PLACES = [
  '南沙',
  '东涌',
  '大岗',
  '榄核',
  '黄阁',
  '万顷沙',
  '横沥',
  '龙穴',
  '珠江',
  '港湾',
  '南北台',
  '海庭',
];
const FIELDS = [
  '建筑',
  '物业',
  '金融',
  '青少年',
  '养老',
  '志愿',
  '体育',
  '书法',
  '科技',
  '环保',
  '重阳',
  '长者',
];
const SHAPES = ['行业协会', '协会', '服务中心', '促进会', '联合会', '党支部', '工作站', '基金会'];

const names = Array.from({ length: 10_000 }, (_, index) => {
  const part = (list: readonly string[], step: number): string =>
    list[Math.floor(index / step) % list.length] ?? '';
  const region = index % 2 === 0 ? '广州市南沙区' : '示例·';
  return organization(
    `o${index}`,
    `${region}${part(PLACES, 1)}${part(FIELDS, 12)}${part(FIELDS, 144)}${part(SHAPES, 1_728)}${index}`,
  );
});

const indexOf = (nodes: typeof names): NameIndex => {
  const index = new NameIndex();
  for (const node of nodes) index.put(node);
  return index;
};

// On a quiet machine: 500 ms to index 10,000 names.
it('indexes ten times as many names in about ten times as long', () => {
  const few = names.slice(0, 1_000);
  const times = timesAsLong(
    () => indexOf(names),
    () => indexOf(few),
  );
  expect(times).toBeLessThan(40);
});

// On a quiet machine: 10 ms a query at most.
it('answers every kind of query over 10,000 names in the time of some plain looks through them', () => {
  const index = indexOf(names);
  const queries = [
    'n',
    'nbt',
    'nanbeitaizhongyang',
    '南',
    '南bt',
    '南沙建筑协会',
    'njzxh',
    'aaaaaaaaaaaaaaaa',
    'shishishishishi',
    '结对共建',
  ];
  const texts = names.map(({ fields }) => String(fields['name']));
  for (const query of queries) {
    const times = timesAsLong(
      () => index.search(query, 20),
      () => texts.filter((text) => text.includes(query)),
    );
    // 8 to 70.
    expect(times, query).toBeLessThan(250);
  }
});
