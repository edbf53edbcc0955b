import { beforeEach, describe, expect, it } from 'vitest';
import type { Batch } from '../../graph/commands/decide-batch.ts';
import type { Submission } from '../../graph/commands/decide-group.ts';
import { Buckets } from '../../server/access/bucket.ts';
import { Limited } from '../../server/access/limited.ts';
import { ratesOf } from '../../server/access/rates.ts';
import { Intake, type SocketIntake } from '../../server/live/intake.ts';

/** A clock that the test turns. */
let now: number;
/** Commands that reached the committer, by person. */
let taken: Map<string, number>;
let intake: Intake;
beforeEach(() => {
  [now, taken] = [1_000_000, new Map()];
  const committer = {
    submitBatch: async ({ mid }: Batch) => ({ mid, status: 'ok' as const, seq: 1 }),
    async submit({ actor, commands }: Submission) {
      taken.set(actor.id, (taken.get(actor.id) ?? 0) + commands.length);
      return { results: [], lastMid: 0 };
    },
  };
  intake = new Intake(committer, ratesOf(1), () => now);
});

/** 0 where it was taken, else after how long it may come again. */
const push = (person: string, clientId: string, count: number): Promise<number> =>
  intake
    .submit(
      {
        actor: { id: person, role: 'editor' },
        clientId,
        commands: Array.from({ length: count }, (_, index) => ({ mid: index + 1, type: 'x', args: {} })),
      },
      person,
    )
    .then(
      () => 0,
      (error: unknown) => {
        if (!(error instanceof Limited)) throw error;
        return error.retryAfterMs;
      },
    );
const counted = (count: () => void): boolean => {
  try {
    count();
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(Limited);
    return false;
  }
};

describe('what one person may push', () => {
  it('a hundred at once, as one paste or one by one, and then twenty a second over all their tabs', async () => {
    expect(await push('li', 'one', 64)).toBe(0);
    expect(await push('li', 'two', 16)).toBe(0);
    for (let each = 0; each < 20; each += 1) expect(await push('li', 'three', 1)).toBe(0);
    expect(await push('li', 'three', 1)).toBe(50);
    expect(await push('li', 'one', 64)).toBe(3_200);
    // Nobody else has to wait for it.
    expect(await push('wang', 'four', 64)).toBe(0);
    for (let second = 0; second < 10; second += 1) {
      now += 1_000;
      for (const tab of ['one', 'two', 'three', 'four', 'five'])
        for (let each = 0; each < 10; each += 1) await push('li', tab, 1);
    }
    expect(taken.get('li')).toBe(100 + 10 * 20);
  });

  it('what was limited is taken once its time has passed, and not a moment before', async () => {
    await push('li', 'one', 60);
    await push('li', 'one', 40);
    const waitMs = await push('li', 'two', 50);
    now += waitMs - 1;
    expect(await push('li', 'two', 50)).toBe(1);
    now += 1;
    expect(await push('li', 'two', 50)).toBe(0);
    expect(taken.get('li')).toBe(150);
  });

  it('a tab that runs wild leaves something to the person’s others', async () => {
    let quiet = 0;
    for (let step = 0; step < 3_000; step += 1) {
      while ((await push('li', 'wild', 1)) === 0);
      // The quiet tab comes back when it was told to.
      if (step % 100 === 99 && (await push('li', 'quiet', 1)) === 0) quiet += 1;
      now += 10;
    }
    expect(quiet).toBeGreaterThan(20);
  });

  it('batches by their rows: two of the largest at once, and then as much as everybody can wait for', async () => {
    const rows = Array.from({ length: 5_000 }, () => ({ type: 'x', args: {} }));
    const batch = (person: string) =>
      intake
        .submitBatch({ clientId: 'import', actor: { id: person, role: 'editor' }, mid: 1, rows }, person)
        .then(
          ({ status }) => status,
          (error: unknown) => (error as Limited).retryAfterMs,
        );
    expect([await batch('li'), await batch('li'), await batch('li')]).toEqual(['ok', 'ok', 10_000]);
    // Neither anybody else nor their own edits have to wait.
    expect([await batch('wang'), await push('li', 'one', 64)]).toEqual(['ok', 0]);
    now += 10_000;
    expect([await batch('li'), await batch('li')]).toEqual(['ok', 10_000]);
  });

  it('is forgotten when it says nothing any more', () => {
    const buckets = new Buckets({ perSecond: 20, burst: 100 }, () => now);
    for (let person = 0; person < 100_000; person += 1) {
      now += 10;
      buckets.spend(`person-${person}`, 100);
    }
    // Each is whole again after five seconds, in which 500 others came.
    expect(buckets.size).toBeLessThan(2_000);
  });
});

function count(socket: SocketIntake, name: 'since' | 'push'): void {
  socket.countMessage();
  if (name === 'since') socket.countQuestion();
}

describe('what one socket may send', () => {
  it('is counted for all sockets of a person together, too', () => {
    const open = (payer: string) => intake.socket(payer, () => {});
    const asked = Array.from({ length: 30 }, () => open('many-tabs')).map(
      (socket) =>
        Array.from({ length: 20 }, () => counted(() => count(socket, 'since'))).filter(Boolean).length,
    );
    expect(asked.reduce((sum, each) => sum + each, 0)).toBe(200);
    const pushed = Array.from({ length: 10 }, () => open('pusher')).map(
      (socket) =>
        Array.from({ length: 200 }, () => counted(() => count(socket, 'push'))).filter(Boolean).length,
    );
    expect(pushed.reduce((sum, each) => sum + each, 0)).toBe(800);
  });

  it('is counted before it is read: questions by themselves, everything together', () => {
    let floods = 0;
    const socket = intake.socket('somebody', () => {
      floods += 1;
    });
    const take = (name: 'since' | 'push', most: number) =>
      Array.from({ length: most }, () => counted(() => count(socket, name))).filter(Boolean).length;
    expect(take('since', 1_000)).toBe(20);
    // Refused questions count as messages too: 200 in all.
    expect([take('push', 1_000), floods > 0]).toEqual([0, true]);
    now += 60_000;
    expect(take('push', 1_000)).toBe(200);
    now += 1_000;
    expect([take('since', 10), take('push', 1_000)]).toEqual([10, 40]);
    expect(
      counted(() =>
        count(
          intake.socket('another', () => {}),
          'since',
        ),
      ),
    ).toBe(true);
  });
});
