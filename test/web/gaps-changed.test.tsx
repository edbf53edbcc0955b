import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { GapSummary, GapsChanged } from '../../graph/model/answers/gap.ts';
import { resetBoard } from '../../web/features/gaps/board-state.ts';
import { GapBoard } from '../../web/features/gaps/gap-board.tsx';
import { api } from '../../web/live/http.ts';
import { answersOf } from '../../web/state/answers.ts';
import { gapKeys } from '../../web/state/gap-keys.ts';
import { watchGaps } from '../../web/state/gap-summary.ts';
import { setView, uiState } from '../../web/state/ui-state.ts';
import { FakeLive } from './fake-live.ts';
import { finding, gapsChanged, MadeGaps } from './gaps-made.ts';
import { buttonNamed, click, render, run } from './render.tsx';
import { actor, smallGraph } from './small-graph.ts';

const ON = '2023-04-14';
let server: MadeGaps;
let live: FakeLive;
let stop: () => void = () => {};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  server = new MadeGaps();
  server.findings = [finding('G05:branch', '区物业管理行业协会党支部'), finding('G33:agreement', '协议')];
  vi.stubGlobal('fetch', server.fetch);
  const { nodes, relations } = smallGraph();
  live = new FakeLive([...nodes, actor], relations);
});
afterEach(async () => {
  await run(() => {
    stop();
    resetBoard();
  });
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const wait = (ms = 0): Promise<void> =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });
async function open(): Promise<HTMLElement> {
  stop = watchGaps(live);
  const place = await render(live, <GapBoard />);
  await wait();
  server.asked.length = 0;
  return place;
}
const say = (more: Partial<GapsChanged>) =>
  run(() => {
    for (const listener of live.gapListeners) listener(gapsChanged(more));
  });
const edit = (note: string) =>
  run(() => {
    const was = { note: live.view.node('community')?.fields['note'] ?? null };
    live.remote({ type: 'node.update', args: { id: 'community', kind: 'Community', set: { note }, was } });
  });
const marks = () => answersOf(live).getQueryData<GapSummary>(gapKeys.summary(ON))?.marks;
const asked = () => server.asked.map(({ path }) => path);
const ruleRow = (place: ParentNode, title: string) =>
  [...place.querySelectorAll('.rule-open')].find((row) => row.textContent?.includes(title));
const count = (id: 'G05' | 'G33', found: number) => ({
  id,
  looked: 66,
  found,
  unknown: 0,
  snoozed: 0,
  dismissed: 0,
});
const touched = (id: `G${string}:${string}`, area = 'town') => ({
  id,
  rule: id.slice(0, id.indexOf(':')) as 'G05',
  area,
});

test('a change that follows on the summary is in it without a question', async () => {
  const place = await open();
  await say({
    rules: [count('G05', 4)],
    marks: { branch: { count: 4, severity: 'high' } },
    coverage: [
      {
        area: 'town',
        partyOrganizations: { paired: 5, all: 5, samples: 0 },
        communities: { paired: 4, all: 5, samples: 0 },
        leads: { agreements: 40, all: 15 },
        gaps: 4,
      },
    ],
  });
  await wait(10_000);
  expect(asked()).toEqual([]);
  expect(place.querySelector('.board-title h2')?.textContent).toContain('缺口5');
  expect(place.querySelector('.coverage table')?.textContent).toContain('90%');
  expect(uiState()).toMatchObject({ gapCount: { count: 5 } });
  expect(marks()).toEqual({ branch: { count: 4, severity: 'high' } });
  await say({ seq: 3, from: 2, rules: [count('G33', 0)], marks: { branch: null } });
  await wait(10_000);
  expect(asked()).toEqual([]);
  expect(uiState()).toMatchObject({ gapCount: { count: 4 } });
  expect(marks()).toEqual({});
});

test('a change that leaves something out has all that is shown of the day asked for', async () => {
  await open();
  await say({ seq: 5, from: 4, rules: [count('G05', 4)] });
  await wait(200);
  expect(asked().sort()).toEqual(['/compared', '/groups', '/summary']);
});

test('a change from before the summary is ignored', async () => {
  await open();
  await say({ seq: 0, from: 0, rules: [count('G05', 4)] });
  await wait(10_000);
  expect(asked()).toEqual([]);
  expect(uiState()).toMatchObject({ gapCount: { count: 2 } });
});

test('a list asks again where something in it was touched, and only then', async () => {
  const place = await open();
  await click(ruleRow(place, '有党组织无结对'));
  await wait(2_000);
  server.asked.length = 0;
  await say({ touched: [touched('DQ1:body' as 'G33:body')] });
  await wait(2_000);
  expect(asked()).toEqual([]);
  await say({ touched: [touched('G33:agreement')] });
  await wait(2_000);
  expect(asked()).not.toContain('');
  await say({ touched: [touched('G05:branch')] });
  await wait(2_000);
  expect(asked().filter((path) => path === '')).toHaveLength(1);
  await say({ touchedAll: true });
  await wait(2_000);
  expect(asked().filter((path) => path === '')).toHaveLength(2);
});

test('after changes that were not sent, everything of the day is asked for again', async () => {
  const place = await open();
  await click(ruleRow(place, '有党组织无结对'));
  await wait(2_000);
  server.asked.length = 0;
  await say({ seq: 5, from: 4 });
  await wait(2_000);
  expect(asked().filter((path) => path === '')).toHaveLength(1);
  expect(asked()).toContain('/summary');
  server.asked.length = 0;
  await run(() => {
    for (const listener of live.gapListeners) listener();
  });
  await wait(2_000);
  expect(asked().filter((path) => path === '')).toHaveLength(1);
  expect(asked()).toContain('/summary');
});

test('a flood of changes has a list asked for once a second', async () => {
  const place = await open();
  await click(ruleRow(place, '有党组织无结对'));
  await wait(2_000);
  server.asked.length = 0;
  for (let index = 0; index < 100; index += 1) {
    await say({ seq: 2 + index, from: 1 + index, touched: [touched('G05:branch')] });
    await wait(50);
  }
  const lists = asked().filter((path) => path === '');
  expect(lists.length).toBeGreaterThanOrEqual(4);
  expect(lists.length).toBeLessThanOrEqual(6);
});

test('another day is asked for again after edits, once it is quiet, and not after what the socket says', async () => {
  await run(() => setView({ lookingDay: '2023-02-01' }));
  await open();
  await say({ touchedAll: true });
  await wait(10_000);
  expect(asked()).toEqual([]);
  await edit('一');
  await wait(900);
  await edit('二');
  await wait(900);
  expect(asked()).toEqual([]);
  await wait(200);
  expect(asked().filter((path) => path === '/summary')).toHaveLength(1);
});

test('after a break everything that is shown is asked for again', async () => {
  await open();
  live.connection = { status: 'disconnected' };
  await edit('二');
  live.connection = { status: 'connected' };
  await edit('三');
  await wait();
  expect(asked()).toContain('/summary');
});

test('a server that is busy is asked again when it says, and what is wrong is said in words', async () => {
  server.isBusy = true;
  stop = watchGaps(live);
  const place = await render(live, <GapBoard />);
  await wait();
  expect(asked().filter((path) => path === '/summary')).toHaveLength(1);
  await wait(999);
  expect(asked().filter((path) => path === '/summary')).toHaveLength(1);
  await wait(2);
  expect(asked().filter((path) => path === '/summary')).toHaveLength(2);
  await wait(10_000);
  expect(place.textContent).toContain('缺口没有加载成功（服务正忙，请稍后再试）');
  server.isBusy = false;
  await click(buttonNamed(place, '重试'));
  await wait();
  expect(place.querySelector('.board-title h2')?.textContent).toContain('缺口2');
});

test('a question says that what the browser holds is to be compared, and a refusal keeps its code', async () => {
  const fetch = vi.fn(server.fetch);
  vi.stubGlobal('fetch', fetch);
  await api.gapSummary(ON);
  expect(fetch.mock.calls[0]?.[1]).toMatchObject({ cache: 'no-cache' });
  server.isBusy = true;
  await expect(api.gapSummary(ON)).rejects.toMatchObject({
    status: 503,
    failure: { code: 'unavailable' },
    retryAfterMs: 1_000,
  });
  server.broken.add('/summary');
  await expect(api.gapSummary(ON)).rejects.toMatchObject({
    status: 500,
    failure: undefined,
    retryAfterMs: undefined,
  });
});

test('while the days are moved through, the board follows: the newest is asked about when the one before is answered', async () => {
  const place = await open();
  const days = (): (string | null)[] =>
    server.asked.filter(({ path }) => path === '/summary').map(({ query }) => query.get('asOf'));
  const board = () => place.querySelector('.gap-board');
  server.isHeld = true;
  for (const day of ['2023-05-01', '2023-06-01', '2023-07-01']) {
    await run(() => setView({ lookingDay: day }));
    await wait(300);
  }
  expect(days()).toEqual(['2023-05-01']);
  expect(board()?.className).toContain('is-old');
  expect(place.textContent).toContain(`正在计算 2023-07-01 的缺口，灰色的仍是 ${ON} 的`);
  await run(() => server.release());
  await wait(300);
  expect(days()).toEqual(['2023-05-01', '2023-07-01']);
  expect(board()?.className).not.toContain('is-old');
  expect(server.aborted).toBe(0);
});
