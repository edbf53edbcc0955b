import { expect, test } from 'vitest';
import { COMMANDS } from '../../graph/model/commands/command.ts';
import { NoticeList } from '../../web/app/notice-list.tsx';
import { useLateRefusals } from '../../web/app/use-late-refusals.ts';
import { useLiveHandle } from '../../web/state/live-context.tsx';
import { dismiss, tell, useNotices } from '../../web/state/notices.ts';
import { zhUnsent } from '../../web/texts/zh-unsent.ts';
import { createUnit } from '../harness/made.ts';
import { FakeLive } from './fake-live.ts';
import { render, run } from './render.tsx';
import { smallGraph } from './small-graph.ts';

function Shell() {
  useLateRefusals(useLiveHandle());
  return <NoticeList />;
}

test('what is refused of an earlier page is named with what was written, and stays until it is closed', async () => {
  const { nodes, relations } = smallGraph();
  const live = new FakeLive(nodes, relations);
  const place = await render(live, <Shell />);
  const refuse = (tellAll: (listener: Parameters<FakeLive['onLateRefusal']>[0]) => void) =>
    run(async () => {
      for (const listener of live.lateRefusals) tellAll(listener);
      await import('../../web/state/tell-late-refusal.ts');
      await new Promise((resolve) => setTimeout(resolve));
    });
  await refuse((listener) => {
    listener(
      {
        type: 'node.update',
        args: { id: 'community', kind: 'Community', set: { households: 2600 }, was: { households: 1 } },
      },
      { code: 'conflict' },
    );
  });
  expect(place.textContent).toContain('有 1 项没有被接受：修改“南北台社区”：户数 2,600 户（已有人先改了这里');
  await run(() => {
    for (const text of ['1', '2', '3', '4']) tell(text);
  });
  await refuse((listener) => listener(createUnit('taken', '某局'), { code: 'exists' }));
  const shown = useNotices.getState().filter(({ stays }) => stays);
  expect(shown.map(({ text }) => text)).toEqual([
    expect.stringMatching(/有 2 项没有被接受：修改“南北台社区”.*、新建.*“某局”（已经存在相同的记录）/),
  ]);
  await run(() => dismiss(shown[0]?.id ?? 0));
  await refuse((listener) => listener(createUnit('taken', '某局'), { code: 'exists' }));
  expect(place.textContent).toContain('有 1 项没有被接受：新建');
});

test('every command can be said in a line', () => {
  expect(Object.keys(zhUnsent.command).sort()).toEqual(Object.keys(COMMANDS).sort());
});
