import { beforeEach, expect, test } from 'vitest';
import { viewOf } from '../../graph/model/tab-view/address.ts';
import { Rail } from '../../web/app/rail.tsx';
import { ShownChip } from '../../web/app/shown-chip.tsx';
import { openPage, uncoverMap } from '../../web/state/pages.ts';
import { showOnMap } from '../../web/state/show-on-map.ts';
import { setView, tabView } from '../../web/state/ui-state.ts';
import { useAddress } from '../../web/state/view/use-address.ts';
import { FakeLive } from './fake-live.ts';
import { buttonNamed, click, press, render, run } from './render.tsx';

const live = new FakeLive([]);
beforeEach(() => window.history.replaceState(null, '', '/'));

function Address({ live }: { readonly live: FakeLive }) {
  useAddress(live);
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
  expect(viewOf(hash).view.page).toBe(page);
});

test('a link opens its page, and the rail says where one is', async () => {
  window.history.replaceState(null, '', '/#figures');
  const place = await render(live, <Address live={live} />);
  expect(tabView().page).toBe('figures');
  expect(place.querySelector('[aria-current]')?.textContent).toBe('数据');
  await click(buttonNamed(place, '缺口'));
  expect(window.location.hash).toBe('#gaps');
  expect(place.querySelector('[aria-current]')?.textContent).toBe('缺口');
});

test('P5 the address follows the page, and the page the way back', async () => {
  await render(live, <Address live={live} />);
  await run(() => openPage('brands'));
  expect(window.location.hash).toBe('#brands');
  await run(() => openPage('map'));
  expect(window.location.hash).toBe('');
  await run(() => {
    window.history.replaceState(null, '', '/#brands');
    window.dispatchEvent(new PopStateEvent('popstate'));
  });
  expect(tabView().page).toBe('brands');
});

test('the count of gaps stands beside its page once it is known', async () => {
  const place = await render(new FakeLive([]), <Rail />);
  expect(place.querySelector('.rail-badge')).toBeNull();
  await run(() => setView({ lookingDay: '2023-04-14' }, { gapCount: { count: 86, on: '2023-04-14' } }));
  expect(place.querySelector('.rail-badge')?.textContent).toBe('86');
  expect(place.querySelector('.rail-badge.is-old')).toBeNull();
  await run(() => setView({ lookingDay: '2023-05-14' }));
  expect(place.querySelector('.rail-badge.is-old')?.textContent).toBe('86');
});

test('a list shows its records on the map; a chip says so, and Escape takes it back', async () => {
  setView({ page: 'figures', selectedId: 'body', focus: { id: 'body', degree: 1 } });
  await run(() => showOnMap(['a', 'b', 'a']));
  expect(tabView()).toMatchObject({
    page: 'map',
    shown: { ids: ['a', 'b'] },
    selectedId: undefined,
    focus: undefined,
  });
  const place = await render(new FakeLive([]), <ShownChip />);
  expect(place.textContent).toBe('已标出 2 个对象');
  await press(document.body, 'Escape');
  expect(tabView().shown).toBeUndefined();
});

test('what is to be seen on the map leaves a page that covers it, and no other', () => {
  setView({ page: 'gaps' });
  uncoverMap();
  expect(tabView().page).toBe('gaps');
  setView({ page: 'brands' });
  uncoverMap();
  expect(tabView().page).toBe('map');
});
