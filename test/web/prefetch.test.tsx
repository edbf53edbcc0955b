import { beforeEach, expect, test, vi } from 'vitest';
import { usePrefetch } from '../../web/app/use-prefetch.ts';
import { setPainted } from '../../web/state/map-store.ts';
import { askStylesAgain } from '../../web/ui/missed-styles.ts';
import { FakeLive } from './fake-live.ts';
import { render, run } from './render.tsx';
import { smallGraph } from './small-graph.ts';

const parts = vi.hoisted(() => ({ asked: [] as string[], come: undefined as (() => void) | undefined }));
vi.mock('../../web/app/later.ts', () => {
  const part = (name: string) => ({
    fetch() {
      parts.asked.push(name);
      return new Promise<void>((resolve) => {
        parts.come = resolve;
      });
    },
  });
  return { LATER_PARTS: [part('board'), part('figures')] };
});

function Prefetch() {
  usePrefetch();
  return null;
}

beforeEach(() => {
  vi.stubGlobal('requestIdleCallback', (idle: () => void) => queueMicrotask(idle));
  return () => vi.unstubAllGlobals();
});

test('everything later is fetched once the map is seen, one after the other', async () => {
  await render(new FakeLive(smallGraph().nodes), <Prefetch />);
  expect(parts.asked).toEqual([]);
  await run(setPainted);
  expect(parts.asked).toEqual(['board']);
  await run(() => parts.come?.());
  expect(parts.asked).toEqual(['board', 'figures']);
});

test('a style sheet that failed is asked for anew', async () => {
  await render(new FakeLive(smallGraph().nodes), <Prefetch />);
  const link = document.createElement('link');
  Object.assign(link, { rel: 'stylesheet', href: 'data:text/css,' });
  document.head.append(link);
  await run(() => link.dispatchEvent(new Event('error')));
  expect(link.isConnected).toBe(false);
  const again = askStylesAgain();
  const second = document.head.querySelector('link[href="data:text/css,"]');
  second?.dispatchEvent(new Event('load'));
  await again;
  expect(second?.isConnected).toBe(true);
});
