import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { resetBoard, setBoard } from '../../web/features/gaps/board-state.ts';
import { GapBoard } from '../../web/features/gaps/gap-board.tsx';
import { watchGaps } from '../../web/state/gap-summary.ts';
import { setView, uiState } from '../../web/state/ui-state.ts';
import { FakeLive } from './fake-live.ts';
import { finding, gapsChanged, MadeGaps, rule } from './gaps-made.ts';
import { buttonNamed, click, fill, press, render, run } from './render.tsx';
import { actor, smallGraph } from './small-graph.ts';

let server: MadeGaps;
let live: FakeLive;
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  server = new MadeGaps();
  server.findings = [finding('G05:branch', '区物业管理行业协会党支部'), finding('G05:other', '另一党支部')];
  vi.stubGlobal('fetch', server.fetch);
  const { nodes, relations } = smallGraph();
  live = new FakeLive([...nodes, actor], relations);
});
afterEach(async () => {
  await run(() => {
    stop?.();
    resetBoard();
  });
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const wait = (ms = 0): Promise<void> =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });
async function open(): Promise<HTMLElement> {
  stop = watchGaps(live);
  const place = await render(live, <GapBoard />);
  await wait();
  return place;
}
const ruleRow = (place: ParentNode, title: string) =>
  [...place.querySelectorAll('.rule-open')].find((row) => row.textContent?.includes(title));
const names = (place: ParentNode) =>
  [...place.querySelectorAll('.finding-name')].map((each) => each.textContent);
const strip = (place: ParentNode) => place.querySelector('.why-strip')?.textContent ?? '';
const changed = (more = {}) =>
  run(() => {
    for (const listener of live.gapListeners) listener(gapsChanged({ from: 2, touchedAll: true, ...more }));
  });

test('B9 counts what was found of what was looked at, with what nobody could say', async () => {
  server.unknown = 7;
  const place = await open();
  expect(place.querySelector('.board-title h2')?.textContent).toBe('缺口2');
  expect(ruleRow(place, '有党组织无结对')?.textContent).toContain('2 / 66');
  expect(ruleRow(place, '有党组织无结对')?.textContent).toContain('未知 7');
  expect(place.textContent).toContain('较 2023-03-14 新增 7，解决 12');
  expect(uiState().gapCount?.count).toBe(2);
});

test('a number that is on its way is no nought', async () => {
  const answer = server.fetch;
  let come = () => {};
  const rules = new Promise<void>((resolve) => {
    come = resolve;
  });
  vi.stubGlobal('fetch', async (address: string, init?: RequestInit) => {
    if (address.includes('/rules')) await rules;
    return answer(address, init);
  });
  const place = await open();
  expect(place.querySelector('.board-title h2')?.textContent).toBe('缺口2');
  expect(place.querySelector('.severity-chips')?.textContent).toBe('高 –中 –低 –');
  expect(place.querySelector('.board-state')?.textContent).not.toMatch(/\d/);
  await run(come);
  await wait();
  expect(place.querySelector('.severity-chips')?.textContent).toBe('高 2中 0低 0');
});

test('a click lists the findings of a rule, another explains one, arrows go on and back', async () => {
  const place = await open();
  await click(ruleRow(place, '有党组织无结对'));
  await wait();
  expect(names(place)).toEqual(['区物业管理行业协会党支部', '另一党支部']);
  await click(place.querySelector('.finding-row'));
  expect(strip(place)).toContain('第 1 个，共 2 个');
  expect(strip(place)).toContain('缺一份协议');
  await press(place, 'ArrowDown');
  await wait();
  expect(strip(place)).toContain('第 2 个，共 2 个');
  await press(place, 'ArrowDown');
  expect(strip(place)).toContain('第 2 个，共 2 个');
  await press(place, 'k');
  await wait();
  expect(strip(place)).toContain('第 1 个，共 2 个');
});

test('an arrow alone opens the worst rule and its first finding', async () => {
  const place = await open();
  await press(place, 'ArrowDown');
  await wait();
  expect(strip(place)).toContain('第 1 个，共 2 个');
});

test('going on from the last that is loaded asks for the next page; only pages are held', async () => {
  server.findings = Array.from({ length: 50_000 }, (_, index) =>
    finding(`G05:b${index}`, `第${index}党支部`),
  );
  const place = await open();
  await click(ruleRow(place, '有党组织无结对'));
  await wait();
  expect(names(place)).toHaveLength(50);
  await click([...place.querySelectorAll('.finding-row')][49]);
  expect(strip(place)).toContain('第 50 个，共 50000 个');
  await press(place, 'j');
  await wait();
  expect(strip(place)).toContain('第 51 个，共 50000 个');
  expect(names(place)).toHaveLength(100);
});

test('B8 a rule that could not be asked says so and hides no other', async () => {
  server.failed = ['G33'];
  server.rules = [...server.rules, rule('G99', '别的规则', { severity: 'medium' })];
  const place = await open();
  await click(buttonNamed(place, '低 0'));
  expect(ruleRow(place, '未亮约')?.textContent).toContain('未能判断');
  expect(ruleRow(place, '有党组织无结对')?.textContent).toContain('2 / 66');
});

test('data quality has a heading of its own and is not counted among the gaps', async () => {
  server.rules = [...server.rules, rule('DQ1', '校验位不符')];
  server.findings = [...server.findings, finding('DQ1:body', '区物业管理行业协会')];
  const place = await open();
  expect(place.querySelector('.board-title h2')?.textContent).toBe('缺口2');
  expect(place.querySelector('.group-heading')?.textContent).toContain('数据质量1');
});

test('a search lists everything that fits, by the server', async () => {
  const place = await open();
  await fill(place.querySelector('.board-search input'), '另一');
  await wait();
  expect(place.textContent).toContain('1 个结果');
  expect(names(place)).toEqual(['另一党支部']);
  expect(server.asked.some(({ query }) => query.get('q') === '另一')).toBe(true);
});

test('a solved gap leaves its list, with a trace of who solved it for some seconds', async () => {
  const place = await open();
  await click(ruleRow(place, '有党组织无结对'));
  await wait();
  await click(place.querySelector('.finding-row'));
  server.findings = server.findings.slice(1);
  await changed({
    solved: [{ id: 'G05:branch', rule: 'G05', name: '区物业管理行业协会党支部', actorId: 'actor-lin' }],
  });
  await wait(200);
  expect(names(place)).toEqual(['另一党支部']);
  expect(place.querySelector('.gone-lines')?.textContent).toContain('已解决 · 示例·规划员 林');
  expect(strip(place)).toContain('已解决 · 示例·规划员 林');
  await press(place, 'ArrowDown');
  await wait();
  expect(strip(place)).toContain('另一党支部');
  await wait(5_000);
  expect(place.querySelector('.gone-lines')).toBeNull();
});

test('the strip of a solved gap says so without its path, and leads to the next', async () => {
  const place = await open();
  await click(ruleRow(place, '有党组织无结对'));
  await wait();
  await click(place.querySelector('.finding-row'));
  expect(uiState().lens?.subject).toBe('branch');
  server.findings = server.findings.slice(1);
  await changed({
    solved: [{ id: 'G05:branch', rule: 'G05', name: '区物业管理行业协会党支部', actorId: 'actor-lin' }],
  });
  await wait(6_000);
  expect(strip(place)).toContain('已解决');
  expect(place.querySelector('.path-strip')).toBeNull();
  expect(uiState().lens?.subject).toBeUndefined();
  await click(buttonNamed(place.querySelector('.why-strip') ?? place, '下一个'));
  expect(strip(place)).toContain('另一党支部');
});

test('B5 a gap of which a fact is missing now is not said to be solved', async () => {
  const place = await open();
  await click(ruleRow(place, '有党组织无结对'));
  await wait();
  await click(place.querySelector('.finding-row'));
  server.findings = server.findings.slice(1);
  const missing = { zh: '启用日期', en: 'the opening day' };
  await changed({
    unclear: [{ id: 'G05:branch', rule: 'G05', name: '场所甲', missing, actorId: 'actor-lin' }],
  });
  await wait(200);
  expect(place.querySelector('.gone-lines')?.textContent).toBe('场所甲资料不全，转为未知：还缺启用日期');
  expect(strip(place)).toContain('转为未知：还缺启用日期');
  expect(place.textContent).not.toContain('已解决');
});

test('what rests or is no gap is counted beside the rule, and in the head of its own list', async () => {
  const resting = finding('G05:rest', '休整支部', { state: 'snoozed' });
  server.findings = [...server.findings, resting, finding('G33:low', '协议')];
  const place = await open();
  expect(ruleRow(place, '有党组织无结对')?.textContent).toContain('暂缓 1');
  expect(place.querySelector('.board-title h2')?.textContent).toBe('缺口3显示 2');
  await run(() => setBoard({ state: 'snoozed' }));
  expect(place.querySelector('.board-title h2')?.textContent).toBe('暂缓1');
  expect(place.querySelector('.severity-chips')?.textContent).toBe('高 1中 0低 0');
});

test('P6 many changes in a row are asked about once', async () => {
  await open();
  const before = server.asked.filter(({ path }) => path === '/summary').length;
  await changed();
  await changed();
  await changed();
  await wait(200);
  expect(server.asked.filter(({ path }) => path === '/summary')).toHaveLength(before + 1);
});

test('nothing found says what was looked at', async () => {
  server.findings = [];
  const place = await open();
  expect(place.textContent).toContain('没有缺口');
  expect(place.textContent).toContain('查看了 132 个对象');
});

test('P4 a list that failed says so, and comes when it is asked for again', async () => {
  const place = await open();
  server.broken.add('');
  await click(ruleRow(place, '有党组织无结对'));
  await wait();
  expect(place.querySelector('[role=alert]')?.textContent).toContain('缺口没有加载成功');
  expect(names(place)).toEqual([]);
  server.broken.clear();
  await click(buttonNamed(place, '重试'));
  await wait();
  expect(names(place)).toEqual(['区物业管理行业协会党支部', '另一党支部']);
  expect(place.querySelector('[role=alert]')).toBeNull();
});

test('P4 a failed start can be tried again', async () => {
  // As no test before it: what is left of an earlier summary must not pass for this one.
  server.findings = [finding('G05:a', '甲'), finding('G05:b', '乙'), finding('G05:c', '丙')];
  server.broken.add('/summary');
  stop = watchGaps(live);
  const place = await render(live, <GapBoard />);
  await wait();
  // The summary of an earlier day may still be there; the failure is said in either case.
  expect(place.textContent).toMatch(/缺口没有加载成功|没有刷新成功/);
  server.broken.clear();
  await click(buttonNamed(place, '重试'));
  await wait(300);
  expect(place.querySelector('.board-title h2')?.textContent).toBe('缺口3');
});

test('the coverage says how much each lead carries, and a town opens its list', async () => {
  const place = await open();
  const table = place.querySelector('.coverage table');
  expect(table?.textContent).toContain('3/5');
  expect(table?.textContent).toContain('60%');
  expect(table?.textContent).toContain('2.7 份');
  await click(place.querySelector('.coverage-area'));
  await wait();
  expect(ruleRow(place, '南沙街道')?.getAttribute('aria-expanded')).toBe('true');
});

test('a day that only this tab looks at is asked for itself, and said not to follow', async () => {
  await run(() => setView({ lookingDay: '2023-02-01' }));
  stop = watchGaps(live);
  const place = await render(live, <GapBoard />);
  await wait();
  expect(place.querySelector('.status-line')?.textContent).toContain('2023-02-01 不是基准日');
  const before = server.asked.length;
  await changed();
  await wait(200);
  expect(server.asked).toHaveLength(before);
  expect(server.asked.find(({ path }) => path === '/summary')?.query.get('asOf')).toBe('2023-02-01');
});

test('the number of unknowns opens its list, with what would have to be known', async () => {
  server.unknown = 1;
  const place = await open();
  await click(ruleRow(place, '有党组织无结对'));
  await wait();
  await click(place.querySelector('.unknown-head'));
  await wait();
  expect(place.querySelector('.unknown-list li')?.textContent).toBe('示范协议缺签订日期');
});

test('an open rule narrows the rings to its own, and an explained finding to itself', async () => {
  server.findings = [
    { ...finding('G05:branch', '区物业管理行业协会党支部'), subjects: ['branch'] },
    { ...finding('G05:other', '另一党支部'), subjects: ['other'] },
  ];
  const place = await open();
  await click(ruleRow(place, '有党组织无结对'));
  await wait();
  await wait();
  const ringed = () => lightsOf(['branch', 'other', 'stranger']);
  expect(ringed()).toEqual(['branch', 'other']);
  await click(place.querySelectorAll('.finding-row')[1]);
  await wait();
  expect(ringed()).toContain('other');
  expect(ringed()).not.toContain('stranger');
});

/** Which of some marks the lens lights. */
function lightsOf(ids: readonly string[]): string[] {
  const marks = new Map(ids.map((id) => [id, { id, x: 0, y: 0, size: 1 }]));
  const drawing = { marks, hubs: [], lines: [], ties: [], discs: [] };
  const figure = { drawing, satellites: [], byParty: new Map(), hubs: [] } as never;
  return [...(uiState().lens?.lights(figure)?.lit ?? [])].sort();
}
