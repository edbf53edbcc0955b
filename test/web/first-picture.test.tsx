import { expect, test, vi } from 'vitest';
import { BrokenPage } from '../../web/app/broken-page.tsx';
import { ErrorBoundary } from '../../web/app/error-boundary.tsx';
import { MapLoading } from '../../web/app/map-loading.tsx';
import { BrokenPart } from '../../web/app/part-places.tsx';
import { Rail } from '../../web/app/rail.tsx';
import type { LiveCommand } from '../../web/live/live.ts';
import { setPainted } from '../../web/state/map-store.ts';
import { setUi } from '../../web/state/ui-state.ts';
import { FakeLive } from './fake-live.ts';
import { buttonNamed, click, render, run } from './render.tsx';
import { smallGraph } from './small-graph.ts';

const fresh = () => {
  const { nodes, relations } = smallGraph();
  return new FakeLive(nodes, relations);
};
const rename = {
  type: 'node.update',
  args: { id: 'community', kind: 'Community', set: { name: '新名' }, was: { name: '南北台社区' } },
} as const satisfies LiveCommand;

test('drawing is a step under way until the first drawing can be seen', async () => {
  const place = await render(fresh(), <MapLoading />);
  expect(place.querySelector('.now')?.textContent).toBe('绘图');
  expect(place.querySelectorAll('.done')).toHaveLength(2);
  await run(setPainted);
  expect(place.textContent).toBe('');
});

function Broken(): never {
  throw new Error('no such thing');
}

test('a broken page says what is not submitted yet, and only then asks for a reload', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const live = fresh();
  live.hold();
  void live.dispatch(rename);
  const place = await render(
    live,
    <ErrorBoundary broken={(message) => <BrokenPage live={live} message={message} />}>
      <Broken />
    </ErrorBoundary>,
  );
  expect(place.textContent).toContain('尚有 1 项未提交，先不要刷新');
  expect(place.textContent).not.toContain('数据没有丢失');
  expect(buttonNamed(place, '刷新页面')).toBeUndefined();
  await run(() => live.answer());
  expect(place.textContent).toContain('数据没有丢失');
  expect(buttonNamed(place, '刷新页面')).toBeDefined();
});

let isBroken = true;
const Brands = () => (isBroken ? <Broken /> : '品牌表');

test('a page part that is broken leaves what is around it, and is drawn again when asked', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const place = await render(
    fresh(),
    <>
      地图
      <ErrorBoundary
        broken={(message, again) => <BrokenPart page="brands" message={message} again={again} />}
      >
        <Brands />
      </ErrorBoundary>
    </>,
  );
  expect(place.textContent).toMatch(/^地图页面出错.*no such thing/);
  isBroken = false;
  await click(buttonNamed(place, '重试'));
  expect(place.textContent).toBe('地图品牌表');
});

test('a count of four digits leaves the icon beside it free', async () => {
  await run(() => setUi({ gapCount: { count: 4_210, on: '2023-04-14' } }));
  const place = await render(fresh(), <Rail />);
  expect(place.querySelector('.rail-badge')?.textContent).toBe('999+');
  expect(place.querySelector('.rail-badge')?.getAttribute('title')).toBe('4210 个缺口');
});
