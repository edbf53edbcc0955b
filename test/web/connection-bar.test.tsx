import { useState } from 'react';
import { expect, test } from 'vitest';
import { ConnectionBar } from '../../web/app/connection-bar.tsx';
import { NOTHING_SEEN } from '../../web/app/has-bar.ts';
import type { Connection } from '../../web/live/live.ts';
import { createUnit } from '../harness/made.ts';
import { FakeLive } from './fake-live.ts';
import { buttonNamed, click, render, run } from './render.tsx';
import { smallGraph } from './small-graph.ts';

function Bar({ live }: { readonly live: FakeLive }) {
  const [seen, setSeen] = useState(NOTHING_SEEN);
  return <ConnectionBar live={live} seen={seen} onSeen={setSeen} />;
}

async function page() {
  const { nodes, relations } = smallGraph();
  const live = new FakeLive(nodes, relations);
  const place = await render(live, <Bar live={live} />);
  const say = (connection: Connection) =>
    run(() => {
      live.connection = connection;
      live.tell();
    });
  const bar = () => place.querySelector('.connection-bar')?.textContent;
  return { live, say, bar, place };
}

test('a server that cannot write says so over the map, why, and that nothing has to be done', async () => {
  const { live, say, bar } = await page();
  expect(bar()).toBeUndefined();
  await say({ status: 'connected', trouble: 'storeUnreachable' });
  expect(bar()).toMatch(/^暂时不能写入正在等待数据库.+恢复后按顺序自动提交/);
  live.hold();
  await run(() => void live.dispatch(createUnit('waits')));
  await say({ status: 'connected', trouble: 'diskFull' });
  expect(bar()).toMatch(/^暂时不能写入 · 1 项待同步服务器磁盘已满/);
  await say({ status: 'disconnected' });
  expect(bar()).toMatch(/^未连接 · 1 项待同步正在重连/);
  await say({ status: 'connected' });
  expect(bar()).toBeUndefined();
});

test('what cannot be read is said until it is closed, and again where it is more', async () => {
  const { say, bar, place } = await page();
  await say({ status: 'connected', unreadable: 7 });
  expect(bar()).toContain('7 处读不懂');
  await click(buttonNamed(place, '关闭'));
  expect(bar()).toBeUndefined();
  await say({ status: 'connected', unreadable: 8 });
  expect(bar()).toContain('8 处读不懂');
});

test('data that were put back are said until it is closed', async () => {
  const { live, say, bar, place } = await page();
  live.replacements = 1;
  await say({ status: 'connected' });
  expect(bar()).toContain('从备份恢复');
  await click(buttonNamed(place, '关闭'));
  expect(bar()).toBeUndefined();
  live.replacements = 2;
  await say({ status: 'connected', unreadable: 3 });
  expect(bar()).toContain('从备份恢复');
});

test('a browser that does not keep what is unsent says so before somebody closes the page', async () => {
  const { say, bar, place } = await page();
  await say({ status: 'connected', keepFails: true });
  expect(bar()).toContain('浏览器不能保存未提交的改动');
  await click(buttonNamed(place, '关闭'));
  expect(bar()).toBeUndefined();
  await say({ status: 'disconnected', keepFails: true });
  expect(bar()).toMatch(/^未连接.*请不要关闭页面/);
});

test('a line that lets no WebSocket through is said until it is closed, and no longer than it is so', async () => {
  const { say, bar, place } = await page();
  await say({ status: 'connected', limited: true });
  expect(bar()).toContain('连接受限，已改用轮询');
  await say({ status: 'connected' });
  expect(bar()).toBeUndefined();
  await say({ status: 'connected', limited: true });
  await click(buttonNamed(place, '关闭'));
  expect(bar()).toBeUndefined();
});
