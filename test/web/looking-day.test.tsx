import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DateControl } from '../../web/app/date-control.tsx';
import { TimeStrip } from '../../web/features/day/time-strip.tsx';
import { lookAt } from '../../web/state/looking-day.ts';
import { referenceDayOf, useReferenceDay } from '../../web/state/reference-day.ts';
import { tabView } from '../../web/state/ui-state.ts';
import '../../web/features/day/day-panel.tsx';
import { FakeLive } from './fake-live.ts';
import { buttonNamed, click, fill, press, render, run } from './render.tsx';
import { smallGraph } from './small-graph.ts';

const fresh = () => {
  const { nodes, relations } = smallGraph();
  return new FakeLive(nodes, relations);
};

function Day() {
  return <output>{useReferenceDay()}</output>;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => setTimeout(draw, 16));
  vi.setSystemTime(new Date('2023-06-15T04:00:00Z'));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});
const pass = (ms: number) => run(() => void vi.advanceTimersByTime(ms));

test('D4 a day of one’s own is shown everywhere in this tab, and the workspace’s stays', async () => {
  const live = fresh();
  const place = await render(live, <Day />);
  await run(() => lookAt(live.view, '2022-07-31'));
  expect(place.textContent).toBe('2022-07-31');
  expect(referenceDayOf(live.view)).toBe('2022-07-31');
  expect(live.sent).toEqual([]);
  await run(() => lookAt(live.view, '2023-04-14'));
  expect(tabView().lookingDay).toBeUndefined();
});

test('the top bar says that only this tab looks at another day, with the way back', async () => {
  const live = fresh();
  const place = await render(live, <DateControl />);
  expect(place.textContent).toBe('截至 2023-04-14');
  await run(() => lookAt(live.view, '2022-07-31'));
  expect(place.textContent).toBe('仅自己看：2022-07-31回到 2023-04-14');
  await click(buttonNamed(place, '回到 2023-04-14'));
  expect(place.textContent).toBe('截至 2023-04-14');
});

async function openPanel(live: FakeLive): Promise<Element> {
  const place = await render(live, <DateControl />);
  await click(place.querySelector('.date-switch'));
  vi.useRealTimers();
  await vi.waitFor(() => run(() => expect(document.querySelector('.day-panel')).not.toBeNull()));
  return document.querySelector('.day-panel') as Element;
}

test('a day is typed in any habit; an impossible one is refused at the field', async () => {
  const live = fresh();
  const panel = await openPanel(live);
  const field = panel.querySelector('.day-form input.input');
  await fill(field, '2023-02-30');
  expect(panel.querySelector('.field-error')?.textContent).toBe('没有这一天，请核对');
  await fill(field, '1850-01-01');
  expect(panel.querySelector('.field-error')?.textContent).toBe('请填 1900-01-01 至 2100-12-31 之间的日期');
  await fill(field, '2022年7月31日');
  expect(panel.querySelector('.field-error')).toBeNull();
  await run(() =>
    panel.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
  );
  expect(tabView().lookingDay).toBe('2022-07-31');
});

test('the day that somebody looks at can become everybody’s', async () => {
  const live = fresh();
  await run(() => lookAt(live.view, '2022-07-31'));
  const panel = await openPanel(live);
  await click(buttonNamed(panel, '设为基准日…'));
  await click(buttonNamed(panel, '更改'));
  expect(live.sent).toMatchObject([{ args: { set: { referenceDay: '2022-07-31' } } }]);
  expect(tabView().lookingDay).toBeUndefined();
});

test('the strip moves by keys: a day, a month, to the first day and the last', async () => {
  const live = fresh();
  const place = await render(live, <TimeStrip />);
  const slider = place.querySelector('[role=slider]');
  const day = async (key: string) => {
    await press(slider, key);
    await pass(20);
    return place.querySelector('strong')?.textContent;
  };
  expect(await day('ArrowLeft')).toBe('2023-04-13');
  expect(await day('PageDown')).toBe('2023-03-13');
  expect(await day('Home')).toBe('2022-05-01');
  expect(await day('ArrowLeft')).toBe('2022-05-01');
  expect(await day('End')).toBe('2023-06-15');
  expect(await day('ArrowRight')).toBe('2023-06-15');
  expect(slider?.getAttribute('aria-valuetext')).toBe('2023-06-15，履行中协议 0 份，带头单位 0 个');
});

test('what a movement of the handle brought is told from where it began', async () => {
  const live = fresh();
  const place = await render(live, <TimeStrip />);
  const line = () => place.querySelector('.passage-line')?.textContent;
  await run(() => lookAt(live.view, '2022-05-01'));
  await pass(1_000);
  await run(() => lookAt(live.view, '2022-05-28'));
  await pass(16);
  await run(() => lookAt(live.view, '2022-06-03'));
  expect(line()).toBe('2022年6月3日：新签 1 份，结束 0 份，带头单位 0 个');
  await pass(1_000);
  await run(() => lookAt(live.view, '2022-06-04'));
  expect(line()).toBe('2022年6月4日：新签 0 份，结束 0 份，带头单位 0 个');
  await pass(1_000);
  await run(() => lookAt(live.view, '2022-06-01'));
  expect(line()).toBe('');
});

test('a time-lapse goes month by month to the workspace’s day, and Escape stops it', async () => {
  const live = fresh();
  const place = await render(live, <TimeStrip />);
  await click(place.querySelector('.strip-play'));
  expect(tabView().lookingDay).toBe('2022-04-30');
  await pass(700);
  expect(tabView().lookingDay).toBe('2022-05-31');
  expect(place.querySelector('.passage-line')?.textContent).toBe(
    '2022年5月：新签 1 份，结束 0 份，带头单位 0 个',
  );
  await press(document.body, 'Escape');
  await pass(5_000);
  expect(tabView().lookingDay).toBe('2022-05-31');
  await click(place.querySelector('.strip-play'));
  for (let month = 0; month < 11; month += 1) await pass(700);
  expect(tabView().lookingDay).toBeUndefined();
  expect(place.querySelector('.passage-line')?.textContent).toContain('2023年4月14日');
  await pass(5_000);
  expect(tabView().lookingDay).toBeUndefined();
});
