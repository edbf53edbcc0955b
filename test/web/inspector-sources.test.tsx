import { expect, test } from 'vitest';
import type { NodeRecord, RelationRecord } from '../../graph/model/schema/record.ts';
import { Inspector } from '../../web/features/inspector/inspector.tsx';
import { exchangeOf, linkGroups } from '../../web/features/inspector/read-links.ts';
import { lossesOf } from '../../web/features/inspector/read-losses.ts';
import { relation } from '../harness/relation-record.ts';
import { FakeLive } from './fake-live.ts';
import { click, fill, press, render, rowOf } from './render.tsx';
import { actor, smallGraph } from './small-graph.ts';

const ON = '2023-04-14';

function graph(change: (node: NodeRecord) => NodeRecord = (node) => node, more: RelationRecord[] = []) {
  const { nodes, relations } = smallGraph();
  return new FakeLive(nodes.map(change), [...relations, ...more]);
}
test('a new entry of a dated field is entered, the old one stays a sample', async () => {
  const live = graph((node) =>
    node.id === 'branch' ? { ...node, provenance: { memberCount: { source: 'sample' } } } : node,
  );
  const place = await render(live, <Inspector id="branch" />);
  const row = () => rowOf(place, '党员');
  expect(row()?.querySelector('.source-mark')?.textContent).toBe('示例');
  await click(row()?.querySelector('.row-edit'));
  await fill(place.querySelector('.field-editor input'), '14');
  await press(place.querySelector('.field-editor input'), 'Enter');
  expect(row()?.querySelector('.source-mark')?.textContent).toBe('录入');
  await click(row()?.querySelector('.row-history'));
  const marks = [...place.querySelectorAll('.fact-history .source-mark')].map((each) => each.textContent);
  expect(marks).toEqual(['录入', '示例']);
});

test('a pairing and an activity say where they come from', async () => {
  const live = graph((node) => (node.id === 'agreement' ? { ...node, sample: true } : node));
  const place = await render(live, <Inspector id="branch" />);
  expect(place.querySelector('.pairing .source-mark')?.textContent).toBe('示例');
  expect(place.querySelector('.pairing-detail')?.textContent).toMatch(/^2023年5月26日到期/);
});

test('a relation that begins later has not begun; one that is over has ended', async () => {
  const live = graph(undefined, [
    relation('MEMBER_OF', 'community', 'body', { validFrom: '2023-05-01' }),
    relation('UNDER', 'branch', 'branch-old', { validTo: '2022-01-01' }),
  ]);
  const community = live.view.node('community');
  const [group] = community
    ? linkGroups(live.view, community, ON).filter((each) => each.title === '会员')
    : [];
  expect(group?.links[0]).toMatchObject({ holds: false, isToCome: true });
  const place = await render(live, <Inspector id="community" />);
  expect(place.textContent).toContain('尚未开始 自 2023-05-01');
});

test('needs of a body and of its own Party organisation stand together, each once', () => {
  const need = (id: string): NodeRecord => ({
    id,
    kind: 'Need',
    rev: 1,
    sample: false,
    fields: { title: id },
    provenance: {},
    places: [],
  });
  const live = graph(undefined, [relation('NEEDS', 'body', 'need-1'), relation('NEEDS', 'branch', 'need-2')]);
  live.view.load([need('need-1'), need('need-2')], []);
  for (const id of ['body', 'branch']) {
    const node = live.view.node(id);
    const groups = node ? exchangeOf(live.view, node, ON) : [];
    expect(groups.map((group) => [group.title, group.links.length])).toEqual([['提出需求', 2]]);
  }
});

test('whoever has a Party organisation needs no reason for having none; no yearly report is not recorded, never “no”', async () => {
  const place = await render(graph(), <Inspector id="body" />);
  expect(place.textContent).not.toContain('未建党组织原因');
  expect(place.textContent).not.toContain('未交');
  expect(place.textContent).toMatch(/未登记.*已交年报年度/);
});

test('a day that is known to be none says what that means, and is no bare “no”', async () => {
  const place = await render(
    graph((node) =>
      node.id === 'body' ? { ...node, fields: { ...node.fields, none: ['charterClauseOn'] } } : node,
    ),
    <Inspector id="body" />,
  );
  expect(rowOf(place, '党建入章日期')?.querySelector('.row-edit')?.textContent).toBe('未写入章程');
  expect(rowOf(place, '否')?.textContent ?? '').not.toContain('党建入章日期');
});

test('the foot says who changed the record and when', async () => {
  const live = graph();
  live.view.load([actor], []);
  live.changes.set('body', { actorId: 'actor-lin', at: new Date().toISOString() });
  const place = await render(live, <Inspector id="body" />);
  expect(place.querySelector('.inspector-foot')?.textContent).toMatch(/^示例·规划员 林 于 \d\d:\d\d 修改$/);
});

test('a deletion names what it leaves incomplete', () => {
  const { view } = graph();
  const [body, branch] = [view.node('body'), view.node('branch')];
  if (!body || !branch) throw new Error('the graph has no such records');
  expect(lossesOf(view, body, ON).orphans.map((node) => node.id)).toEqual(['branch']);
  expect(lossesOf(view, branch, ON).agreements.map(({ node, left }) => [node.id, left])).toEqual([
    ['agreement', 1],
  ]);
});
