import { expect, test } from 'vitest';
import { Inspector } from '../../web/features/inspector/inspector.tsx';
import { Refusals } from '../../web/features/inspector/refusals.tsx';
import { draftsWritten, openDrafts, resetDrafts } from '../../web/state/drafts.ts';
import { DraftsInMemory } from '../harness/drafts-in-memory.ts';
import { FakeLive } from './fake-live.ts';
import { buttonNamed, click, fill, press, render, rowOf, run } from './render.tsx';
import { smallGraph } from './small-graph.ts';

const fresh = () => {
  const { nodes, relations } = smallGraph();
  return new FakeLive(nodes, relations);
};

/** The inspector beside something else to click on. */
const Beside = ({ id }: { readonly id: string }) => (
  <>
    <button type="button">别处</button>
    <Inspector id={id} />
    <Refusals />
  </>
);

async function edit(live: FakeLive, id: string, label: string): Promise<HTMLElement> {
  const place = await render(live, <Beside id={id} />);
  await click(rowOf(place, label)?.querySelector('.row-edit'));
  return place;
}
const editorOf = (place: HTMLElement) => place.querySelector('.field-editor input');

async function clickElsewhere(place: HTMLElement): Promise<void> {
  const target = buttonNamed(place, '别处');
  await run(() => target?.dispatchEvent(new Event('pointerdown', { bubbles: true })));
  await run(() => target?.dispatchEvent(new Event('pointerup', { bubbles: true })));
  await click(target);
  // The editor closes once the click is over.
  await run(() => new Promise<void>((resolve) => setTimeout(resolve)) as never);
}

test('a click elsewhere saves what can be saved', async () => {
  const live = fresh();
  const place = await edit(live, 'branch', '党员');
  await fill(editorOf(place), '14');
  await clickElsewhere(place);
  expect(place.querySelector('.field-editor')).toBeNull();
  expect(rowOf(place, '党员')?.textContent).toContain('14 人');
  expect(live.sent).toHaveLength(1);
  expect(place.querySelector('.draft-line')).toBeNull();
});

test('a click elsewhere saves nothing where nothing was changed', async () => {
  const live = fresh();
  const place = await edit(live, 'branch', '党员');
  await fill(editorOf(place), '12 ');
  await clickElsewhere(place);
  expect(place.querySelector('.field-editor')).toBeNull();
  expect(live.sent).toEqual([]);
  expect(place.querySelector('.draft-line')).toBeNull();
});

test('another field is opened by the click that leaves one, which is saved', async () => {
  const live = fresh();
  const place = await edit(live, 'branch', '党员');
  await fill(editorOf(place), '14');
  await click(rowOf(place, '类别')?.querySelector('.row-edit'));
  expect(rowOf(place, '党员')?.textContent).toContain('14 人');
  expect(place.querySelector('.field-editor select')).not.toBeNull();
});

test('what cannot be saved stays with its mark, and comes back with the record and on the next page', async () => {
  const live = fresh();
  const store = new DraftsInMemory();
  await openDrafts(store, 'me');
  const place = await edit(live, 'agreement', '期限至');
  await fill(editorOf(place), '2023-02-30');
  await clickElsewhere(place);
  expect(live.sent).toEqual([]);
  const line = () => place.querySelector('.draft-line')?.textContent;
  expect(line()).toContain('输入了“2023-02-30”');
  expect(line()).toContain('没有这一天');
  await run(() => void draftsWritten());
  await run(resetDrafts);
  expect(line()).toBeUndefined();
  await run(() => void openDrafts(store, 'other'));
  expect(line()).toBeUndefined();
  await run(() => openDrafts(store, 'me') as never);
  expect(line()).toContain('没有这一天');
  await click(buttonNamed(place, '继续修改'));
  expect(editorOf(place)).toHaveProperty('value', '2023-02-30');
  expect(place.querySelector('.field-error')?.textContent).toContain('没有这一天');
  await fill(editorOf(place), '2023-03-30');
  await press(editorOf(place), 'Enter');
  expect(live.view.node('agreement')?.fields['termTo']).toBe('2023-03-30');
  expect(line()).toBeUndefined();
  await run(() => draftsWritten() as never);
  expect(store.drafts.size).toBe(0);
});

test('a doubtful value is not saved by a click elsewhere, and asks again when it is opened', async () => {
  const live = fresh();
  const place = await render(live, <Beside id="body" />);
  await click(place.querySelector('.row-missing button[aria-label="修改统一社会信用代码"]'));
  await fill(editorOf(place), '51440115MJK0000000');
  await clickElsewhere(place);
  expect(live.view.node('body')?.fields['uscc']).toBeUndefined();
  expect(rowOf(place, '统一社会信用代码')).toBeDefined();
  expect(place.querySelector('.draft-line')?.textContent).toContain('校验位');
  await click(buttonNamed(place, '继续修改'));
  await click(buttonNamed(place, '核对无误，保存'));
  expect(live.view.node('body')?.fields['uscc']).toBe('51440115MJK0000000');
});

test('Escape gives up the edit, and what was typed can be brought back', async () => {
  const live = fresh();
  const store = new DraftsInMemory();
  await openDrafts(store, 'me');
  const place = await edit(live, 'branch', '党员');
  await fill(editorOf(place), '99');
  await press(editorOf(place), 'Escape');
  expect(live.sent).toEqual([]);
  expect(rowOf(place, '党员')?.textContent).toContain('12 人');
  await run(() => draftsWritten() as never);
  expect(store.drafts.size).toBe(0);
  await click(buttonNamed(place, '恢复刚才输入的“99 人”'));
  expect(editorOf(place)).toHaveProperty('value', '99');
  await press(editorOf(place), 'Enter');
  expect(rowOf(place, '党员')?.textContent).toContain('99 人');
});

test('a draft that was begun on another value does not overwrite what came since', async () => {
  const live = fresh();
  const place = await edit(live, 'branch', '党员');
  await fill(editorOf(place), '15x');
  await clickElsewhere(place);
  await run(() => {
    live.changes.set('branch', { actorId: 'actor-other', at: '2023-04-14T06:03:00Z' });
    live.remote({
      type: 'node.update',
      args: {
        id: 'branch',
        kind: 'PartyOrganization',
        set: { memberCount: [12, 14], memberCountFrom: ['2022-01-01', '2023-04-14'] },
        was: { memberCount: [12], memberCountFrom: ['2022-01-01'] },
      },
    });
  });
  await click(buttonNamed(place, '继续修改'));
  expect(place.querySelector('.editor-note')?.textContent).toContain('14 人');
  await fill(editorOf(place), '15');
  await press(editorOf(place), 'Enter');
  expect(live.view.node('branch')?.fields['memberCount']).toEqual([12, 14]);
  expect(place.querySelector('.edit-conflict')?.textContent).toContain('14 人');
});

test('what an input method had not finished is not saved', async () => {
  const live = fresh();
  const place = await render(live, <Beside id="branch" />);
  await click(place.querySelector('.head-rename'));
  const input = place.querySelector('.field-editor :is(input, textarea)');
  await run(() => input?.dispatchEvent(new Event('compositionstart', { bubbles: true })));
  await fill(input, '区物业管理行业协会dang zhi');
  // As Chrome has it: the composition ends, with its letters, before the press is heard of.
  await run(() =>
    input?.dispatchEvent(Object.assign(new Event('compositionend', { bubbles: true }), { data: 'dang zhi' })),
  );
  await clickElsewhere(place);
  expect(live.sent).toEqual([]);
  expect(place.querySelector('.draft-line')?.textContent).toContain('输入法还没有选字');
});
