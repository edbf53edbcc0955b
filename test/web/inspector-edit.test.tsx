import { describe, expect, test } from 'vitest';
import { FAILURE } from '../../graph/model/schema/failure.ts';
import { ConnectionMark } from '../../web/app/connection-mark.tsx';
import { Inspector } from '../../web/features/inspector/inspector.tsx';
import { Refusals } from '../../web/features/inspector/refusals.tsx';
import { FakeLive } from './fake-live.ts';
import { buttonNamed, click, fill, press, render, rowOf, run } from './render.tsx';
import { smallGraph } from './small-graph.ts';

const ON = '2023-04-14';
const fresh = () => {
  const { nodes, relations } = smallGraph();
  return new FakeLive(nodes, relations);
};

async function openEditor(live: FakeLive, id: string, label: string): Promise<HTMLElement> {
  const place = await render(live, <Inspector id={id} />);
  await click(rowOf(place, label)?.querySelector('.row-edit'));
  return place;
}

const editorOf = (place: HTMLElement) => place.querySelector('.field-editor input');

test('P3 a record shows its facts in words, and what is unknown by name', async () => {
  const place = await render(fresh(), <Inspector id="branch" />);
  expect(rowOf(place, '类别')?.textContent).toContain('党支部');
  expect(rowOf(place, '党员')?.textContent).toContain('12 人');
  expect(rowOf(place, '所属单位')?.textContent).toContain('区物业管理行业协会');
  expect(rowOf(place, '未知')?.textContent).toContain('简称');
  expect(place.querySelector('.pairing')?.textContent).toContain('南北台社区');
  expect(place.querySelector('.pairing')?.textContent).toContain('42 天到期');
});

test('Enter saves a dated field from the reference day, with what its author saw and where it comes from', async () => {
  const live = fresh();
  const place = await openEditor(live, 'branch', '党员');
  await fill(editorOf(place), '14');
  await press(editorOf(place), 'Enter');
  expect(live.sent).toEqual([
    {
      type: 'node.update',
      args: {
        id: 'branch',
        kind: 'PartyOrganization',
        set: { memberCount: [12, 14], memberCountFrom: ['2022-01-01', ON] },
        was: { memberCount: [12], memberCountFrom: ['2022-01-01'] },
        provenance: { 'memberCount@2023-04-14': { source: 'entered', reportedOn: ON } },
      },
    },
  ]);
  expect(place.querySelector('.field-editor')).toBeNull();
  expect(rowOf(place, '党员')?.textContent).toContain('14 人');
});

test('Escape leaves the value as it was', async () => {
  const live = fresh();
  const place = await openEditor(live, 'branch', '党员');
  await fill(editorOf(place), '99');
  await press(editorOf(place), 'Escape');
  expect(live.sent).toEqual([]);
  expect(rowOf(place, '党员')?.textContent).toContain('12 人');
});

test('what the schema refuses is said at the field and not sent', async () => {
  const live = fresh();
  const place = await openEditor(live, 'branch', '党员');
  await fill(editorOf(place), 'x');
  await press(editorOf(place), 'Enter');
  expect(place.querySelector('.field-error')?.textContent).toContain('请填一个数字');
  await fill(editorOf(place), '-3');
  await press(editorOf(place), 'Enter');
  expect(place.querySelector('.field-error')?.textContent).toContain('不能是负数');
  expect(live.sent).toEqual([]);
});

test('a start that is no day is said before anything is sent', async () => {
  const live = fresh();
  const place = await openEditor(live, 'branch', '党员');
  await fill(editorOf(place), '14');
  await fill(place.querySelector('.editor-from input'), '2023-02-30');
  await press(editorOf(place), 'Enter');
  expect(place.querySelector('.field-error')?.textContent).toContain('没有这一天');
  expect(live.sent).toEqual([]);
});

test('P1 a remote edit keeps the editor open, says so, and the conflict is this person’s choice', async () => {
  const live = fresh();
  const place = await render(
    live,
    <>
      <Inspector id="branch" />
      <Refusals />
    </>,
  );
  await click(rowOf(place, '党员')?.querySelector('.row-edit'));
  await fill(editorOf(place), '15');
  await run(() => {
    live.changes.set('branch', { actorId: 'actor-other', at: '2023-04-14T06:03:00Z' });
    live.remote({
      type: 'node.update',
      args: {
        id: 'branch',
        kind: 'PartyOrganization',
        set: { memberCount: [12, 14], memberCountFrom: ['2022-01-01', ON] },
        was: { memberCount: [12], memberCountFrom: ['2022-01-01'] },
      },
    });
  });
  expect(place.querySelector('.editor-note')?.textContent).toContain('14 人');
  await press(editorOf(place), 'Enter');
  const conflict = place.querySelector('.edit-conflict');
  expect(conflict?.textContent).toContain('14 人');
  expect(conflict?.textContent).toContain('15 人');
  await click(buttonNamed(place, '用我的覆盖'));
  expect(live.view.node('branch')?.fields['memberCount']).toEqual([12, 15]);
  expect(place.querySelector('.edit-conflict')).toBeNull();
});

describe('P1 until the server has answered', () => {
  const saveHeld = async () => {
    const live = fresh();
    live.hold();
    const place = await render(
      live,
      <>
        <ConnectionMark />
        <Inspector id="branch" />
      </>,
    );
    await click(rowOf(place, '党员')?.querySelector('.row-edit'));
    await fill(editorOf(place), '14');
    await press(editorOf(place), 'Enter');
    return { live, place };
  };
  const connection = (place: HTMLElement) => place.querySelector('.connection')?.textContent;

  test('a field says that it is being saved, shows nothing of its own edit as another’s, and is done with the answer', async () => {
    const { live, place } = await saveHeld();
    expect(buttonNamed(place, '正在保存…')).toHaveProperty('disabled', true);
    expect(place.querySelector('.editor-note')).toBeNull();
    expect(connection(place)).toBe('正在同步 1');
    await run(() => live.answer());
    expect(place.querySelector('.field-editor')).toBeNull();
    expect(rowOf(place, '党员')?.textContent).toContain('14 人');
    expect(connection(place)).toBe('已同步');
  });

  test('a field that is refused has its value back, and keeps what was typed', async () => {
    const { live, place } = await saveHeld();
    await run(() => live.answer({ code: 'unavailable' }));
    expect(live.view.node('branch')?.fields['memberCount']).toEqual([12]);
    expect(editorOf(place)).toHaveProperty('value', '14');
    expect(buttonNamed(place, '保存')).toHaveProperty('disabled', false);
    expect(place.querySelector('.field-error')?.textContent).toContain(FAILURE.unavailable.zh);
    expect(connection(place)).toBe('已同步');
  });
});

test('a doubtful value is saved only when somebody says so', async () => {
  const live = fresh();
  const place = await render(live, <Inspector id="body" />);
  await click(place.querySelector('.row-missing button[aria-label="修改统一社会信用代码"]'));
  await fill(editorOf(place), '51440115MJK0000000');
  await press(editorOf(place), 'Enter');
  expect(place.querySelector('.edit-doubt')?.textContent).toContain('校验位');
  expect(live.view.node('body')?.fields['uscc']).toBeUndefined();
  await click(buttonNamed(place, '核对无误，保存'));
  expect(live.view.node('body')?.fields['uscc']).toBe('51440115MJK0000000');
});

test('a milestone is its own command and carries the revision that was seen', async () => {
  const live = fresh();
  const place = await openEditor(live, 'agreement', '期限至');
  await fill(editorOf(place), '2024年5月25日');
  await press(editorOf(place), 'Enter');
  expect(live.sent).toEqual([
    {
      type: 'agreement.milestone',
      args: {
        id: 'agreement',
        milestone: 'termTo',
        on: '2024-05-25',
        provenance: { source: 'entered', reportedOn: ON },
      },
      ifRev: 1,
    },
  ]);
});
