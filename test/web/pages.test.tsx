import { beforeEach, expect, test } from 'vitest';
import { Rail } from '../../web/app/rail.tsx';
import { ShownChip } from '../../web/app/shown-chip.tsx';
import { openPage, pageOf, uncoverMap, useAddress } from '../../web/state/pages.ts';
import { showOnMap } from '../../web/state/show-on-map.ts';
import { setUi, uiState } from '../../web/state/ui-state.ts';
import { FakeLive } from './fake-live.ts';
import { buttonNamed, click, press, render, run } from './render.tsx';

beforeEach(() => window.history.replaceState(null, '', '/'));

function Address() {
  useAddress();
  return <Rail />;
}

test.each([
  ['', 'map'],
  ['#gaps', 'gaps'],
  ['#figures', 'figures'],
  ['#brands', 'brands'],
  ['#map', 'map'],
  ['#nowhere', 'map'],
  ['#constructor', 'map'],
])('the address %j opens %s', (hash, page) => {
  expect(pageOf(hash)).toBe(page);
});

test('a link opens its page, and the rail says where one is', async () => {
  window.history.replaceState(null, '', '/#figures');
  const place = await render(new FakeLive([]), <Address />);
  expect(uiState().page).toBe('figures');
  expect(place.querySelector('[aria-current]')?.textContent).toBe('数据');
  await click(buttonNamed(place, '缺口'));
  expect(window.location.hash).toBe('#gaps');
  expect(place.querySelector('[aria-current]')?.textContent).toBe('缺口');
});

test('P5 the address follows the page, and the page the way back', async () => {
  await render(new FakeLive([]), <Address />);
  await run(() => openPage('brands'));
  expect(window.location.hash).toBe('#brands');
  await run(() => openPage('map'));
  expect(window.location.hash).toBe('');
  await run(() => {
    window.history.replaceState(null, '', '/#brands');
    window.dispatchEvent(new PopStateEvent('popstate'));
  });
  expect(uiState().page).toBe('brands');
});

test('the count of gaps stands beside its page once it is known', async () => {
  const place = await render(new FakeLive([]), <Rail />);
  expect(place.querySelector('.rail-badge')).toBeNull();
  await run(() => setUi({ gapCount: { count: 86, on: '2023-04-14' }, lookingDay: '2023-04-14' }));
  expect(place.querySelector('.rail-badge')?.textContent).toBe('86');
  expect(place.querySelector('.rail-badge.is-old')).toBeNull();
  await run(() => setUi({ lookingDay: '2023-05-14' }));
  expect(place.querySelector('.rail-badge.is-old')?.textContent).toBe('86');
});

test('a list shows its records on the map; a chip says so, and Escape takes it back', async () => {
  setUi({ page: 'figures', selectedId: 'body', focus: { id: 'body', degree: 1 } });
  await run(() => showOnMap(['a', 'b', 'a']));
  expect(uiState()).toMatchObject({
    page: 'map',
    shown: ['a', 'b'],
    selectedId: undefined,
    focus: undefined,
  });
  const place = await render(new FakeLive([]), <ShownChip />);
  expect(place.textContent).toBe('已标出 2 个对象');
  await press(document.body, 'Escape');
  expect(uiState().shown).toEqual([]);
});

test('what is to be seen on the map leaves a page that covers it, and no other', () => {
  setUi({ page: 'gaps' });
  uncoverMap();
  expect(uiState().page).toBe('gaps');
  setUi({ page: 'brands' });
  uncoverMap();
  expect(uiState().page).toBe('map');
});
