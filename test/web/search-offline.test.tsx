import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SearchPanel } from '../../web/features/search/search-panel.tsx';
import { FakeLive } from './fake-live.ts';
import { render, run } from './render.tsx';
import { smallGraph } from './small-graph.ts';

let isReachable = false;
const hit = { id: 'community', kind: 'Community', name: '南北台社区', why: 'name', text: '南北台社区' };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('fetch', async () => {
    if (!isReachable) throw new TypeError('Failed to fetch');
    return { ok: true, json: async () => ({ hits: [{ ...hit, matched: [] }], total: 1 }) };
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const wait = (ms: number): Promise<void> =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });

test('a search without a connection says so, and finds when the connection is back', async () => {
  const { nodes, relations } = smallGraph();
  const live = new FakeLive(nodes, relations);
  const turn = (status: 'connected' | 'disconnected') =>
    run(() => {
      live.connection = { status };
      live.tell();
    });
  const nothing = () => {};
  const place = await render(
    live,
    <SearchPanel
      id="list"
      query="nbt"
      active={0}
      controls={{ current: null }}
      isAwaited={false}
      onActive={nothing}
      onTaken={nothing}
      onDone={nothing}
    />,
  );
  await turn('disconnected');
  await wait(200);
  expect(place.textContent).toContain('连接断开，暂时不能搜索；连上后会自动再试');
  expect(place.textContent).not.toContain('搜索没有成功');
  isReachable = true;
  await turn('connected');
  await wait(200);
  expect(place.querySelector('.search-name')?.textContent).toBe('南北台社区');
});
