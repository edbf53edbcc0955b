import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NoticeList } from '../../web/app/notice-list.tsx';
import { UndoButtons } from '../../web/app/undo-buttons.tsx';
import type { LiveCommand } from '../../web/live/live.ts';
import { dismiss, useNotices } from '../../web/state/notices.ts';
import { takeBackNext } from '../../web/state/undo-state.ts';
import { watchUndo } from '../../web/state/watch-undo.ts';
import { FakeLive } from './fake-live.ts';
import { buttonNamed, click, render, run } from './render.tsx';
import { actor, smallGraph } from './small-graph.ts';

let live: FakeLive;
let place: HTMLElement;
let stop: () => void;

beforeEach(async () => {
  const { nodes, relations } = smallGraph();
  const lin = { ...actor, id: 'actor-other', fields: { ...actor.fields, name: '林小明' } };
  live = new FakeLive([...nodes, lin], relations);
  live.onEntry((entry) => live.held.set(entry.seq, entry));
  vi.stubGlobal('fetch', async () =>
    Response.json({ incarnation: live.incarnation, seq: live.seq, entries: [] }),
  );
  stop = watchUndo(live);
  place = await render(
    live,
    <>
      <UndoButtons />
      <NoticeList />
    </>,
  );
});
afterEach(async () => {
  await run(() => {
    stop();
    for (const { id } of useNotices.getState()) dismiss(id);
  });
  vi.unstubAllGlobals();
});

const named = (from: string, to: string): LiveCommand => ({
  type: 'node.update',
  args: { id: 'community', kind: 'Community', set: { name: to }, was: { name: from } },
});
const give = (command: LiveCommand) => run(() => void live.dispatch(command));
const hint = (word: string) => place.querySelector(`[aria-label="${word}"]`)?.getAttribute('title');
const name = () => live.view.node('community')?.fields['name'];
const notices = () => useNotices.getState().map(({ text }) => text);

test('there is nothing to take back until something was done, and it says so', async () => {
  await vi.waitFor(() => expect(hint('撤销')).toBe('没有可撤销的操作'));
  expect(hint('重做')).toBe('没有可重做的操作');
  await give(named('南北台社区', '甲社区'));
  expect(hint('撤销')).toMatch(/^撤销：修改“甲社区”/);
});

test('the line of an act offers to take it back, and is one line for several', async () => {
  await give(named('南北台社区', '甲社区'));
  await give(named('甲社区', '乙社区'));
  expect(notices()).toHaveLength(1);
  await click(buttonNamed(place, '撤销'));
  await vi.waitFor(() => expect(name()).toBe('甲社区'));
});

test('what somebody else changed meanwhile stays: they are named, and it can be left at that', async () => {
  await give({ type: 'node.move', args: { id: 'community', area: 'town', x: 5, y: 5 } });
  await give(named('南北台社区', '甲社区'));
  await run(() => void live.remote(named('甲社区', '丙社区')));
  live.changes.set('community', { actorId: 'actor-other', at: '2023-04-14T01:12:00Z' });
  await run(() => takeBackNext('undo'));
  await vi.waitFor(() =>
    expect(notices().join()).toMatch(/^没有撤销：林小明 .*把“丙社区”的名称改成了“丙社区”/),
  );
  expect(name()).toBe('丙社区');
  await click(buttonNamed(place, '跳过这一项'));
  expect(hint('撤销')).toMatch(/^撤销：移动“南北台社区”/);
});

test('what waits without a connection is dropped, and what was sent is waited for', async () => {
  live.connection = { status: 'disconnected' };
  live.hold();
  const command = named('南北台社区', '甲社区');
  await give(command);
  live.onTheirWay.add(command);
  await run(() => takeBackNext('undo'));
  await vi.waitFor(() => expect(notices().join()).toContain('等这一项同步后可以撤销'));
  expect(name()).toBe('甲社区');
  live.onTheirWay.clear();
  await run(() => takeBackNext('undo'));
  await vi.waitFor(() => expect(name()).toBe('南北台社区'));
  expect(notices().join()).toContain('已放弃，没有提交：');
});
