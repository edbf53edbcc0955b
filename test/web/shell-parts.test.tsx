import { expect, test, vi } from 'vitest';
import { ConnectionMark } from '../../web/app/connection-mark.tsx';
import { DateControl } from '../../web/app/date-control.tsx';
import { Me } from '../../web/app/me.tsx';
import '../../web/app/me-card.tsx';
import { useDayNotice } from '../../web/app/day-notice.ts';
import { NoticeList } from '../../web/app/notice-list.tsx';
import { Page } from '../../web/app/page.tsx';
import '../../web/features/day/day-panel.tsx';
import '../../web/features/records/create-list.tsx';
import { CreateMenu } from '../../web/features/records/create-menu.tsx';
import type { LiveCommand } from '../../web/live/live.ts';
import { uiState } from '../../web/state/ui-state.ts';
import { Dialog } from '../../web/ui/dialog.tsx';
import { useEscape } from '../../web/ui/escape.ts';
import { FakeLive } from './fake-live.ts';
import { buttonNamed, click, press, render, run } from './render.tsx';
import { actor, smallGraph } from './small-graph.ts';

const fresh = () => {
  const { nodes, relations } = smallGraph();
  return new FakeLive(nodes, relations);
};

const toToday = {
  type: 'node.update',
  args: {
    id: 'workspace',
    kind: 'Workspace',
    set: { referenceDay: null },
    was: { referenceDay: '2023-04-14' },
  },
} as const satisfies LiveCommand;

function Step({ open, onStep }: { readonly open: boolean; onStep(): void }) {
  useEscape(onStep, open);
  return null;
}

test('the reference day is a setting of the workspace, changed with what was seen', async () => {
  const live = fresh();
  const place = await render(live, <DateControl />);
  expect(place.textContent).toContain('截至 2023-04-14');
  await click(place.querySelector('.date-switch'));
  await vi.waitFor(() => run(() => expect(document.querySelector('.day-choice')).not.toBeNull()));
  expect(document.querySelector('.popover')?.textContent).toContain('所有人');
  await click(document.querySelectorAll('.day-choice')[1]);
  expect(live.sent).toEqual([]);
  expect(document.querySelector('.ask-for-all')?.textContent).toContain('所有人的基准日改为');
  await click(buttonNamed(document, '更改'));
  expect(live.sent).toEqual([
    {
      type: 'node.update',
      args: {
        id: 'workspace',
        kind: 'Workspace',
        set: { referenceDay: null },
        was: { referenceDay: '2023-04-14' },
      },
    },
  ]);
  expect(place.textContent).toContain('截至今天');
});

test('what can be created is listed in a menu, which goes once something of it is chosen', async () => {
  const place = await render(fresh(), <CreateMenu />);
  await click(place.querySelector('.create-button'));
  await vi.waitFor(() => run(() => expect(document.querySelector('[role="menu"]')).not.toBeNull()));
  expect(document.activeElement?.textContent).toContain('结对');
  await click(buttonNamed(document, '社会组织'));
  expect(uiState().sheet).toMatchObject({ type: 'record', kind: 'SocialOrganization' });
  expect(document.querySelector('[role="menu"]')).toBeNull();
});

test('the card behind the initial says who this tab is, and goes with Escape', async () => {
  const session = { actorId: actor.id, name: '林', unit: '党建办' };
  const place = await render(fresh(), <Me session={session} onRenamed={() => {}} />);
  await click(place.querySelector('.avatar'));
  await vi.waitFor(() =>
    run(() => expect(document.querySelector('.me-card')?.textContent).toContain('林党建办')),
  );
  await press(document.body, 'Escape');
  expect(document.querySelector('.me-card')).toBeNull();
});

test('the connection is a word, not only a dot', async () => {
  const live = fresh();
  live.connection = { status: 'disconnected' };
  const place = await render(live, <ConnectionMark />);
  expect(place.textContent).toBe('未连接');
});

test.each([
  [{ status: 'forbidden' } as const, '这个链接打不开图谱'],
  [{ status: 'outdated', side: 'page' } as const, '页面版本过旧'],
  [{ status: 'outdated', side: 'server' } as const, '服务版本过旧'],
  [{ status: 'loading', receivedBytes: 412_000 } as const, '412 kB'],
])('%o has a page of its own', async (connection, text) => {
  const live = fresh();
  live.connection = connection;
  const place = await render(live, <Page />);
  expect(place.textContent).toContain(text);
});

function DayNotice({ live }: { readonly live: FakeLive }) {
  useDayNotice(live);
  return <NoticeList />;
}

test('other pages say who changed the reference day for all', async () => {
  const live = fresh();
  live.view.load([actor], []);
  const place = await render(live, <DayNotice live={live} />);
  await run(() => {
    live.remote(toToday, actor.id);
  });
  expect(place.textContent).toBe('示例·规划员 林 把截至日期改为今天');
});

test('Escape in a dialog closes the dialog and nothing below it', async () => {
  const closed: string[] = [];
  await render(
    fresh(),
    <>
      <Step open onStep={() => closed.push('selection')} />
      <Dialog title="删除" onClose={() => closed.push('dialog')}>
        <button type="button">删除</button>
      </Dialog>
    </>,
  );
  await press(document.querySelector('dialog button'), 'Escape');
  expect(closed).toEqual(['dialog']);
});

test('P2 Escape takes one step: what opened last closes first', async () => {
  const closed: string[] = [];
  await render(
    fresh(),
    <>
      <Step open onStep={() => closed.push('selection')} />
      <Step open onStep={() => closed.push('popover')} />
      <Step open={false} onStep={() => closed.push('closed already')} />
    </>,
  );
  await press(document.body, 'Escape');
  expect(closed).toEqual(['popover']);
});
