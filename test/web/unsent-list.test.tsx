import { expect, test } from 'vitest';
import { ConnectionMark } from '../../web/app/connection-mark.tsx';
import { createUnit } from '../harness/made.ts';
import { FakeLive } from './fake-live.ts';
import { buttonNamed, click, render, run } from './render.tsx';
import { smallGraph } from './small-graph.ts';

test('the mark opens what waits: what each is, since when, and drops what was not sent', async () => {
  const { nodes, relations } = smallGraph();
  const live = new FakeLive(nodes, relations);
  const place = await render(live, <ConnectionMark />);
  const list = () => document.querySelector('.unsent-list');
  await click(buttonNamed(place, '已同步'));
  await expect.poll(() => list()?.textContent).toContain('没有待同步的改动');
  live.hold();
  const outcomes: string[] = [];
  const give = (id: string, name: string) => {
    const command = createUnit(id, name);
    void live.dispatch(command).then(({ status }) => outcomes.push(`${id} ${status}`));
    return command;
  };
  await run(() => {
    live.onTheirWay.add(give('first', '示例·先给的'));
    give('second', '示例·后给的');
  });
  const lines = () => [...(list()?.querySelectorAll('li') ?? [])].map((line) => line.textContent);
  expect(lines()).toEqual([
    expect.stringMatching(/^新建主管单位“示例·先给的”.*09:10 起已发出，等待答复$/),
    expect.stringMatching(/^新建主管单位“示例·后给的”.*09:10 起放弃$/),
  ]);
  expect(list()?.textContent).toContain('都保存在这个浏览器里');
  await click(buttonNamed(document.body, '放弃'));
  expect([lines().length, live.view.node('second'), outcomes]).toEqual([1, undefined, ['second noop']]);
  await run(() => {
    live.connection = { status: 'connected', keepFails: true };
    live.tell();
  });
  expect(list()?.textContent).toContain('请不要关闭页面');
});
