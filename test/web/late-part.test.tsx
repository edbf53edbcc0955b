import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ToldNotLoaded } from '../../web/records/told-not-loaded.tsx';
import { dismiss, useNotices } from '../../web/state/notices.ts';
import { connectParts } from '../../web/ui/late-module.ts';
import { latePart } from '../../web/ui/late-part.tsx';
import { NotLoaded } from '../../web/ui/not-loaded.tsx';
import { FakeLive } from './fake-live.ts';
import { buttonNamed, click, render, run } from './render.tsx';

type Answer = { readonly come: () => Promise<void>; readonly fail: (message?: string) => Promise<void> };
let asked: Answer[];
let hasUnsaved = false;
const listeners = new Set<() => void>();
const reconnect = vi.fn();
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
const connected = (isReachable: boolean) =>
  run(() => connectParts({ isReachable, reconnect, hasUnsaved: () => hasUnsaved, subscribe }));

/** What the server answers when it is asked for the page. */
let served = '<script type="module" src="/assets/index-1.js"></script>';

beforeEach(async () => {
  hasUnsaved = false;
  reconnect.mockClear();
  vi.stubGlobal('fetch', async () => new Response(served));
  Object.assign(settings(), { handleDisabledFileLoadingAsSuccess: true });
  document.head.innerHTML = '<script type="module" src="/assets/index-1.js"></script>';
  // What earlier tests left missing is asked for.
  await connected(true);
  asked = [];
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.head.innerHTML = '';
});

/** Of the browser that tests have: no script is loaded here. */
const settings = (): object => (window as unknown as { happyDOM: { settings: object } }).happyDOM.settings;

const Hello = ({ name }: { readonly name: string }) => `你好，${name}`;
const load = () =>
  new Promise<typeof Hello>((resolve, reject) => {
    asked.push({
      come: () => run(() => resolve(Hello)),
      fail: (message = 'Failed to fetch dynamically imported module') =>
        run(() => reject(new TypeError(message))),
    });
  });
const Waiting = () => '正在来';
const made = () => latePart(load, { Waiting, NotLoaded });
const settled = () => run(() => {});

test('a part has its place while it comes', async () => {
  const Part = made();
  const place = await render(new FakeLive([]), <Part name="林" />);
  expect(place.textContent).toBe('正在来');
  await asked[0]?.come();
  expect(place.textContent).toBe('你好，林');
});

test('without a connection it is not asked for, says so, and comes by itself when the connection is back', async () => {
  const Part = made();
  await connected(false);
  const place = await render(new FakeLive([]), <Part name="林" />);
  expect(asked).toHaveLength(0);
  expect(place.textContent).toContain('网络断开，这一部分暂时没有加载');
  await click(buttonNamed(place, '再试一次'));
  expect(reconnect).toHaveBeenCalledOnce();
  await connected(true);
  await asked[0]?.come();
  expect(place.textContent).toBe('你好，林');
});

test('what failed with a connection does not blame the network, and is asked for by itself after a while', async () => {
  vi.useFakeTimers();
  const Part = made();
  const place = await render(new FakeLive([]), <Part name="林" />);
  await asked[0]?.fail();
  expect(place.textContent).toContain('这一部分没有取到');
  expect(place.textContent).not.toContain('网络断开');
  await run(() => void vi.advanceTimersByTimeAsync(60_000));
  expect(asked).toHaveLength(2);
  // What stands there stays until it is known better.
  expect(place.textContent).toContain('这一部分没有取到');
  await asked[1]?.come();
  expect(place.textContent).toBe('你好，林');
});

test('where asking anew does not help a reload is offered, but not while something is unsent or half-typed', async () => {
  const Part = made();
  const place = await render(new FakeLive([]), <Part name="林" />);
  await asked[0]?.fail();
  expect(buttonNamed(place, '刷新页面')).toBeUndefined();
  await click(buttonNamed(place, '再试一次'));
  expect(asked).toHaveLength(2);
  hasUnsaved = true;
  await asked[1]?.fail();
  expect(place.textContent).toContain('请先不要刷新');
  expect(buttonNamed(place, '刷新页面')).toBeUndefined();
  hasUnsaved = false;
  await run(() => {
    for (const listener of listeners) listener();
  });
  expect(buttonNamed(place, '刷新页面')).toBeDefined();
  await connected(true);
  await asked[2]?.come();
  expect(place.textContent).toBe('你好，林');
});

test('a part that a newer page has taken away says that the page was replaced', async () => {
  served = '<script type="module" src="/assets/index-2.js"></script>';
  const Part = made();
  const place = await render(new FakeLive([]), <Part name="林" />);
  await asked[0]?.fail();
  await settled();
  expect(place.textContent).toContain('页面已更新');
  expect(buttonNamed(place, '刷新页面')).toBeDefined();
  served = '<script type="module" src="/assets/index-1.js"></script>';
});

test('a part that closes with what it says is asked for anew when it is opened again', async () => {
  const opened = vi.fn();
  const Part = latePart<{ readonly name: string; onClose?(): void }>(load, {
    Waiting,
    NotLoaded: ToldNotLoaded,
  });
  await render(new FakeLive([]), <Part name="林" onClose={opened} />);
  await asked[0]?.fail();
  await settled();
  expect(opened).toHaveBeenCalledOnce();
  const place = await render(new FakeLive([]), <Part name="林" onClose={opened} />);
  expect(opened).toHaveBeenCalledOnce();
  await asked[1]?.come();
  expect(place.textContent).toBe('你好，林');
  for (const { id } of useNotices.getState()) dismiss(id);
});

test('a part that was fetched beforehand is there at once', async () => {
  const Part = made();
  const fetched = Part.fetch();
  await settled();
  await asked[0]?.come();
  await fetched;
  const place = await render(new FakeLive([]), <Part name="林" />);
  expect(place.textContent).toBe('你好，林');
  expect(asked).toHaveLength(1);
});

test('a style sheet that fails twice keeps back its own part, and no other', async () => {
  const Styled = made();
  const Other = made();
  const href = 'data:text/css,';
  const place = await render(
    new FakeLive([]),
    <>
      <Styled name="林" />
      <Other name="何" />
    </>,
  );
  await asked[1]?.come();
  await asked[0]?.fail(`Unable to preload CSS for ${href}`);
  expect(place.textContent).toContain('你好，何');
  expect(place.textContent).toContain('这一部分没有取到');
});
