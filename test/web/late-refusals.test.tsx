import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Failure } from '../../graph/model/schema/failure.ts';
import { SheetForm } from '../../web/app/sheet-form.tsx';
import { useLateRefusals } from '../../web/app/use-late-refusals.ts';
import { Inspector } from '../../web/features/inspector/inspector.tsx';
import { Refusals } from '../../web/features/inspector/refusals.tsx';
import type { LiveCommand } from '../../web/live/live.ts';
import { draftsWritten, openDrafts, resetDrafts } from '../../web/state/drafts.ts';
import { useLiveHandle } from '../../web/state/live-context.tsx';
import { openRefusals } from '../../web/state/refusals.ts';
import { closeSheet } from '../../web/state/ui-actions.ts';
import { useTabView, useUi } from '../../web/state/ui-state.ts';
import { DraftsInMemory } from '../harness/drafts-in-memory.ts';
import { FakeLive } from './fake-live.ts';
import { buttonNamed, click, render, run } from './render.tsx';
import { actor, smallGraph } from './small-graph.ts';

function Shell() {
  useLateRefusals(useLiveHandle());
  const sheet = useUi((state) => state.sheet);
  const selectedId = useTabView((view) => view.selectedId);
  return (
    <>
      <input aria-label="别处" />
      {sheet && <SheetForm sheet={sheet} onClose={closeSheet} />}
      {selectedId && !sheet && <Inspector id={selectedId} />}
      <Refusals />
    </>
  );
}

// Nobody answers, unless a test says otherwise.
beforeEach(() => void vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no server'))));
afterEach(() => void vi.unstubAllGlobals());

const fresh = () => {
  const { nodes, relations } = smallGraph();
  return new FakeLive([...nodes, actor], relations);
};
const refuse = (live: FakeLive, command: LiveCommand, failure: Failure) =>
  run(() => {
    for (const listener of live.lateRefusals) listener(command, failure);
  });

const households: LiveCommand = {
  type: 'node.update',
  args: {
    id: 'community',
    kind: 'Community',
    set: { households: [2600], householdsFrom: ['2023-04-14'], shortNames: ['南北台'] },
    was: { households: null, householdsFrom: null, shortNames: null },
  },
};
/** Somebody else's, first. */
const theirs: LiveCommand = {
  type: 'node.update',
  args: {
    id: 'community',
    kind: 'Community',
    set: { households: [2500], householdsFrom: ['2023-04-14'], shortNames: ['南社区'] },
    was: { households: null, householdsFrom: null, shortNames: null },
  },
};
const newUnit = (name: string): LiveCommand => ({
  type: 'node.create',
  args: { node: { id: `unit-${name}`, kind: 'Unit', fields: { name } }, relations: [] },
});

test('a conflict after an absence is the dialog of one online: each field, mine and theirs, who and when', async () => {
  const live = fresh();
  const place = await render(live, <Shell />);
  live.remote(theirs);
  const entry = {
    actorId: actor.id,
    at: '2023-04-14T06:03:00Z',
    events: [{ type: 'node.changed', id: 'community', kind: 'Community', set: { households: [2500] } }],
  };
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    return new Response(JSON.stringify({ incarnation: 'i', entry }));
  });
  await refuse(live, households, { code: 'conflict' });
  const dialog = place.querySelector('dialog');
  expect(dialog?.textContent).toContain('南北台社区');
  expect(asked).toEqual([`/api/v1/entries/${live.view.node('community')?.rev}`]);
  expect(dialog?.textContent).toMatch(/示例·规划员 林 在 .*先改了同一字段/);
  const sides = [...(dialog?.querySelectorAll('.conflict-choices') ?? [])].map((each) => each.textContent);
  expect(sides).toEqual([
    expect.stringMatching(/^户数.*2,500 户.*我的（自 2023年4月14日）2,600 户/),
    expect.stringMatching(/^简称.*南社区.*我的南北台$/),
  ]);
  // Mine of the first, theirs of the second.
  await click(dialog?.querySelectorAll('.conflict-choices')[1]?.querySelector('input'));
  await click(buttonNamed(place, '按所选保存'));
  expect(live.view.node('community')?.fields).toMatchObject({ households: [2600], shortNames: ['南社区'] });
  expect(place.querySelector('dialog')).toBeNull();
});

test('several are gone through in a row, and wait for who is typing', async () => {
  const live = fresh();
  const place = await render(live, <Shell />);
  live.remote(theirs);
  place.querySelector('input')?.focus();
  await refuse(live, households, { code: 'conflict' });
  await refuse(live, newUnit('某局'), { code: 'exists' });
  expect(place.querySelector('dialog')).toBeNull();
  expect(place.querySelector('.refusals-line')?.textContent).toContain('2 项改动没有被接受');
  await click(buttonNamed(place, '逐项处理'));
  expect(place.querySelector('dialog')?.textContent).toContain('第 1 项，共 2 项');
  await click(place.querySelector('.conflict-choices input'));
  await click(place.querySelectorAll('.conflict-choices')[1]?.querySelector('input'));
  await click(buttonNamed(place, '保留对方的'));
  expect(live.view.node('community')?.fields).toMatchObject({ households: [2500] });
  expect(place.querySelector('dialog')?.textContent).toContain('第 2 项，共 2 项');
  expect(place.querySelector('dialog')?.textContent).toContain('已经存在相同的记录');
  await click(buttonNamed(place, '丢弃'));
  expect(place.querySelector('dialog')).toBeNull();
  expect(place.querySelector('.refusals-line')).toBeNull();
});

test('what a new record said goes back into its form, as something filled in', async () => {
  const live = fresh();
  const place = await render(live, <Shell />);
  await refuse(live, newUnit('某局'), { code: 'denied' });
  expect(place.querySelector('.refused-text')?.textContent).toContain('某局');
  await click(buttonNamed(place, '放回表单'));
  expect(place.querySelector<HTMLInputElement>('#record-name')?.value).toBe('某局');
  await run(closeSheet);
  expect(place.querySelector('dialog')?.textContent).toContain('填写的内容还没有提交');
});

test('what a field was to say goes back into its editor', async () => {
  const live = fresh();
  const place = await render(live, <Shell />);
  await refuse(live, households, { code: 'unavailable' });
  expect(place.querySelector('.refused-text')?.textContent).toContain('2,600 户');
  await click(buttonNamed(place, '放回编辑框'));
  expect(place.querySelector<HTMLInputElement>('.field-editor input')?.value).toBe('2600');
  expect(place.querySelector('.draft-line')?.textContent).toContain('南北台');
});

test('what was about a record that is gone still says what was written', async () => {
  const live = fresh();
  const place = await render(live, <Shell />);
  live.remote({ type: 'node.delete', args: { id: 'community' }, ifRev: 1 });
  await refuse(live, households, { code: 'notFound' });
  expect(place.querySelector('.refused-text')?.textContent).toContain('2,600 户');
  expect(buttonNamed(place, '放回编辑框')).toBeUndefined();
});

test('they outlive the page until they are dealt with', async () => {
  const live = fresh();
  const store = new DraftsInMemory();
  await openDrafts(store, 'me');
  const place = await render(live, <Shell />);
  await refuse(live, newUnit('某局'), { code: 'denied' });
  await run(() => draftsWritten() as never);
  await run(resetDrafts);
  await run(() => openRefusals(false));
  expect(place.querySelector('.refusals-line')).toBeNull();
  await run(() => openDrafts(store, 'me') as never);
  expect(place.querySelector('.refusals-line')?.textContent).toContain('1 项改动没有被接受');
});
