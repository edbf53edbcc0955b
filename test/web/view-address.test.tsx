import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { viewOf } from '../../graph/model/tab-view/address.ts';
import { whileFilled } from '../../web/state/leaving.ts';
import { dismiss, useNotices } from '../../web/state/notices.ts';
import { openPage } from '../../web/state/pages.ts';
import { closeSheet, focusOn, openRecordForm, select, toggleKey } from '../../web/state/ui-actions.ts';
import { setView, tabView, uiState } from '../../web/state/ui-state.ts';
import { useAddress } from '../../web/state/view/use-address.ts';
import { FakeLive } from './fake-live.ts';
import { render, run } from './render.tsx';
import { node, smallGraph } from './small-graph.ts';

/** The browser's history, whose own goes on by itself and later than a test can wait for. */
class History {
  entries: { state: unknown; address: string }[] = [];
  at = 0;
  writes: string[] = [];
  replaceState = (state: unknown, _: string, address: string) => {
    this.writes.push(`replace ${hashOf(address)}`);
    this.entries[this.at] = { state, address };
    this.#show();
  };
  pushState = (state: unknown, _: string, address: string) => {
    this.writes.push(`push ${hashOf(address)}`);
    this.entries = [...this.entries.slice(0, this.at + 1), { state, address }];
    this.at += 1;
    this.#show();
  };
  go = (by: number) => {
    if (!this.entries[this.at + by]) return;
    this.at += by;
    this.#show();
    window.dispatchEvent(new PopStateEvent('popstate'));
  };
  get state() {
    return this.entries[this.at]?.state;
  }
  #show() {
    window.location.hash = hashOf(this.entries[this.at]?.address ?? '');
  }
}
const hashOf = (address: string) => (address.includes('#') ? address.slice(address.indexOf('#')) : '');

let past: History;
let live: FakeLive;
let nowMs = 0;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(performance, 'now').mockImplementation(() => nowMs);
  const { nodes, relations } = smallGraph();
  live = new FakeLive(nodes, relations);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  for (const { id } of useNotices.getState()) dismiss(id);
  window.location.hash = '';
});

function Address() {
  useAddress(live);
  return null;
}
async function openAt(hash: string, state: unknown = null): Promise<void> {
  past = new History();
  past.entries = [{ state, address: hash }];
  window.location.hash = hash;
  vi.stubGlobal('history', past);
  await render(live, <Address />);
}
const act = (action: () => void, afterMs = 2_000) => {
  nowMs += afterMs;
  return run(action);
};
const back = () => act(() => past.go(-1));
const rest = (ms = 300) => run(() => void vi.advanceTimersByTime(ms));
const here = () => viewOf(window.location.hash).view;

test('each step is an entry, and the way back and forward walks through them', async () => {
  await openAt('');
  await act(() => select('community'));
  await act(() => focusOn('community', 2));
  await act(() => openPage('gaps'));
  await act(() => setView({ lookingDay: '2023-02-01' }));
  expect(past.writes.filter((write) => write.startsWith('push'))).toEqual([
    'push #map?sel=community',
    'push #map?sel=community&focus=2',
    'push #gaps?sel=community&focus=2',
    'push #gaps?day=2023-02-01&sel=community&focus=2',
  ]);
  const last = tabView();
  await back();
  expect(tabView().lookingDay).toBeUndefined();
  await back();
  expect(tabView().page).toBe('map');
  await back();
  expect(tabView()).toMatchObject({ selectedId: 'community', focus: undefined });
  await back();
  expect(tabView().selectedId).toBeUndefined();
  await act(() => past.go(4));
  expect(tabView()).toEqual(last);
  expect(past.entries).toHaveLength(5);
});

test('what moves is written into the same entry, at most every 300 ms', async () => {
  await openAt('');
  const before = past.writes.length;
  for (let x = 0; x < 50; x += 1)
    await act(() => setView({ camera: { x, y: 0, width: 10, height: 10 } }), 10);
  await act(() => toggleKey('unit'));
  expect(past.writes).toHaveLength(before);
  await rest();
  expect(past.writes.slice(before)).toEqual(['replace #map?at=49,0,10x10&off=unit']);
});

test('an entry keeps where it was left, also when the next step comes before it is written', async () => {
  await openAt('');
  await act(() => setView({ camera: { x: 5, y: 0, width: 10, height: 10 } }));
  await act(() => select('community'));
  await back();
  expect(tabView()).toMatchObject({ selectedId: undefined, camera: { x: 5 } });
});

test('days that are moved through are one step, and so are findings one after the other', async () => {
  await openAt('');
  for (const day of ['2023-01-01', '2023-01-02', '2023-01-03'])
    await act(() => setView({ lookingDay: day }), 200);
  await act(() => setView({ lookingDay: '2022-01-01' }), 1_500);
  await back();
  expect(tabView().lookingDay).toBe('2023-01-03');
  await back();
  expect(tabView().lookingDay).toBeUndefined();
});

test('what one act brings along is one step', async () => {
  await openAt('');
  await act(() => openPage('gaps'));
  await act(() => select('community'), 20);
  await rest();
  expect(here()).toMatchObject({ page: 'gaps', selectedId: 'community' });
  await back();
  expect(tabView().page).toBe('map');
  expect(past.at).toBe(0);
});

test('a record that a link opens is closed by the way back before the site is left', async () => {
  await openAt('#map?day=2023-02-01&sel=community');
  expect(tabView()).toMatchObject({ selectedId: 'community', lookingDay: '2023-02-01' });
  expect(past.at).toBe(1);
  await back();
  expect(tabView()).toMatchObject({ selectedId: undefined, lookingDay: '2023-02-01' });
  expect(past.at).toBe(0);
});

test('after a reload the entry is the one it was', async () => {
  await openAt('#map?sel=community', { at: 3 });
  expect(tabView().selectedId).toBe('community');
  expect(past.entries).toHaveLength(1);
  expect(past.state).toMatchObject({ at: 3 });
});

test('what is there no more is left out of the view and of the address, and said in one sentence', async () => {
  await openAt('#gaps?sel=nobody&area=nowhere&day=2023-02-30&off=unit');
  await vi.waitFor(() => expect(useNotices.getState()).toHaveLength(1));
  expect(useNotices.getState()[0]?.text).toBe('链接中的 3 项已不存在：一个日期、一条记录、一个镇街');
  expect(tabView()).toMatchObject({ page: 'gaps', selectedId: undefined, hidden: ['unit'] });
  expect(window.location.hash).toBe('#gaps?off=unit&area=-');
});

test('what a page had open stays while the way leads through another', async () => {
  await openAt('');
  await act(() => openPage('brands'));
  await act(() => setView({ brands: { ...tabView().brands, tab: 'venues' } }));
  await act(() => openPage('figures'));
  await act(() => openPage('map'));
  await back();
  await act(() => openPage('brands'));
  expect(tabView().brands.tab).toBe('venues');
});

test('the way back closes a form first; what covered nothing is passed over afterwards', async () => {
  await openAt('');
  await act(() => select('community'));
  await act(() => openRecordForm('Unit'));
  await back();
  expect(uiState().sheet).toBeUndefined();
  expect(tabView().selectedId).toBe('community');
  await act(() => openRecordForm('Unit'));
  await act(closeSheet);
  await back();
  expect(tabView().selectedId).toBeUndefined();
});

test('a form in which something is written holds the way back, until its person goes on', async () => {
  await openAt('');
  await act(() => select('community'));
  await act(() => openRecordForm('Unit'));
  const asked: (() => void)[] = [];
  const giveUp = whileFilled((goOn) => asked.push(goOn), 'form');
  await back();
  expect(asked).toHaveLength(1);
  expect(uiState().sheet).toBeDefined();
  expect(past.at).toBe(2);
  giveUp();
  await act(() => asked[0]?.());
  expect(uiState().sheet).toBeUndefined();
  expect(past.at).toBe(1);
  await back();
  expect(tabView().selectedId).toBeUndefined();
});

test('an address that is typed, or a link in the page, is followed as a step', async () => {
  await openAt('');
  await act(() => {
    past.pushState(null, '', '#figures?tab=charts');
    window.dispatchEvent(new PopStateEvent('popstate'));
  });
  expect(tabView()).toMatchObject({ page: 'figures', figures: { tab: 'charts' } });
  await back();
  expect(tabView().page).toBe('map');
});

test('what a long list has lit is there again after the way back, though no address could name it', async () => {
  const { nodes, relations } = smallGraph();
  const units = Array.from({ length: 40 }, (_, at) => node(`unit-${at}`, 'Unit', { name: `单位 ${at}` }));
  live = new FakeLive([...nodes, ...units], relations);
  const many = units.map(({ id }) => id);
  await openAt('');
  await act(() => setView({ shown: { ids: many, as: '清单' } }));
  const lit = tabView().shown;
  expect(window.location.hash).toBe('');
  await act(() => setView({ shown: undefined }));
  await back();
  expect(tabView().shown).toEqual(lit);
});

test('the way back over what says the same leaves every part the same object, so that nothing is drawn for it', async () => {
  await openAt('');
  await act(() => toggleKey('unit'));
  await act(() => select('community'));
  const before = tabView();
  await back();
  for (const part of ['hidden', 'gaps', 'figures', 'brands', 'focus', 'shown', 'camera'] as const)
    expect(tabView()[part]).toBe(before[part]);
});
