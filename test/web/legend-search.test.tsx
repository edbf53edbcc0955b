import { expect, test } from 'vitest';
import { Legend } from '../../web/features/legend/legend.tsx';
import { shownCounts } from '../../web/features/legend/shown-counts.ts';
import { commandsFor } from '../../web/features/search/commands.ts';
import { entryOf } from '../../web/features/search/entries.ts';
import { setDrawing } from '../../web/state/map-store.ts';
import { isolateKey, toggleKey } from '../../web/state/ui-actions.ts';
import { setUi, tabView } from '../../web/state/ui-state.ts';
import { draw } from '../harness/draw.ts';
import { FakeLive } from './fake-live.ts';
import { click, render, run } from './render.tsx';
import { smallGraph } from './small-graph.ts';

const ON = '2023-04-14';
const fresh = () => {
  const { nodes, relations } = smallGraph();
  return new FakeLive(nodes, relations);
};

const onDay = (referenceDay: string) =>
  ({
    type: 'node.update',
    args: { id: 'workspace', kind: 'Workspace', set: { referenceDay }, was: { referenceDay: ON } },
  }) as const;

test('the legend counts, filters at a click, and a hidden class reads 0 of its total', async () => {
  const live = fresh();
  await run(() => setDrawing(draw(live.view, ON)));
  const place = await render(live, <Legend />);
  const row = () =>
    [...place.querySelectorAll('.legend-row')].find((each) => each.textContent?.includes('社区、村'));
  expect(row()?.textContent).toBe('社区、村1');
  await click(row());
  expect(tabView().hidden.includes('community')).toBe(true);
  expect(row()?.getAttribute('aria-pressed')).toBe('false');
  expect(row()?.textContent).toBe('社区、村0/1');
});

test('with every body drawn apart the legend counts each mark that is drawn', async () => {
  const live = fresh();
  const rows = (place: HTMLElement) =>
    [...place.querySelectorAll('.legend-row')].map((each) => each.textContent).join(' ');
  await run(() => setDrawing(draw(live.view, ON)));
  await run(() => setUi({ legendOpen: true }));
  const place = await render(live, <Legend />);
  expect(rows(place)).toContain('党组织1');
  expect(rows(place)).toContain('社会组织（未单独建）0');
  await run(() => setDrawing(draw(live.view, ON, 'all')));
  expect(rows(place)).toContain('党组织1');
  expect(rows(place)).toContain('社会组织1');
  expect(place.textContent).toContain('有结对 / 全部（党组织与社区、村）');
});

test('most agreements run out is said under the legend', async () => {
  const live = fresh();
  await run(() => setDrawing(draw(live.view, ON)));
  await run(() => setUi({ legendOpen: true }));
  const place = await render(live, <Legend />);
  expect(place.textContent).not.toContain('已到期');
  await run(() => {
    live.remote(onDay('2023-06-01'));
  });
  expect(place.textContent).toContain('截至2023-06-01，1 份协议已到期，图上不画');
});

test('isolating a class twice shows everything again', async () => {
  await run(() => isolateKey('partyOrganization'));
  expect(tabView().hidden.includes('partyOrganization')).toBe(false);
  expect(tabView().hidden.length).toBe(6);
  await run(() => isolateKey('partyOrganization'));
  expect(tabView().hidden.length).toBe(0);
  await run(() => toggleKey('unit'));
  expect(tabView().hidden).toEqual(['unit']);
});

test('in focus the counts are those within its degree', () => {
  const drawing = draw(fresh().view, ON);
  const mark = [...drawing.marks.values()].find((each) => each.party === 'branch');
  const counts = shownCounts(drawing, new Set(), { id: mark?.id ?? '', degree: 1 });
  expect([counts.partyOrganization, counts.community, counts.line]).toEqual([1, 1, 1]);
});

test('a hit says why it was found, where it is, and what hides it', () => {
  const { view } = fresh();
  const hit = {
    id: 'community',
    kind: 'Community',
    name: '南北台社区',
    why: 'initials',
    text: '南北台社区',
    matched: [[0, 3]] as [number, number][],
  } as const;
  const drawing = draw(view, ON);
  const entry = entryOf(hit, view, drawing, new Set(['community']), ON);
  expect(entry.details).toEqual(['南沙街道', '有结对，1 份', '拼音首字母']);
  expect(entry.hiddenBy).toBe('community');
  expect(entryOf(hit, view, drawing, new Set(), ON).hiddenBy).toBeUndefined();
});

test('only what can be done is offered as a command', () => {
  const { view } = fresh();
  const names = (id: string | undefined, query: string) =>
    commandsFor(view, id, query).map((command) => command.name);
  expect(names('community', '南北台')).toContain('为 南北台社区 新建结对');
  expect(names('town', '镇')).not.toContain('为 南沙街道 新建结对');
  expect(names(undefined, '新建社')).toEqual(['新建社会组织', '新建社区、村']);
});
