import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { JustNow } from '../../web/app/just-now.tsx';
import type { LiveCommand } from '../../web/live/live.ts';
import { setView } from '../../web/state/ui-state.ts';
import { FakeLive } from './fake-live.ts';
import { render, run } from './render.tsx';
import { actor, smallGraph } from './small-graph.ts';

let live: FakeLive;
let place: HTMLElement;

beforeEach(async () => {
  vi.useFakeTimers();
  const { nodes, relations } = smallGraph();
  const lin = { ...actor, id: 'actor-other', fields: { ...actor.fields, name: '林小明' } };
  live = new FakeLive([...nodes, lin], relations);
  await run(() => setView({ selectedId: 'community' }));
  place = await render(live, <JustNow />);
});
afterEach(() => {
  vi.useRealTimers();
});

const set = (field: string, was: string | null, value: string | string[]): LiveCommand => ({
  type: 'node.update',
  args: { id: 'community', kind: 'Community', set: { [field]: value }, was: { [field]: was } },
});
const theirs = (command: LiveCommand, actorId?: string) =>
  run(() => expect(live.remote(command, actorId)).toEqual({ status: 'ok' }));
const lines = () => [...place.querySelectorAll('.just-now > p')].map((line) => line.textContent);

test('who changed the open record is named once, for some seconds, and several fields are one line', async () => {
  await theirs(set('name', '南北台社区', '甲社区'));
  expect(lines()).toEqual(['林小明 刚刚修改了名称']);
  await theirs(set('shortNames', null, ['甲']));
  expect(lines()).toEqual(['林小明 刚刚修改了名称、简称']);
  await run(() => void vi.advanceTimersByTime(6_000));
  expect(lines()).toEqual([]);
});

test('own acts, of other tabs too, and what nobody looks at are not', async () => {
  await theirs(set('name', '南北台社区', '甲社区'), 'actor-me');
  await run(() => void live.dispatch(set('name', '甲社区', '乙社区')));
  await run(() => setView({ selectedId: undefined }));
  await theirs(set('name', '乙社区', '丙社区'));
  expect(lines()).toEqual([]);
});

test('the focus is named with what was changed of it', async () => {
  await run(() => setView({ selectedId: undefined, focus: { id: 'community', degree: 1 } }));
  await theirs(set('shortNames', null, ['甲']));
  expect(lines()).toEqual(['林小明 刚刚修改了“南北台社区”的简称']);
});

test('different acts in a row are counted', async () => {
  await theirs(set('name', '南北台社区', '甲社区'));
  await theirs({ type: 'node.move', args: { id: 'community', area: 'town', x: 5, y: 5 } });
  expect(lines()).toEqual(['林小明 刚刚对“甲社区”作了 2 处改动']);
});

test('a deletion names what is gone, but not to whoever is editing it: the editor does', async () => {
  const rev = live.view.node('community')?.rev ?? 0;
  await theirs({ type: 'node.delete', args: { id: 'community' }, ifRev: rev });
  expect(lines()).toEqual(['林小明 刚刚删除了“南北台社区”']);
});

test('a deletion is left to the editor where there is one', async () => {
  place.insertAdjacentHTML('beforeend', '<aside class="inspector"><form></form></aside>');
  const rev = live.view.node('community')?.rev ?? 0;
  await theirs({ type: 'node.delete', args: { id: 'community' }, ifRev: rev });
  expect(lines()).toEqual([]);
});

test('a batch is one line', async () => {
  const [event] = [
    {
      type: 'node.changed',
      id: 'community',
      kind: 'Community',
      set: { name: '甲' },
      was: { name: '南北台社区' },
      provenance: {},
      wasProvenance: {},
    },
  ] as const;
  const entry = {
    seq: 101,
    at: '',
    actorId: 'actor-other',
    clientId: 'x',
    mid: 1,
    type: 'batch',
    events: Array(40).fill(event),
  };
  await run(() => {
    for (const listener of live.entryListeners) listener(entry);
  });
  expect(lines()).toEqual(['林小明 刚刚批量写入 40 处，其中有“南北台社区”']);
});

test('what comes while the page catches up is told as an absence, not as just now', async () => {
  live.connection = { status: 'disconnected' };
  await theirs(set('name', '南北台社区', '甲社区'));
  expect(lines()).toEqual([]);
});
