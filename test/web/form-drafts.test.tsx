import { expect, test } from 'vitest';
import { SheetForm } from '../../web/app/sheet-form.tsx';
import { SnoozeForm } from '../../web/features/gaps/snooze-form.tsx';
import { useLiveHandle } from '../../web/state/live-context.tsx';
import { openPage } from '../../web/state/pages.ts';
import { changeParties, closeSheet, openPairing, openRecordForm } from '../../web/state/ui-actions.ts';
import { tabView, uiState, useTabView, useUi } from '../../web/state/ui-state.ts';
import { useAddress } from '../../web/state/view/use-address.ts';
import { FakeLive } from './fake-live.ts';
import { finding } from './gaps-made.ts';
import { buttonNamed, click, fill, press, render, run } from './render.tsx';
import { smallGraph } from './small-graph.ts';

const fresh = () => {
  const { nodes, relations } = smallGraph();
  return new FakeLive(nodes, relations);
};

function Sheets() {
  const sheet = useUi((state) => state.sheet);
  return sheet ? <SheetForm sheet={sheet} onClose={closeSheet} /> : null;
}

const question = (place: HTMLElement) => place.querySelector('dialog[aria-label="填写的内容还没有提交"]');
const nameOf = (place: HTMLElement) => place.querySelector<HTMLInputElement>('#record-name');

async function filledUnit(): Promise<HTMLElement> {
  const place = await render(fresh(), <Sheets />);
  await run(() => openRecordForm('Unit'));
  await fill(nameOf(place), '示例·某局');
  return place;
}

test('an empty form closes without a word', async () => {
  const place = await render(fresh(), <Sheets />);
  await run(() => openRecordForm('Unit'));
  await press(document.body, 'Escape');
  expect(uiState().sheet).toBeUndefined();
  await run(() => openRecordForm('Unit'));
  expect(place.querySelector('.is-offer')).toBeNull();
});

test('a filled form asks; staying leaves it as it was', async () => {
  const place = await filledUnit();
  await press(document.body, 'Escape');
  expect(question(place)).not.toBeNull();
  await click(buttonNamed(place, '继续填写'));
  expect(question(place)).toBeNull();
  expect(nameOf(place)?.value).toBe('示例·某局');
});

test('a kept draft is offered when the form is opened again, and restored', async () => {
  const place = await filledUnit();
  await press(document.body, 'Escape');
  await click(buttonNamed(place, '保留草稿'));
  expect(uiState().sheet).toBeUndefined();
  await run(() => openRecordForm('Community'));
  expect(place.querySelector('.is-offer')).toBeNull();
  await run(() => openRecordForm('Unit'));
  expect(nameOf(place)?.value).toBe('');
  expect(place.querySelector('.is-offer')?.textContent).toContain('填过一份，没有提交');
  await click(buttonNamed(place, '恢复草稿'));
  expect(nameOf(place)?.value).toBe('示例·某局');
  expect(place.querySelector('.is-offer')).toBeNull();
});

test('a dropped draft is gone', async () => {
  const place = await filledUnit();
  await run(() => openRecordForm('Community'));
  expect(uiState().sheet).toMatchObject({ kind: 'Unit' });
  await click(buttonNamed(place, '丢弃'));
  expect(uiState().sheet).toMatchObject({ kind: 'Community' });
  await run(() => openRecordForm('Unit'));
  expect(place.querySelector('.is-offer')).toBeNull();
});

test('what was sent is asked about no more, and leaves no draft', async () => {
  const place = await render(fresh(), <Sheets />);
  await run(() => openRecordForm('Community'));
  await fill(nameOf(place), '示例社区');
  await click(buttonNamed(place, '登记社区、村'));
  expect(place.textContent).toBe('');
  expect(question(place)).toBeNull();
  expect(uiState().sheet).toBeUndefined();
  await run(() => openRecordForm('Community'));
  expect(place.querySelector('.is-offer')).toBeNull();
});

test('leaving the site asks while a form is filled in, and no longer', async () => {
  const leave = () => {
    const event = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(event);
    return event.defaultPrevented;
  };
  const place = await render(fresh(), <Sheets />);
  await run(() => openRecordForm('Unit'));
  expect(leave()).toBe(false);
  await fill(nameOf(place), '示例·某局');
  expect(leave()).toBe(true);
  await fill(nameOf(place), '');
  expect(leave()).toBe(false);
});

test('the parties of a pairing are part of its draft', async () => {
  const place = await render(fresh(), <Sheets />);
  await run(() => openPairing(['branch']));
  await run(() => changeParties(['branch', 'community'], false));
  await run(closeSheet);
  await click(buttonNamed(place, '保留草稿'));
  await run(() => openPairing(['body']));
  expect(place.querySelector('.party-list')?.textContent).not.toContain('南北台社区');
  await click(buttonNamed(place, '恢复草稿'));
  expect(place.querySelector('.party-list')?.textContent).toContain('南北台社区');
  expect(uiState().sheet).toMatchObject({ parties: ['branch', 'community'] });
});

const FINDING = finding('G05:branch', '某支部');

function Board({ onClose }: { onClose(): void }) {
  useAddress(useLiveHandle());
  const page = useTabView((view) => view.page);
  const anchor = { current: null };
  return page === 'gaps' ? <SnoozeForm finding={FINDING} anchor={anchor} onClose={onClose} /> : null;
}

test('a form of a page asks before the page is left, also by Back', async () => {
  window.history.replaceState(null, '', '#gaps');
  await render(fresh(), <Board onClose={() => {}} />);
  const reason = [...document.querySelectorAll('.note-form input')].pop();
  await fill(reason, '等换届');
  await run(() => openPage('map'));
  expect(tabView().page).toBe('gaps');
  await click(buttonNamed(document.body, '继续填写'));
  await run(() => {
    window.history.replaceState(null, '', '#figures');
    window.dispatchEvent(new PopStateEvent('popstate'));
  });
  expect(tabView().page).toBe('gaps');
  expect(window.location.hash).toBe('#gaps');
  await click(buttonNamed(document.body, '保留草稿'));
  expect(tabView().page).toBe('figures');
  await run(() => openPage('gaps'));
  expect(document.querySelector('.note-form .is-offer')).not.toBeNull();
  window.history.replaceState(null, '', window.location.pathname);
});
