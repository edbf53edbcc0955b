import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { RecordPicker } from '../../web/records/record-picker.tsx';
import { FakeLive } from './fake-live.ts';
import { fill, render } from './render.tsx';
import { smallGraph } from './small-graph.ts';

let asked: string[];
/** What is answered to the next question; a question waits while there is nothing. */
let answer: ((names: readonly string[]) => void) | undefined;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  asked = [];
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(new URL(address, 'http://atlas').searchParams.get('q') ?? '');
    return new Promise((resolve) => {
      answer = (names) => resolve({ ok: true, json: async () => ({ hits: names.map(hit) }) });
    });
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const hit = (name: string) => ({ id: name, kind: 'Community', name, why: 'name', text: name, matched: [] });
const wait = (ms: number): Promise<void> =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });
const answered = (...names: string[]): Promise<void> =>
  act(async () => {
    answer?.(names);
  });

test('what is typed in one go is asked once, and earlier hits stay until the next are there', async () => {
  const { nodes, relations } = smallGraph();
  const place = await render(
    new FakeLive(nodes, relations),
    <RecordPicker label="找" kinds={['Community']} onPick={() => {}} />,
  );
  const input = place.querySelector('input');
  const options = () => [...place.querySelectorAll('[role=option]')].map((each) => each.textContent);
  for (const typed of ['n', 'nb', 'nbt']) {
    await fill(input, typed);
    await wait(50);
  }
  expect(asked).toEqual([]);
  expect(place.querySelector('.picker-state')?.textContent).toBe('正在搜索…');
  await wait(100);
  expect(asked).toEqual(['nbt']);
  await answered('南北台社区', '南北塔社区');
  expect(options()).toEqual(['南北台社区', '南北塔社区']);
  await fill(input, 'nbta');
  await wait(200);
  expect(asked).toEqual(['nbt', 'nbta']);
  expect(options()).toEqual(['南北台社区', '南北塔社区']);
  await answered('南北塔社区');
  expect(options()).toEqual(['南北塔社区']);
});

test('what was found before something was cleared does not stand under what is typed next', async () => {
  const { nodes, relations } = smallGraph();
  const place = await render(
    new FakeLive(nodes, relations),
    <RecordPicker label="找" kinds={['Community']} onPick={() => {}} />,
  );
  const input = place.querySelector('input');
  await fill(input, 'nbt');
  await wait(200);
  await answered('南北台社区');
  await fill(input, '');
  await wait(200);
  await fill(input, 'x');
  expect(place.querySelectorAll('[role=option]')).toHaveLength(0);
  await wait(200);
  expect(place.querySelectorAll('[role=option]')).toHaveLength(0);
  await answered();
  expect(place.querySelector('.picker-state')?.textContent).toBe('没有找到');
});
