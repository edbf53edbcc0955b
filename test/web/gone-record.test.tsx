import { afterEach, expect, test, vi } from 'vitest';
import { Inspector } from '../../web/features/inspector/inspector.tsx';
import { FakeLive } from './fake-live.ts';
import { buttonNamed, click, fill, render, rowOf, run } from './render.tsx';
import { smallGraph } from './small-graph.ts';

afterEach(() => vi.unstubAllGlobals());

/** The server's history of the deleted branch, or none that can be had. */
function stubHistory(live: FakeLive, isThere = true): void {
  const changes = [
    { record: { id: 'branch', kind: 'PartyOrganization', name: '物协党支部' }, what: 'deleted' },
  ];
  const actor = { id: 'actor-other', name: '林小明' };
  const entry = { seq: 7, at: '2023-04-14T01:12:00Z', actor, clientId: 'c', type: 'node.delete' };
  vi.stubGlobal('fetch', async () => {
    if (!isThere) throw new TypeError('offline');
    const entries = [{ ...entry, sentence: '删除“物协党支部”', changes, left: 0 }];
    return Response.json({ incarnation: live.incarnation, seq: 7, entries });
  });
}

async function deletedWhileTyping(live: FakeLive): Promise<HTMLElement> {
  const place = await render(live, <Inspector id="branch" />);
  await click(rowOf(place, '党员')?.querySelector('.row-edit'));
  await fill(place.querySelector('.field-editor input'), '写到一半');
  await run(() => void live.remote({ type: 'node.delete', args: { id: 'branch' }, ifRev: 1 }));
  return place;
}

test('a record that somebody deletes under my editor says who and when, shows what I typed, and can be brought back', async () => {
  const { nodes, relations } = smallGraph();
  const live = new FakeLive(nodes, relations);
  stubHistory(live);
  const place = await deletedWhileTyping(live);
  await vi.waitFor(() => expect(place.textContent).toMatch(/“物协党支部”已由 林小明 于 .*删除/));
  expect(place.querySelector('.inspector-gone-typed')?.textContent).toContain('写到一半');
  await click(buttonNamed(place, '恢复'));
  expect(live.sent).toContainEqual({ type: 'entry.takeBack', args: { seqs: [7] } });
});

test('where it cannot be known who deleted it nobody is named, and what I typed is there', async () => {
  const { nodes, relations } = smallGraph();
  const live = new FakeLive(nodes, relations);
  stubHistory(live, false);
  const place = await deletedWhileTyping(live);
  expect(place.textContent).toContain('这条记录已被删除');
  expect(place.textContent).toContain('写到一半');
  expect(buttonNamed(place, '恢复')).toBeFalsy();
});
