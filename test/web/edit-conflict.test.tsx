import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Inspector } from '../../web/features/inspector/inspector.tsx';
import { Refusals } from '../../web/features/inspector/refusals.tsx';
import type { LiveCommand } from '../../web/live/live.ts';
import { FakeLive } from './fake-live.ts';
import { buttonNamed, click, fill, press, render, rowOf, run } from './render.tsx';
import { smallGraph } from './small-graph.ts';

const ON = '2023-04-14';
const theirs: LiveCommand = {
  type: 'node.update',
  args: {
    id: 'branch',
    kind: 'PartyOrganization',
    set: { memberCount: [12, 14], memberCountFrom: ['2022-01-01', ON] },
    was: { memberCount: [12], memberCountFrom: ['2022-01-01'] },
  },
};

// As newer browsers do, and with a promise that fails: nothing that an effect does may end the page.
beforeEach(() => {
  const scroll = () => Promise.resolve('scrolled');
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no server')));
  vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(scroll as () => never);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** 15 typed while somebody else saved 14. */
async function conflict(): Promise<{ live: FakeLive; place: HTMLElement }> {
  const { nodes, relations } = smallGraph();
  const live = new FakeLive(nodes, relations);
  const place = await render(
    live,
    <>
      <Inspector id="branch" />
      <Refusals />
    </>,
  );
  await click(rowOf(place, '党员')?.querySelector('.row-edit'));
  const input = () => place.querySelector('.field-editor input');
  await fill(input(), '15');
  await run(() => {
    live.remote(theirs);
  });
  await press(input(), 'Enter');
  expect(place.querySelector('.edit-conflict')?.textContent).toContain('14 人');
  return { live, place };
}

const countsOf = (live: FakeLive) => live.view.node('branch')?.fields['memberCount'];

test('mine overwrites theirs', async () => {
  const { live, place } = await conflict();
  await click(buttonNamed(place, '用我的覆盖'));
  expect(countsOf(live)).toEqual([12, 15]);
  expect(rowOf(place, '党员')?.textContent).toContain('15 人');
});

test('theirs is kept', async () => {
  const { live, place } = await conflict();
  await click(place.querySelector('.conflict-choices input'));
  await click(buttonNamed(place, '保留对方的'));
  expect(countsOf(live)).toEqual([12, 14]);
  expect(rowOf(place, '党员')?.textContent).toContain('14 人');
});

test('back to the editor with what was typed', async () => {
  const { live, place } = await conflict();
  await click(buttonNamed(place, '返回修改'));
  expect(place.querySelector<HTMLInputElement>('.field-editor input')?.value).toBe('15');
  expect(countsOf(live)).toEqual([12, 14]);
});
