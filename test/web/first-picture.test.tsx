import { expect, test, vi } from 'vitest';
import { BrokenPage } from '../../web/app/broken-page.tsx';
import { ErrorBoundary } from '../../web/app/error-boundary.tsx';
import { Guarded } from '../../web/app/guarded.tsx';
import { MapLoading } from '../../web/app/map-loading.tsx';
import { Rail } from '../../web/app/rail.tsx';
import type { LiveCommand } from '../../web/live/live.ts';
import { setPainted } from '../../web/state/map-store.ts';
import { useNotices } from '../../web/state/notices.ts';
import { setUi, setView, useTabView } from '../../web/state/ui-state.ts';
import { FakeLive } from './fake-live.ts';
import { buttonNamed, click, fill, render, run } from './render.tsx';
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
    <ErrorBoundary broken={(message, again) => <BrokenPage live={live} message={message} again={again} />}>
      <Broken />
    </ErrorBoundary>,
  );
  expect(place.textContent).toContain('尚有 1 项改动没有提交，它们保存在这个浏览器里');
  expect(place.textContent).not.toContain('已提交的改动都在服务器上');
  expect(buttonNamed(place, '刷新页面')).toBeUndefined();
  await run(() => {
    live.connection = { status: 'connected', keepFails: true };
    live.tell();
  });
  expect(place.textContent).toContain('浏览器也没能保存，关闭或刷新会丢失');
  await run(() => live.answer());
  expect(place.textContent).toContain('已提交的改动都在服务器上');
  expect(buttonNamed(place, '刷新页面')).toBeDefined();
});

let isBroken = true;
const Brands = () => (isBroken ? <Broken /> : '品牌表');

test('a part that is broken leaves what is around it, half-typed too, and is drawn again when asked', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const place = await render(
    fresh(),
    <>
      <input aria-label="户数" />
      <Guarded className="panel">
        <Brands />
      </Guarded>
    </>,
  );
  const field = place.querySelector('input');
  await fill(field, '26');
  expect(place.textContent).toMatch(/^这一部分出错了.*no such thing/);
  isBroken = false;
  await click(buttonNamed(place, '再试一次'));
  expect(place.textContent).toBe('品牌表');
  expect(place.querySelector('input')).toBe(field);
  expect(field?.value).toBe('26');
});

const Panel = ({ id }: { readonly id: string }) => (id === 'a' ? <Broken /> : '第二个');
function Panels() {
  const id = useTabView((view) => view.selectedId ?? 'a');
  return (
    <Guarded className="panel" shows={id}>
      <Panel id={id} />
    </Guarded>
  );
}

test('a broken panel is drawn again for another record', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const place = await render(fresh(), <Panels />);
  expect(place.textContent).toContain('这一部分出错了');
  await run(() => setView({ selectedId: 'b' }));
  expect(place.textContent).toBe('第二个');
});

test('a broken part without a place of its own is told', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const place = await render(
    fresh(),
    <>
      地图
      <Guarded>
        <Broken />
      </Guarded>
    </>,
  );
  expect(place.textContent).toBe('地图');
  expect(useNotices.getState().map(({ text }) => text)).toEqual([
    '页面有一小部分出错，没有显示；其他部分可以照常使用',
  ]);
});

test('a count of four digits leaves the icon beside it free', async () => {
  await run(() => setUi({ gapCount: { count: 4_210, on: '2023-04-14' } }));
  const place = await render(fresh(), <Rail />);
  expect(place.querySelector('.rail-badge')?.textContent).toBe('999+');
  expect(place.querySelector('.rail-badge')?.getAttribute('title')).toBe('4210 个缺口');
});
