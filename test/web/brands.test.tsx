import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Finding, GapPage } from '../../graph/model/answers/gap.ts';
import { BrandPage } from '../../web/features/brands/brand-page.tsx';
import { resetPage } from '../../web/features/brands/page-state.ts';
import { api } from '../../web/live/http.ts';
import { tabView, uiState } from '../../web/state/ui-state.ts';
import { brandGraph } from './brand-graph.ts';
import { FakeLive } from './fake-live.ts';
import { buttonNamed, click, fill, render, run } from './render.tsx';

const ON = '2023-04-14';
const finding: Finding = {
  id: 'G18 body',
  rule: 'G18',
  severity: 'medium',
  subjects: ['body'],
  names: {},
  area: 'town',
  reach: 1,
  why: { zh: '没有品牌', en: '' },
  path: { nodes: ['assessment', 'body', 'branch'], relations: [] },
  firstStep: {
    label: { zh: '登记品牌…', en: '' },
    do: 'create',
    kind: 'BrandProject',
    fields: {},
    relations: [{ kind: 'CREATED_BY', other: 'branch' }],
  },
  state: 'open',
};
const pageOf = (rule: 'G18' | 'G23', findings: readonly Finding[]): GapPage => ({
  incarnation: 'x',
  seq: 1,
  asOf: ON,
  rules: [{ id: rule, looked: 7, found: findings.length, unknown: 2, snoozed: 0, dismissed: 0 }],
  total: findings.length,
  findings,
});

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(960);
  vi.spyOn(api, 'gaps').mockImplementation(({ rule }) =>
    Promise.resolve(rule === 'G18' ? pageOf('G18', [finding]) : pageOf('G23', [])),
  );
});
afterEach(async () => {
  vi.restoreAllMocks();
  await run(resetPage);
});

const page = async () => {
  const { nodes, relations } = brandGraph();
  const live = new FakeLive(nodes, relations);
  return { live, place: await render(live, <BrandPage />) };
};
const rowOf = (place: ParentNode, id: string) => place.querySelector(`[data-brand="${id}"]`);

test('a brand whose focus is unknown says so, and shows it once somebody filled it in', async () => {
  const { live, place } = await page();
  const row = () => rowOf(place, 'brand');
  expect(row()?.querySelector('.focus-box')?.textContent).toBe('结合点未知原文此处缺字，待补');
  expect(row()?.querySelector('.brand-unknown')).not.toBeNull();
  expect(row()?.textContent).toContain('3 场');
  await run(() => {
    live.remote({
      type: 'node.update',
      args: { id: 'brand', kind: 'BrandProject', set: { focus: '金融服务' }, was: {} },
    });
  });
  expect(row()?.querySelector('.focus-box')?.textContent).toBe('金融服务');
  expect(row()?.querySelector('.brand-unknown')).toBeNull();
});

test('the rule’s answer stands below: its counts, its organisations, and the form that gives one a brand', async () => {
  const { place } = await page();
  const strip = place.querySelector('.graded-strip');
  expect(strip?.textContent).toContain('G18 · 1 / 7，等级未知 2');
  expect(strip?.textContent).toContain('G23 · 0 / 7');
  await click(strip && buttonNamed(strip, '建品牌'));
  expect(uiState().sheet).toMatchObject({
    type: 'record',
    kind: 'BrandProject',
    given: { relations: [{ kind: 'CREATED_BY', other: 'branch' }] },
  });
});

test('P4 an answer that does not come is said, with a way to ask again', async () => {
  vi.mocked(api.gaps).mockRejectedValue(new TypeError('nobody'));
  const { place } = await page();
  const strip = place.querySelector('.graded-strip');
  expect(strip?.textContent).toContain('没有取到核对结果');
  vi.mocked(api.gaps).mockResolvedValue(pageOf('G18', []));
  await click(strip && buttonNamed(strip, '重新取'));
  expect(strip?.textContent).toContain('都有品牌');
});

test('a click on a row opens its panel; editing leads to the inspector', async () => {
  const { place } = await page();
  await click(rowOf(place, 'brand')?.querySelector('.brand-pick'));
  const panel = () => place.querySelector('.brand-panel');
  expect(panel()?.textContent).toContain('区物业管理行业协会党支部');
  expect(panel()?.textContent).toContain('已过有效期');
  await click(panel() && buttonNamed(panel() as Element, '编辑资料'));
  expect(tabView().selectedId).toBe('brand');
  expect(panel()).toBeNull();
});

test('a table is sorted by its heads, searched, and leads to its records', async () => {
  const { place } = await page();
  const tab = [...place.querySelectorAll('[role=tab]')].find((each) => each.textContent?.startsWith('荣誉'));
  await click(tab);
  const names = () => [...place.querySelectorAll('.record-name')].map((each) => each.textContent);
  expect(names()).toEqual(['示范单位', '十大品牌']);
  const head = buttonNamed(place, '名称');
  await click(head);
  expect(names()).toEqual(['十大品牌', '示范单位']);
  await click(head);
  expect(names()).toEqual(['示范单位', '十大品牌']);
  await fill(place.querySelector('input[type=search]'), '示范');
  expect(names()).toEqual(['示范单位']);
  await click(place.querySelector('.record-name'));
  expect(tabView().selectedId).toBe('lost');
  await fill(place.querySelector('input[type=search]'), '没有的');
  expect(place.textContent).toContain('没有含“没有的”的记录');
});
