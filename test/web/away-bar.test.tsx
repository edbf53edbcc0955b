import { expect, test } from 'vitest';
import type { Entry } from '../../graph/model/log/entry.ts';
import { AwayBar } from '../../web/app/away-bar.tsx';
import type { LiveCommand } from '../../web/live/live.ts';
import { useAway } from '../../web/state/away.ts';
import { tabView } from '../../web/state/ui-state.ts';
import { FakeLive } from './fake-live.ts';
import { buttonNamed, click, render } from './render.tsx';
import { actor, smallGraph } from './small-graph.ts';

const person = (id: string, name: string) => ({ ...actor, id, fields: { ...actor.fields, name } });

/** A graph in which two people did what they did; the entries that say so. */
function withActs(...acts: readonly (readonly [string, LiveCommand])[]) {
  const { nodes, relations } = smallGraph();
  const live = new FakeLive([...nodes, person('actor-lin', '林小明'), person('actor-he', '何')], relations);
  const entries: Entry[] = [];
  live.onEntry((entry) => entries.push(entry));
  for (const [actorId, command] of acts) expect(live.remote(command, actorId)).toEqual({ status: 'ok' });
  return { live, entries };
}

const renamed = (was: string, name: string): LiveCommand => ({
  type: 'node.update',
  args: { id: 'community', kind: 'Community', set: { name }, was: { name: was } },
});
const created: LiveCommand = {
  type: 'node.create',
  args: { node: { id: 'unit-new', kind: 'Unit', fields: { name: '新单位' } }, relations: [] },
};

test('what others did while somebody was away is listed by person and record, and a click opens the record', async () => {
  const { live, entries } = withActs(
    ['actor-lin', renamed('南北台社区', '甲社区')],
    ['actor-he', created],
    ['actor-lin', renamed('甲社区', '乙社区')],
    ['actor-he', { type: 'node.delete', args: { id: 'unit-new' }, ifRev: 102 }],
  );
  const place = await render(live, <AwayBar away={{ forMs: 18 * 60_000, entries, count: 4 }} />);
  expect(place.textContent).toContain('你离开的 18 分钟里：2 人作了 4 处改动');
  await click(buttonNamed(place, '查看'));
  const list = document.querySelector('.away-list');
  expect([...(list?.querySelectorAll('h3') ?? [])].map((each) => each.textContent)).toEqual([
    '林小明 · 2 处',
    '何 · 2 处',
  ]);
  expect([...(list?.querySelectorAll('.away-what') ?? [])].map((each) => each.textContent)).toEqual([
    '修改“乙社区”：名称 甲社区',
    '修改“乙社区”：名称 乙社区',
    '新建主管单位“新单位”',
    '删除“新单位”',
  ]);
  const [first, , , gone] = [...(list?.querySelectorAll('.away-act') ?? [])];
  expect(gone?.textContent).toContain('已删除');
  expect(gone?.tagName).toBe('DIV');
  await click(first);
  expect(tabView().selectedId).toBe('community');
  expect(document.querySelector('.away-list')).toBeNull();
});

test('what is too much to be listed is only counted', async () => {
  const { live } = withActs();
  const place = await render(
    live,
    <AwayBar away={{ forMs: 26 * 3_600_000, entries: undefined, count: 5_204 }} />,
  );
  expect(place.textContent).toContain('你离开的 26 小时里：共有 5,204 处改动');
  expect(buttonNamed(place, '查看')).toBeUndefined();
});

test('it is gone once it is read', async () => {
  const { live } = withActs();
  useAway.setState({ away: { forMs: 60_000, entries: undefined, count: 5_204 } });
  const place = await render(live, <AwayBar away={{ forMs: 60_000, entries: undefined, count: 5_204 }} />);
  await click(place.querySelector('[aria-label="关闭"]'));
  expect(useAway.getState().away).toBeUndefined();
});
