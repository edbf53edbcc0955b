import { beforeEach, expect, it } from 'vitest';
import { kindSpec } from '../../graph/model/schema/kinds.ts';
import { entryText } from '../../graph/model/words/entry-text.ts';
import { relation } from '../harness/relation-record.ts';
import { Desk, node } from './people.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk(
    [
      node('Workspace', 'workspace'),
      node('Town', 'town', { name: '南沙街道' }),
      { ...node('Community', 'village', { name: '南北台社区' }), sample: true },
      node('Agreement', 'agreement', { title: '协议' }),
    ],
    [
      relation('LOCATED_IN', 'village', 'town', { role: 'host' }),
      relation('FILED_UNDER', 'agreement', 'town'),
    ],
  );
});
const said = (type: string, args: unknown, ifRev?: number) => {
  expect(desk.do(type, args, ifRev)).toBe('ok');
  return last();
};
const last = (language: 'zh' | 'en' = 'zh') => {
  const entry = desk.entries.get(desk.seq);
  if (!entry) throw new Error('nothing was done');
  return entryText(entry, (id) => desk.view.node(id), language);
};
const takeBack = () => said('entry.takeBack', { seqs: [desk.seq] });

it('an act is one line, also once it is taken back and done again', () => {
  const update = (set: object, was: object) =>
    said('node.update', { id: 'village', kind: 'Community', set, was });
  const note = { finding: 'G15:village' };
  const lines = [
    () => said('node.delete', { id: 'town' }, 1),
    () => update({ households: [2_611], householdsFrom: [''] }, { households: null, householdsFrom: null }),
    () => said('node.create', { node: { id: 'new', kind: 'Unit', fields: { name: '局' } } }),
    () => said('node.move', { id: 'new', area: 'district', x: 1, y: 2 }),
    () =>
      said('relation.update', {
        id: 'LOCATED_IN-village-town',
        source: 'village',
        target: 'town',
        set: { validTo: '2023-01-01' },
        was: { validTo: null },
      }),
    () =>
      said(
        'relation.delete',
        { id: 'LOCATED_IN-village-town', source: 'village', target: 'town' },
        desk.view.relation('LOCATED_IN-village-town')?.rev,
      ),
    () =>
      said(
        'agreement.milestone',
        { id: 'agreement', milestone: 'signedOn', on: '2023-04-14' },
        desk.view.node('agreement')?.rev,
      ),
    () => said('gap.snooze', { ...note, until: '2023-06-30', reason: '等' }),
    () => said('gap.assign', { ...note, to: '王五' }),
    () => said('gap.dismiss', { ...note, reason: '并入' }),
    () => said('rule.tune', { rule: 'G09', params: { days: 90 } }),
  ];
  const found = lines.map((line) => {
    const [done, undone] = [line(), takeBack()];
    expect(undone).toBe(`撤销：${done}`);
    expect(takeBack()).toBe(`重做：${done}`);
    expect(takeBack()).toBe(`撤销：${done}`);
    // Left as it was for the next, but for what can be deleted and moved.
    if (done.startsWith('新建') || done.includes('validTo')) takeBack();
    return done;
  });
  expect(found).toEqual([
    '删除“南沙街道”和它的 2 条联系',
    '修改“示例·南北台社区”：户数 2,611 户',
    `新建${kindSpec('Unit').title.zh}“局”`,
    '移动“局”',
    '修改“示例·南北台社区”与“南沙街道”之间的联系：至 2023年1月1日',
    '删除“示例·南北台社区”与“南沙街道”之间的联系',
    '修改“协议”的签约与期限：签订日期 2023年4月14日',
    '缺口延后至 2023-06-30',
    '缺口交给王五',
    '标为不算缺口：并入',
    '调整缺口规则 G09：days 90',
  ]);
});

it('the note on a gap by what of it changed', () => {
  const note = { finding: 'G15:village' };
  said('gap.snooze', { ...note, until: '2023-06-30', reason: '等' });
  expect(said('gap.wake', note)).toBe('取消缺口延后');
  said('gap.assign', { ...note, to: '王五' });
  expect(said('gap.unassign', note)).toBe('取消缺口经办人');
  said('gap.dismiss', { ...note, reason: '并入' });
  expect(said('gap.restore', note)).toBe('恢复为缺口');
  expect(takeBack()).toBe('撤销：恢复为缺口');
});

it('in English too; a source alone; what has no name any more', () => {
  said('node.update', {
    id: 'village',
    kind: 'Community',
    set: {},
    was: {},
    provenance: { name: { source: 'ledger' } },
  });
  expect(last()).toBe('修改“示例·南北台社区”的来源');
  said('node.delete', { id: 'town' }, 1);
  expect(last('en')).toBe('delete “南沙街道” and its 2 relations');
  const before = desk.entries.get(desk.seq - 1);
  said('node.delete', { id: 'village' }, desk.view.node('village')?.rev);
  if (before) expect(entryText(before, (id) => desk.view.node(id), 'zh')).toBe('修改“已删除的对象”的来源');
});
