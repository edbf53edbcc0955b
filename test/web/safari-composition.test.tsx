import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Inspector } from '../../web/features/inspector/inspector.tsx';
import { SearchBox, SearchPanel } from '../../web/features/search/search-box.tsx';
import { tabView } from '../../web/state/ui-state.ts';
import { FakeLive } from './fake-live.ts';
import { click, fill, render, rowOf } from './render.tsx';
import { smallGraph } from './small-graph.ts';

const fresh = () => {
  const { nodes, relations } = smallGraph();
  return new FakeLive(nodes, relations);
};

/** Enter as a browser sends it; Safari's, right after a composition, has the key code 229 and says nothing else. */
async function enter(target: Element | null, keyCode: number, isComposing = false): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', {
    key: 'Enter',
    code: 'Enter',
    bubbles: true,
    cancelable: true,
    isComposing,
  });
  Object.defineProperty(event, 'keyCode', { value: keyCode });
  await act(async () => {
    target?.dispatchEvent(event);
  });
  return event;
}

let answer: (hits: readonly object[]) => void = () => {};
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('fetch', (address: string) => {
    return new Promise((resolve) => {
      if (!String(address).includes('/search')) return;
      answer = (hits) => resolve({ ok: true, json: async () => ({ hits, total: hits.length }) });
    });
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
const wait = (ms: number) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));
const hit = {
  id: 'community',
  kind: 'Community',
  name: '南北台社区',
  why: 'name',
  text: '南北台社区',
  matched: [],
};

test('case 19: the Enter that ends a composition saves nothing in the inline editor', async () => {
  const live = fresh();
  const place = await render(live, <Inspector id="branch" />);
  await click(rowOf(place, '党员')?.querySelector('.row-edit'));
  const input = () => place.querySelector<HTMLInputElement>('.field-editor input');
  await fill(input(), '14');
  const ended = await enter(input(), 229);
  expect(ended.defaultPrevented).toBe(false);
  expect(live.sent).toEqual([]);
  expect(input()?.value).toBe('14');
  await enter(input(), 13);
  expect(live.sent).toHaveLength(1);
});

test('case 19: it runs no entry of the search box either, and Enter before the list has come is kept', async () => {
  await SearchPanel.fetch();
  const place = await render(fresh(), <SearchBox />);
  const input = place.querySelector<HTMLInputElement>('input');
  await act(async () => input?.focus());
  await fill(input, 'nbt');
  await wait(200);
  const ended = await enter(input, 229);
  expect(ended.defaultPrevented).toBe(false);
  await act(async () => answer([hit]));
  await wait(20);
  expect(place.querySelector('.search-name')?.textContent).toBe('南北台社区');
  expect(tabView().selectedId).toBeUndefined();
  await enter(input, 13);
  expect(tabView().selectedId).toBe('community');
});

test('Enter before the list has come takes its first entry when it comes, and more typing drops the wish', async () => {
  const place = await render(fresh(), <SearchBox />);
  const input = place.querySelector<HTMLInputElement>('input');
  await act(async () => input?.focus());
  await fill(input, 'nb');
  await enter(input, 13);
  await fill(input, 'nbt');
  await wait(200);
  await act(async () => answer([{ ...hit, id: 'branch' }]));
  await wait(20);
  expect(place.querySelector('.search-name')).not.toBeNull();
  await fill(input, 'nbts');
  await enter(input, 13);
  await wait(200);
  await act(async () => answer([hit]));
  await wait(20);
  expect(tabView().selectedId).toBe('community');
});

test('a page is found without the server', async () => {
  const place = await render(fresh(), <SearchBox />);
  const input = place.querySelector<HTMLInputElement>('input');
  await act(async () => input?.focus());
  await fill(input, '缺口');
  expect(place.querySelector('.search-entry')?.textContent).toContain('打开“缺口”页');
  await enter(input, 13);
  expect(tabView().page).toBe('gaps');
});
