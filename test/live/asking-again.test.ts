import { setImmediate as turn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { decideCommand } from '../../graph/model/commands/command.ts';
import type { Join, JoinAck, Push, PushAck, SinceAck } from '../../graph/model/wire/protocol.ts';
import { HttpProblem } from '../../web/live/http-problem.ts';
import { LiveConnection, type LiveDeps } from '../../web/live/live-connection.ts';
import { loaded } from '../../web/live/loaded.ts';
import type { Wire, WireHandlers } from '../../web/live/wire-contract.ts';
import { KeptInMemory } from '../harness/kept-in-memory.ts';
import { createUnit } from '../harness/made.ts';

const incarnation = 'log';
const joined: JoinAck = {
  ok: true,
  incarnation,
  seq: 0,
  catchUp: { kind: 'snapshot', url: '' },
  lastMid: 0,
  actorId: 'actor',
  now: 0,
};
const entry = (seq: number) => ({
  seq,
  at: '2023-04-14T00:00:00.000Z',
  actorId: 'actor',
  clientId: 'other',
  mid: seq,
  type: 'node.create',
  events: [],
});
const delta = (seq: number): SinceAck => ({
  ok: true,
  incarnation,
  seq,
  catchUp: { kind: 'delta', delta: { from: seq - 1, to: seq, entries: [entry(seq)] } },
});
const busy = (retryAfterMs: number) => ({ ok: false, failure: { code: 'busy' }, retryAfterMs }) as const;

/** A page whose server says what a test wants, and whose time passes when a test lets it. */
function page(
  said: {
    readonly joins?: (JoinAck | Error)[];
    readonly since?: (SinceAck | Error)[];
    readonly push?: (push: Push) => PushAck;
    readonly afterwards?: Promise<unknown>;
    readonly seq?: () => number;
  },
  loadEntry: LiveDeps['loadEntry'] = () => Promise.reject(new Error('not asked for')),
) {
  let handlers: WireHandlers | undefined;
  const asked: string[] = [];
  const joins: Join[] = [];
  const timers: { readonly delayMs: number; readonly run: () => void }[] = [];
  const wire: Wire = {
    async join(message) {
      asked.push('join');
      joins.push(message);
      await said.afterwards;
      const answer = said.joins?.shift() ?? joined;
      if (answer instanceof Error) throw answer;
      return answer;
    },
    async push(push) {
      if (!said.push) throw new Error('not asked for');
      return said.push(push);
    },
    async since() {
      asked.push('since');
      const answer = said.since?.shift();
      if (answer instanceof Error || !answer) throw answer;
      return answer;
    },
    listen: (given) => {
      handlers = given;
    },
    isConnected: () => true,
    connect: () => {},
    disconnect: () => {},
  };
  const live = new LiveConnection('tab', {
    kept: new KeptInMemory(),
    sendLeft: () => new Promise(() => {}),
    wire,
    loadSnapshot: async () =>
      loaded({ incarnation, seq: said.seq?.() ?? 0, mark: '', scope: 'all', nodes: [], relations: [] }),
    loadEntry,
    loadDecide: async () => decideCommand,
    freshClientId: () => 'fresh',
    after: (delayMs, run) => {
      timers.push({ delayMs, run });
      return () => {};
    },
  });
  return {
    live,
    asked,
    joins,
    /** The server says something. */
    async hear(say: (handlers: WireHandlers) => void): Promise<void> {
      if (handlers) say(handlers);
      await turn();
    },
    /** What was to be done later is done now: for how much later it was meant. */
    async passed(): Promise<number | undefined> {
      const timer = timers.shift();
      timer?.run();
      await turn();
      return timer?.delayMs;
    },
  };
}
const resync = { reason: 'slow', retryAfterMs: 700 } as const;

it('after a resync a page asks when it was told to, and until it is answered: nobody else would tell it of the hole', async () => {
  const here = page({ since: [busy(1_500), new Error('nobody answered'), delta(1)] });
  const gaps: unknown[] = [];
  here.live.onGaps((changed) => gaps.push(changed));
  await here.hear(({ connect }) => connect());
  await here.hear((handlers) => handlers.resync(resync));
  expect(here.asked).toEqual(['join']);
  expect(await here.passed()).toBe(700);
  expect(await here.passed()).toBe(1_500);
  expect(gaps).toEqual([]);
  expect(await here.passed()).toBe(1_000);
  // What it was not sent of gaps nobody keeps, and only from here on it is sent them again.
  expect(gaps).toEqual([undefined]);
  expect([here.live.seq, here.asked]).toEqual([1, ['join', 'since', 'since', 'since']]);
  expect(await here.passed()).toBeUndefined();
});

it('a resync in the middle of joining is not forgotten', async () => {
  let answer = (): void => {};
  const afterwards = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const here = page({ since: [delta(1)], afterwards });
  await here.hear((handlers) => {
    handlers.connect();
    handlers.resync(resync);
  });
  expect(await here.passed()).toBe(700);
  expect(here.asked).toEqual(['join']);
  answer();
  await turn();
  expect(await here.passed()).toBe(300);
  expect([here.live.seq, here.asked]).toEqual([1, ['join', 'since']]);
});

it('where many join at once a page waits as long as it was told', async () => {
  const here = page({ joins: [busy(2_400)] });
  await here.hear(({ connect }) => connect());
  expect(here.live.connection.status).toBe('loading');
  expect(await here.passed()).toBe(2_400);
  expect([here.asked, here.live.connection.status]).toEqual([['join', 'join'], 'connected']);
});

it('a large entry that does not come is asked for anew, and is not asked for while it is on its way', async () => {
  const bulk = { seq: 1, bulk: true, scope: 'all' } as const;
  const marked: SinceAck = {
    ok: true,
    incarnation,
    seq: 2,
    catchUp: { kind: 'delta', delta: { from: 0, to: 2, entries: [bulk, entry(2)] } },
  };
  let fail = (_: Error): void => {};
  let loads = 0;
  const here = page({ since: [marked] }, (seq) => {
    loads += 1;
    if (loads > 1) return Promise.resolve({ incarnation, entry: entry(seq) });
    return new Promise((_, reject) => {
      fail = reject;
    });
  });
  await here.hear(({ connect }) => connect());
  await here.hear(({ ops }) => ops({ from: 0, to: 1, entries: [bulk] }));
  await here.hear(({ ops }) => ops({ from: 1, to: 2, entries: [entry(2)] }));
  expect(await here.passed()).toBe(300);
  expect([here.asked, loads]).toEqual([['join'], 1]);
  fail(new HttpProblem(503, { code: 'busy' }, 4_000));
  await turn();
  expect(await here.passed()).toBe(4_000);
  expect([here.live.seq, here.asked, loads]).toEqual([2, ['join', 'since'], 2]);
});

it('a page that is told that it asks too much waits at least so long each time, and then goes on in order', async () => {
  const waits = [400, 9_000, 300];
  const mids: number[][] = [];
  const here = page({
    push({ commands }) {
      mids.push(commands.map(({ mid }) => mid));
      const retryAfterMs = waits.shift();
      return retryAfterMs === undefined
        ? { ok: true, lastMid: 2, results: commands.map(({ mid }) => ({ mid, status: 'noop' })) }
        : { ok: false, failure: { code: 'limited' }, retryAfterMs };
    },
  });
  await here.hear(({ connect }) => connect());
  const outcomes = [here.live.dispatch(createUnit('one')), here.live.dispatch(createUnit('two'))];
  await turn();
  expect(await here.passed()).toBe(400);
  expect(await here.passed()).toBe(9_000);
  expect(await here.passed()).toBeGreaterThanOrEqual(300);
  expect(await Promise.all(outcomes)).toMatchObject([{ status: 'noop' }, { status: 'noop' }]);
  expect(mids.flat().filter((mid) => mid === 1)).toHaveLength(4);
  expect(here.asked).toEqual(['join']);
});

it('a page whose line is too slow for what it missed takes the snapshot once, and keeps its number and what waits', async () => {
  let seq = 0;
  const pushed: Push[] = [];
  const current: JoinAck = { ...joined, catchUp: { kind: 'current' } };
  const here = page({
    joins: [joined, new Error('nobody answered'), { ...joined, seq: 5 }, { ...current, seq: 5 }],
    seq: () => seq,
    push(push) {
      pushed.push(push);
      // The first is lost on the way.
      if (pushed.length === 1) throw new Error('nobody answered');
      return { ok: true, lastMid: 1, results: [{ mid: 1, status: 'noop' }] };
    },
  });
  await here.hear(({ connect }) => connect());
  seq = 5;
  const outcome = here.live.dispatch(createUnit('waiting'));
  await turn();
  // The push that was not answered joins anew, and nobody answers that either.
  expect(here.joins.map(({ held }) => held?.seq)).toEqual([undefined, 0]);
  expect(here.live.pendingCount).toBe(1);
  expect(await here.passed()).toBe(1_000);
  expect(here.joins.map(({ held }) => held?.seq)).toEqual([undefined, 0, undefined]);
  expect(await outcome).toMatchObject({ status: 'noop' });
  expect(pushed.map(({ commands }) => commands.map(({ mid }) => mid))).toEqual([[1], [1]]);
  expect([here.live.seq, here.live.connection.status]).toEqual([5, 'connected']);
  await here.hear(({ disconnect }) => disconnect());
  await here.hear(({ connect }) => connect());
  expect(here.joins.map(({ held }) => held?.seq)).toEqual([undefined, 0, undefined, 5]);
  expect(new Set(here.joins.map(({ clientId }) => clientId))).toEqual(new Set(['tab']));
});
