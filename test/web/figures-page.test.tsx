import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FiguresPage } from '../../web/features/figures/figures-page.tsx';
import { openSubject, openTab } from '../../web/features/figures/page-state.ts';
import { tabView } from '../../web/state/ui-state.ts';
import { FakeLive } from './fake-live.ts';
import { AGREEMENTS, CHART, FIGURES, figure, SHEET } from './figures-made.ts';
import { buttonNamed, click, press, render, run } from './render.tsx';
import { smallGraph } from './small-graph.ts';

/** What the server answers, by path; tests change it as the graph would. */
let answers: Record<string, unknown>;
let asked: string[];
let live: FakeLive;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  answers = {
    '/figures': FIGURES,
    '/figures/agreements': AGREEMENTS,
    '/statutory': SHEET,
    '/charts': { seq: 100, asOf: '2023-04-14', charts: [CHART] },
  };
  asked = [];
  vi.stubGlobal('fetch', (address: string, { signal }: RequestInit) => {
    const { pathname, search } = new URL(address, 'http://atlas');
    asked.push(pathname.slice('/api/v1'.length) + search);
    const answer = answers[pathname.slice('/api/v1'.length)];
    return new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
      if (answer === undefined) reject(new TypeError('nobody answers'));
      else if (answer !== 'never') resolve({ ok: true, json: async () => answer });
    });
  });
  const { nodes, relations } = smallGraph();
  live = new FakeLive(nodes, relations);
});
afterEach(async () => {
  await run(() => openTab('article'));
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const wait = (ms: number): Promise<void> =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });
const open = async () => {
  const place = await render(live, <FiguresPage />);
  await wait(0);
  return place;
};
const rowNamed = (place: ParentNode, label: string) =>
  [...place.querySelectorAll<HTMLElement>('.figure-row')].find(
    (row) => row.querySelector('.figure-label')?.textContent === label,
  );
const changeGraph = () =>
  run(() => {
    const note = live.view.node('community')?.fields['note'] ?? null;
    const set = { note: `${note ?? ''}.` };
    live.remote({ type: 'node.update', args: { id: 'community', kind: 'Community', set, was: { note } } });
  });

test('every way of agreeing has its word, and the counts at the top say rows', async () => {
  const place = await open();
  const words = [...place.querySelectorAll('.figure-row')].map(
    (row) =>
      `${row.querySelector('.figure-label')?.textContent} ${row.querySelector('.agreement')?.textContent}`,
  );
  expect(words).toEqual(
    expect.arrayContaining([
      '党建入章程 =一致',
      '结对共建协议 ±+1',
      '党员群众 存疑',
      '扶持资金 ≈约数',
      '荣誉 ≥达到',
      '联席会议 原文未列数字',
      '业务结合点 未知',
    ]),
  );
  expect(rowNamed(place, '扶持资金')?.getAttribute('title')).toBe(
    '扶持资金：上报 73 家 · 约 403 万元，计算 73 · 403.0，约数',
  );
  expect(place.querySelector('.figures-glance')?.textContent).toContain('=一致3');
});

test('what is doubtful says why in its row, with the arithmetic, and leads to its list', async () => {
  const place = await open();
  const doubt = place.querySelector('.figure-doubt');
  expect(doubt?.textContent).toContain('200 ÷ 60 = 3.3');
  await click(doubt?.querySelector('button'));
  await wait(0);
  expect(asked).toContain('/figures/person-times?asOf=2023-04-14');
});

test('a row opens the evidence, a record in it the inspector, Escape closes one after the other', async () => {
  const place = await open();
  await click(rowNamed(place, '结对共建协议'));
  await wait(0);
  const evidence = place.querySelector('.evidence');
  expect([...(evidence?.querySelectorAll('.figure-boxes dd') ?? [])].map((box) => box.textContent)).toEqual([
    '40份',
    '41份',
    '+1',
  ]);
  expect(evidence?.querySelectorAll('.evidence-row')).toHaveLength(3);
  await click(evidence?.querySelectorAll('.evidence-row')[2]);
  expect(tabView().selectedId).toBe('agreement-3');
  await press(document.body, 'Escape');
  expect(place.querySelector('.evidence')).not.toBeNull();
  await run(() => openSubject(undefined));
  expect(place.querySelector('.evidence')).toBeNull();
});

test('arrow keys step through the rows', async () => {
  const place = await open();
  const rows = [...place.querySelectorAll<HTMLElement>('.figure-row')];
  rows[0]?.focus();
  await press(rows[0], 'ArrowDown');
  expect(document.activeElement).toBe(rows[1]);
  await press(rows[1], 'End');
  expect(document.activeElement).toBe(rows[rows.length - 1]);
});

test('the list on the map: what stands on it stands out there', async () => {
  const place = await open();
  await click(rowNamed(place, '结对共建协议'));
  await wait(0);
  await click(buttonNamed(place, '在地图上看'));
  await wait(0);
  expect(tabView()).toMatchObject({ page: 'map', shown: { ids: ['agreement'] } });
});

test('P6 the graph moves: asked again at most once a second, the old numbers stay', async () => {
  const place = await open();
  const before = asked.length;
  answers['/figures'] = { ...FIGURES, figures: [figure('leads', 'pairing', '带头单位党组织', 15, 16)] };
  await changeGraph();
  await changeGraph();
  await changeGraph();
  expect(rowNamed(place, '结对共建协议')).toBeDefined();
  await wait(1_100);
  expect(asked).toHaveLength(before + 1);
  expect(rowNamed(place, '带头单位党组织')?.textContent).toContain('+1');
});

test('another day: the old numbers are grey and say so until the new ones come', async () => {
  const place = await open();
  answers['/figures'] = 'never';
  await run(() => {
    live.remote({
      type: 'node.update',
      args: {
        id: 'workspace',
        kind: 'Workspace',
        set: { referenceDay: '2022-12-31' },
        was: { referenceDay: '2023-04-14' },
      },
    });
  });
  await wait(300);
  expect(asked[asked.length - 1]).toBe('/figures?asOf=2022-12-31');
  expect(place.querySelector('.answer.is-old')?.querySelectorAll('.figure-row').length).toBeGreaterThan(3);
  expect(place.textContent).toContain('灰色数字仍是 2023-04-14 的');
});

test('P4 nobody answers: it says so, and asks again when told to', async () => {
  delete answers['/figures'];
  const place = await open();
  expect(place.textContent).toContain('数据没有取到');
  answers['/figures'] = FIGURES;
  await click(buttonNamed(place, '重新取数'));
  await wait(0);
  expect(place.querySelectorAll('.figure-row').length).toBeGreaterThan(3);
});

test('not connected: nothing is asked until it is', async () => {
  live.connection = { status: 'disconnected' };
  const place = await open();
  expect(place.textContent).toContain('未连接');
  expect(asked).toEqual([]);
});

test('nothing reported says so above the computed numbers; nothing at all instead of them', async () => {
  answers['/figures'] = { ...FIGURES, figures: [figure('leads', 'pairing', '带头单位党组织', null, 16)] };
  const place = await open();
  expect(place.textContent).toContain('还没有登记上报数字');
  expect(rowNamed(place, '带头单位党组织')?.textContent).toContain('—');
  answers['/figures'] = { ...FIGURES, figures: [figure('leads', 'pairing', '带头单位党组织', null, 0)] };
  await changeGraph();
  await wait(1_100);
  expect(place.textContent).toContain('还没有可核对的数据');
});

test('the statutory sheet: a number opens its list, what is unknown stands hatched beside it', async () => {
  const place = await open();
  await click(buttonNamed(place, '法定报表'));
  await wait(0);
  const cells = [...place.querySelectorAll<HTMLElement>('.statutory td button')];
  expect(cells.map((cell) => cell.textContent)).toEqual(['520', '未知 12300', '0', '88']);
  expect(cells[1]?.getAttribute('aria-label')).toBe('单位数，社会团体：300，另有 12 条未知');
  cells[1]?.focus();
  await press(cells[1], 'ArrowDown');
  expect(document.activeElement).toBe(cells[3]);
  await click(cells[3]);
  await wait(0);
  expect(asked[asked.length - 1]).toBe('/statutory/alone.association?asOf=2023-04-14');
});

test('a chart has a table in which every part is a number that opens its list', async () => {
  const place = await open();
  await click(buttonNamed(place, '图表'));
  await wait(0);
  const cells = [...place.querySelectorAll('.chart-table td button')];
  expect(cells.map((cell) => cell.textContent)).toEqual(['1,040', '未知']);
  await click(cells[0]);
  await wait(0);
  expect(asked[asked.length - 1]).toBe('/charts/coverage.town.paired?asOf=2023-04-14');
});
