import { describe, expect, it } from 'vitest';
import { NameIndex } from '../../graph/search/name-index.ts';
import { community, indexOf, named, organization } from './names.ts';

const nansha = indexOf(
  community('c1', '南北台社区', { formerNames: ['塘坑新村'] }),
  community('c2', '海庭社区'),
  community('c3', '大涌村'),
  community('c4', '示例·高地社区'),
  community('c5', '灵山村'),
  organization('o1', '广州市南沙区建筑行业协会', { shortNames: ['建协'], uscc: '51440115MJK973012X' }),
  organization('o2', '示例·南沙北部台球协会'),
  organization('o3', '南沙区物业管理行业协会'),
  organization('o4', '南沙区重阳敬老服务中心'),
  organization('o5', '南沙区成长青少年服务中心'),
  organization('o6', '女企业家联谊会'),
  organization('o7', '5A志愿者协会（南沙）'),
  named('t1', 'Town', { name: '大岗镇' }),
  named('t2', 'Town', { name: '榄核镇' }),
  named('t3', 'Town', { name: '横沥镇' }),
  named('t4', 'Town', { name: '东涌镇' }),
  named('a1', 'Agreement', { title: '区物业协会与海庭社区结对共建协议', number: '南社共建〔2022〕7号' }),
  named('a2', 'Agreement', { title: '红联共建框架' }),
);
const found = (query: string): string[] => nansha.search(query, 20).hits.map((hit) => hit.id);
const first = (query: string) => nansha.search(query, 20).hits[0];

describe('typing a name', () => {
  it.each([
    ['nbt', 'c1'],
    ['ＮＢＴ', 'c1'],
    ['NBTSQ', 'c1'],
    ['nanbeitai', 'c1'],
    ['Nan Bei Tai', 'c1'],
    ['nanbeit', 'c1'],
    ['nbtai', 'c1'],
    ['南bt', 'c1'],
    ['南北tai', 'c1'],
    ['北台', 'c1'],
    ['bt', 'c1'],
    [' 南·北 台 ', 'c1'],
    ['htsq', 'c2'],
    ['dg', 't1'],
    ['dagang', 't1'],
    ['lanhe', 't2'],
    ['hengli', 't3'],
    ['dongchong', 't4'],
    ['dongyong', 't4'],
    ['dachong', 'c3'],
    ['gd', 'c4'],
    ['gaodi', 'c4'],
    ['chongyang', 'o4'],
    ['zhongyang', 'o4'],
    ['chengzhang', 'o5'],
    ['nvqiyejia', 'o6'],
    ['５ａ志愿', 'o7'],
    ['协会南沙', 'o7'],
    ['zhiyuanzhe', 'o7'],
  ])('N1 %s finds %s first', (query, id) => {
    expect(found(query)[0]).toBe(id);
  });

  it('N1 of some kinds alone, however many others fit better', () => {
    const towns = (query: string) => nansha.search(query, 1, new Set(['Town'])).hits.map(({ id }) => id);
    expect(found('大')[0]).not.toBe('t1');
    expect(towns('大')).toEqual(['t1']);
    expect(towns('社区')).toEqual([]);
  });

  it('N2 finds old names, short names and codes, and says which', () => {
    expect(first('塘坑')).toMatchObject({
      id: 'c1',
      why: 'formerName',
      text: '塘坑新村',
      name: '南北台社区',
    });
    expect(first('建协')).toMatchObject({ id: 'o1', why: 'shortName', text: '建协', matched: [[0, 2]] });
    expect(first('51440115mjk')).toMatchObject({ id: 'o1', why: 'code', matched: [[0, 11]] });
    expect(first('2022 7号')).toMatchObject({ id: 'a1', why: 'code' });
    expect(first('tkxc')).toMatchObject({ id: 'c1', why: 'initials', text: '塘坑新村' });
  });

  it.each([
    ['区建筑行业协会', 'o1'],
    ['南沙建筑协会', 'o1'],
    ['广州建筑协会', 'o1'],
    ['广州市南沙区物业管理行业协会', 'o3'],
    ['物业协会', 'a1'],
  ])('N1 %s, with parts left out, finds %s', (query, id) => {
    expect(found(query)[0]).toBe(id);
  });

  it('N1 initials with parts left out begin where a word does', () => {
    expect(found('nqh')).toContain('o2');
    expect(found('bqh')).not.toContain('o2');
  });

  it.each(['结对共建', '共建', '联建', '红联共建'])('%s finds names with any of its synonyms', (query) => {
    expect(found(query)).toEqual(expect.arrayContaining(['a1', 'a2']));
  });
});

describe('what comes first', () => {
  it('exact, prefix, word start, inside, initials, left out; then the shorter; then the id', () => {
    const index = indexOf(
      organization('f', '天河松'),
      organization('z', '小天河'),
      organization('y', '南沙区天河'),
      organization('x', '天河'),
      organization('w', '天河二村'),
      organization('v', '天河村'),
      organization('u2', '天河乡'),
      organization('g', '天下大河'),
    );
    expect(index.search('天河', 20).hits.map((hit) => hit.id)).toEqual([
      'x',
      'f',
      'u2',
      'v',
      'w',
      'y',
      'z',
      'g',
    ]);
    expect(index.search('th', 20).hits.map((hit) => hit.id)).toEqual(['x', 'f', 'u2', 'v', 'w', 'y', 'z']);
  });

  it('does not count the mark of sample data', () => {
    const index = indexOf(
      organization('a', '示例·海心'),
      organization('b', '海心村'),
      organization('c', '上海心'),
    );
    expect(index.search('海心', 20).hits.map((hit) => hit.id)).toEqual(['a', 'b', 'c']);
    expect(index.search('hx', 20).hits[0]).toMatchObject({ id: 'a', matched: [[3, 5]] });
    expect(index.search('示例·海心', 20).hits[0]).toMatchObject({
      id: 'a',
      matched: [
        [0, 2],
        [3, 5],
      ],
    });
  });

  it('shows apart what matched apart', () => {
    const hit = nansha.search('nbt', 20).hits.find(({ id }) => id === 'o2');
    expect(hit).toMatchObject({
      why: 'initials',
      matched: [
        [3, 4],
        [5, 6],
        [7, 8],
      ],
    });
  });
});

describe('bounds', () => {
  it('an empty, a senseless or a too long query finds nothing', () => {
    for (const query of ['', '  ', '·—', '南'.repeat(65), 'ﷺ'.repeat(60), 'qqqqqqq', 'n'.repeat(64)]) {
      expect(found(query)).toEqual([]);
    }
  });

  it('gives at most the limit, and never more than 500', () => {
    const index = indexOf(...Array.from({ length: 580 }, (_, at) => community(`c${at}`, `南村${at}`)));
    expect(index.search('南', 3).hits).toHaveLength(3);
    expect(index.search('南', 1_000).hits).toHaveLength(500);
    expect(index.search('南', 0).hits).toEqual([]);
    expect(index.search('南', -1).hits).toEqual([]);
  });

  it('follows changes', () => {
    const index = new NameIndex();
    index.put(community('c', '旧名村'));
    index.put(community('c', '新名村'));
    expect(index.size).toBe(1);
    expect(index.search('旧名', 5).hits).toEqual([]);
    expect(index.search('xmc', 5).hits[0]?.id).toBe('c');
    index.remove('c');
    expect(index.search('新名', 5).hits).toEqual([]);
    expect(index.size).toBe(0);
  });

  it('leaves out records without a searched name', () => {
    expect(indexOf(named('w', 'Workspace', { name: '南沙' })).size).toBe(0);
  });
});
