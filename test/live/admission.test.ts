import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Refusal } from '../../graph/model/schema/failure.ts';
import { Gate } from '../../server/live/gate.ts';
import { type BareRooms, bareRooms } from './bare-rooms.ts';
import { rawSockets } from './raw-socket.ts';

const sockets = rawSockets();
let rooms: BareRooms;
beforeAll(async () => {
  rooms = await bareRooms();
  for (let each = 0; each < 1_000; each += 1) rooms.tell(200);
});
afterAll(async () => {
  sockets.closeAll();
  await rooms.close();
  expect(rooms.bugs).toEqual([]);
});

const held = (seq: number) => ({ ...rooms.head(), seq });

describe('many who come up to date at once', () => {
  it('a thousand questions of one socket read the log once, and others are served', async () => {
    const [greedy, other] = [sockets.open(rooms.address), sockets.open(rooms.address)];
    await Promise.all([greedy.join({ clientId: 'greedy' }), other.join({ clientId: 'other' })]);
    const before = rooms.counts.reads;
    const asked = Array.from({ length: 1_000 }, () => greedy.ask('since', held(10)));
    expect(await other.ask('since', held(20))).toMatchObject({
      ok: true,
      catchUp: { kind: 'delta', delta: { from: 20, to: 1_000 } },
    });
    const answers = await Promise.all(asked);
    const answered = answers.filter(({ ok }) => ok);
    expect(answered[0]).toMatchObject({ catchUp: { delta: { from: 10, to: 1_000 } } });
    for (const answer of answers.filter(({ ok }) => !ok))
      expect(answer).toEqual({
        ok: false,
        failure: { code: expect.stringMatching(/^(limited|busy)$/) },
        retryAfterMs: expect.any(Number),
      });
    // Read once for each of the two.
    expect(rooms.counts.reads - before).toBe(2);
  });

  it('a crowd that held the same reads the log once, and each is told what is its own', async () => {
    const crowd = Array.from({ length: 100 }, () => sockets.open(rooms.address));
    const before = rooms.counts.reads;
    const answers = await Promise.all(
      crowd.map(async (each, index) => {
        await each.connected();
        return each.join({ clientId: `crowd-${index}`, held: held(500) });
      }),
    );
    const [first] = answers;
    expect(first).toMatchObject({ ok: true, seq: 1_000, lastMid: 0, actorId: 'somebody' });
    expect(first.catchUp.delta.entries.map(({ seq }: { seq: number }) => seq)).toEqual(
      Array.from({ length: 500 }, (_, index) => 501 + index),
    );
    for (const answer of answers) expect(answer).toEqual({ ...first, now: expect.any(Number) });
    expect(rooms.counts.reads - before).toBe(1);
  });

  it('who is there asks while a line of others waits to join', async () => {
    const there = sockets.open(rooms.address);
    await there.join({ clientId: 'there' });
    const release = rooms.holdJoins();
    const crowd = Array.from({ length: 20 }, () => sockets.open(rooms.address));
    await Promise.all(crowd.map((each) => each.connected()));
    const joined = crowd.map((each, index) => each.join({ clientId: `line-${index}` }));
    await rooms.joinsHeld(16);
    expect(await there.ask('since', held(900))).toMatchObject({ ok: true });
    release();
    for (const each of joined) expect(await each).toMatchObject({ ok: true });
  });

  it('what is committed meanwhile is no longer the same delta', async () => {
    const raw = sockets.open(rooms.address);
    await raw.join({ clientId: 'later' });
    const since = () => raw.ask('since', held(990));
    expect((await since()).catchUp.delta.to).toBe(1_000);
    rooms.tell(10);
    expect((await since()).catchUp.delta).toMatchObject({ from: 990, to: 1_001 });
  });
});

describe('the gate', () => {
  it('lets sixteen in at once, the others in their order, and turns away who comes beyond a thousand', async () => {
    const gate = new Gate();
    const [entered, left]: number[][] = [[], []];
    let inside = 0;
    let most = 0;
    const waiting = Array.from({ length: 16 + 1_024 }, (_, each) =>
      gate.run(async () => {
        entered?.push(each);
        inside += 1;
        most = Math.max(most, inside);
        await Promise.resolve();
        inside -= 1;
        left?.push(each);
      }),
    );
    await expect(gate.run(async () => {})).rejects.toMatchObject({
      failure: { code: 'busy' },
    } satisfies Partial<Refusal>);
    await Promise.all(waiting);
    expect(entered).toEqual(Array.from({ length: 16 + 1_024 }, (_, each) => each));
    expect(most).toBeLessThanOrEqual(16);
    await expect(gate.run(async () => 'again')).resolves.toBe('again');
  });

  it('passes over those for whom nobody waits any more', async () => {
    const gate = new Gate();
    let open = () => {};
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    const inside = Array.from({ length: 16 }, () => gate.run(() => opened));
    let done = 0;
    const work = async () => {
      done += 1;
    };
    let isGone = false;
    const gone = Array.from({ length: 100 }, () => gate.run(work, () => isGone));
    const last = gate.run(work, () => false);
    isGone = true;
    const settled = Promise.allSettled(gone);
    open();
    await Promise.all([...inside, last]);
    for (const each of await settled) expect(each.status).toBe('rejected');
    expect(done).toBe(1);
    await expect(gate.run(async () => 'next')).resolves.toBe('next');
  });

  it('goes on after a work that failed', async () => {
    const gate = new Gate();
    const failing = Array.from({ length: 40 }, () =>
      gate.run(async () => {
        throw new Error('lost');
      }),
    );
    for (const each of await Promise.allSettled(failing)) expect(each.status).toBe('rejected');
    await expect(gate.run(async () => 'next')).resolves.toBe('next');
  });
});
