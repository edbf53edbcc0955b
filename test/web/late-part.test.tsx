import { beforeEach, expect, test, vi } from 'vitest';
import { connectParts, latePart } from '../../web/ui/late-part.tsx';
import { NotLoaded } from '../../web/ui/not-loaded.tsx';
import { FakeLive } from './fake-live.ts';
import { buttonNamed, click, render, run } from './render.tsx';

type Answer = { readonly come: () => Promise<void>; readonly fail: () => Promise<void> };
let asked: Answer[];
const reconnect = vi.fn();
const connected = (isReachable: boolean) => run(() => connectParts({ isReachable, reconnect }));

beforeEach(async () => {
  asked = [];
  reconnect.mockClear();
  await connected(true);
});

const Hello = ({ name }: { readonly name: string }) => `你好，${name}`;
const load = () =>
  new Promise<typeof Hello>((resolve, reject) => {
    asked.push({
      come: () => run(() => resolve(Hello)),
      fail: () => run(() => reject(new TypeError('Failed to fetch dynamically imported module'))),
    });
  });
const Waiting = () => '正在来';
const made = () => latePart(load, { Waiting, NotLoaded });

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
  expect(place.textContent).toContain('暂时没有加载');
  await click(buttonNamed(place, '重试'));
  expect(reconnect).toHaveBeenCalledOnce();
  await connected(true);
  await asked[0]?.come();
  expect(place.textContent).toBe('你好，林');
});

test('what failed is asked for anew, and where that does not help a reload is offered', async () => {
  const Part = made();
  const place = await render(new FakeLive([]), <Part name="林" />);
  await asked[0]?.fail();
  expect(buttonNamed(place, '刷新页面')).toBeUndefined();
  await click(buttonNamed(place, '重试'));
  expect(asked).toHaveLength(2);
  await asked[1]?.fail();
  expect(buttonNamed(place, '刷新页面')).toBeDefined();
  await connected(true);
  await asked[2]?.come();
  expect(place.textContent).toBe('你好，林');
});

test('a part that was fetched beforehand is there at once', async () => {
  const Part = made();
  const fetched = Part.fetch();
  await run(() => {});
  await asked[0]?.come();
  await fetched;
  const place = await render(new FakeLive([]), <Part name="林" />);
  expect(place.textContent).toBe('你好，林');
  expect(asked).toHaveLength(1);
});
