import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Failure } from '../../graph/model/schema/failure.ts';
import { NoticeList } from '../../web/app/notice-list.tsx';
import type { LiveCommand } from '../../web/live/live.ts';
import { useDrafts } from '../../web/state/drafts.ts';
import { useCommand } from '../../web/state/use-command.ts';
import { doubtsOf, wordsByField } from '../../web/ui/failure-text.ts';
import { FakeLive } from './fake-live.ts';
import { click, render, run } from './render.tsx';
import { smallGraph } from './small-graph.ts';

const RENAME: LiveCommand = {
  type: 'node.update',
  args: { id: 'community', kind: 'Community', set: { name: '南台社区' }, was: { name: '南北台社区' } },
};
const CONFLICT: Failure = { code: 'conflict' };

let failures: (Failure | undefined)[];
function Form() {
  const { busy, send } = useCommand();
  return (
    <>
      <button
        type="button"
        disabled={busy}
        onClick={() => void send(RENAME).then((each) => failures.push(each))}
      >
        send
      </button>
      <NoticeList />
    </>
  );
}

beforeEach(() => {
  failures = [];
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

async function sent() {
  const { nodes, relations } = smallGraph();
  const live = new FakeLive(nodes, relations);
  live.hold();
  const place = await render(live, <Form />);
  await click(place.querySelector('button'));
  return { live, place, isBusy: () => place.querySelector('button')?.disabled };
}
const pass = (ms: number) => run(() => void vi.advanceTimersByTime(ms));

test('a form is busy until the answer is there, and hears of a refusal', async () => {
  const { live, place, isBusy } = await sent();
  expect(isBusy()).toBe(true);
  await run(() => live.answer(CONFLICT));
  expect(isBusy()).toBe(false);
  expect(failures).toEqual([CONFLICT]);
  await pass(2_000);
  expect(place.querySelector('.notice')).toBeNull();
});

test('without an answer in time the form is done, and a late refusal is kept with what was written', async () => {
  const { live, isBusy } = await sent();
  await pass(1_400);
  expect(isBusy()).toBe(true);
  await pass(200);
  expect(isBusy()).toBe(false);
  expect(failures).toEqual([undefined]);
  await run(() => live.answer(CONFLICT));
  const refusals = [...useDrafts.getState().kept.values()].map(({ content }) => content);
  expect(refusals).toEqual([{ command: live.sent[0], failure: CONFLICT }]);
});

test('what is wrong is said by field, wherever in the command it stands', () => {
  const issues = [
    { path: 'node.fields.uscc', reason: 'taken' },
    { path: 'fields.name.0', reason: 'empty' },
    { path: 'relations.1', reason: 'oneSigner' },
  ];
  expect(wordsByField({ code: 'invalid', issues })).toMatchObject({
    uscc: '已被另一条记录使用',
    name: '不能为空',
  });
  expect(doubtsOf({ code: 'invalid', issues })).toEqual([]);
  expect(doubtsOf({ code: 'doubtful', issues })).toContain('oneSigner');
});
