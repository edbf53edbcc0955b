import { afterEach, describe, expect, test, vi } from 'vitest';
import { View } from '../../graph/model/view/view.ts';
import { timelineOf } from '../../web/features/day/timeline.ts';
import { useView } from '../../web/state/live-context.tsx';
import { useWorkspaceDay } from '../../web/state/reference-day.ts';
import { Reading } from '../../web/state/view-reading.ts';
import { relation } from '../harness/relation-record.ts';
import { FakeLive } from './fake-live.ts';
import { render, run } from './render.tsx';
import { node, smallGraph } from './small-graph.ts';

const change = (live: FakeLive, id: string, kind: 'Community' | 'Agreement', name: string, value: string) => {
  const was = { [name]: live.view.node(id)?.fields[name] ?? null };
  const outcome = live.remote({ type: 'node.update', args: { id, kind, set: { [name]: value }, was } });
  expect(outcome.status).toBe('ok');
};
const fresh = () => {
  const { nodes, relations } = smallGraph();
  return new FakeLive(nodes, relations);
};

let computed = 0;
let rendered = 0;
function Timeline() {
  const timeline = useView((view) => {
    computed += 1;
    return timelineOf(view, '2023-04-14');
  }, []);
  rendered += 1;
  return <output>{timeline?.bars.length}</output>;
}
const Day = () => <output>{useWorkspaceDay()}</output>;

afterEach(() => {
  vi.useRealTimers();
});

test('what is computed over the view is computed again after an entry about what it read, and shown where it says something else', async () => {
  const live = fresh();
  await render(live, <Timeline />);
  expect([computed, rendered]).toEqual([1, 1]);
  await run(() => change(live, 'community', 'Community', 'name', '南台社区'));
  await run(() => change(live, 'community', 'Community', 'name', '北台社区'));
  expect([computed, rendered]).toEqual([1, 1]);
  await run(() => change(live, 'agreement', 'Agreement', 'title', '示范协议一'));
  expect([computed, rendered]).toEqual([2, 1]);
  const gone = live.view.node('agreement');
  await run(
    () => void live.remote({ type: 'node.delete', args: { id: 'agreement' }, ifRev: gone?.rev ?? 0 }),
  );
  expect([computed, rendered]).toEqual([3, 2]);
});

test('the day turns under an open page of a workspace that follows today', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
  vi.setSystemTime(new Date('2023-06-15T15:59:50Z'));
  const place = await render(new FakeLive([node('workspace', 'Workspace', {})]), <Day />);
  expect(place.textContent).toBe('2023-06-15');
  await run(() => void vi.advanceTimersByTime(30_000));
  expect(place.textContent).toBe('2023-06-16');
});

describe('a reading', () => {
  const graph = () => {
    const { nodes, relations } = smallGraph();
    return { view: new View().load(nodes, relations), version: 1 };
  };
  const isOldAfter = (read: (view: View) => unknown, change: (view: View) => void): boolean => {
    const live = graph();
    const reading = new Reading<unknown>();
    reading.of(live, { read });
    expect(reading.isOld(live)).toBe(false);
    change(live.view);
    return reading.isOld({ ...live, version: 2 });
  };
  const newVenue = (view: View) => void view.load([node('venue', 'Venue', { name: '场所' })], []);
  const newTie = (view: View) => void view.load([], [relation('LOCATED_IN', 'branch', 'town')]);

  test.each<[string, (view: View) => unknown, (view: View) => void, boolean]>([
    ['a record of a kind that was listed', (view) => view.ofKind('Venue').length, newVenue, true],
    ['a record of another kind', (view) => view.ofKind('Town').length, newVenue, false],
    ['a record that was missed', (view) => view.node('venue'), newVenue, true],
    ['a record when another was missed', (view) => view.node('nobody'), newVenue, false],
    ['a relation of a kind that was walked', (view) => view.along('body', 'LOCATED_IN', 'in'), newTie, true],
    ['a relation of another kind', (view) => view.along('body', 'BRANCH_OF', 'in'), newTie, false],
    ['a relation where all were asked for', (view) => [...view.relationsOf('community')], newTie, true],
    ['a relation where records were asked for', (view) => view.node('body'), newTie, false],
    ['anything where everything was read', (view) => view.nodes.size, newTie, true],
    ['a change that touched nothing', (view) => view.ofKind('Town'), () => {}, false],
  ])('is old, or not, after %s', (_, read, change, expected) => {
    expect(isOldAfter(read, change)).toBe(expected);
  });

  test('of a view in whose place another came is old', () => {
    const live = graph();
    const reading = new Reading<unknown>();
    reading.of(live, { read: (view) => view.node('town') });
    expect(reading.isOld({ ...live, version: 2 })).toBe(false);
    expect(reading.isOld(graph())).toBe(true);
  });
});
