import { expect, test } from 'vitest';
import { ConnectionMark } from '../../web/app/connection-mark.tsx';
import type { Connection } from '../../web/live/live.ts';
import { createUnit } from '../harness/made.ts';
import { FakeLive } from './fake-live.ts';
import { render, run } from './render.tsx';
import { smallGraph } from './small-graph.ts';

test('the mark says why an edit waits: it is on its way, or for an import; who waits for nothing hears nothing of it', async () => {
  const { nodes, relations } = smallGraph();
  const live = new FakeLive(nodes, relations);
  const place = await render(live, <ConnectionMark />);
  const say = (connection: Connection) =>
    run(() => {
      live.connection = connection;
      live.tell();
    });
  await say({ status: 'connected', importing: true });
  expect(place.textContent).toBe('已同步');
  live.hold();
  await run(() => void live.dispatch(createUnit('waits')));
  expect(place.textContent).toBe('正在导入…');
  await say({ status: 'connected' });
  expect(place.textContent).toBe('正在同步 1');
  await say({ status: 'connected', trouble: 'diskFull' });
  expect([place.textContent, place.querySelector('.on, .busy')]).toEqual(['暂不能写入', null]);
  await say({ status: 'disconnected', importing: true });
  expect(place.textContent).toBe('未连接');
});
