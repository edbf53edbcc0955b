import { describe, expect, it } from 'vitest';
import type { LiveCommand } from '../../web/live/live.ts';
import { fitsMessage, Outbox, type Waiting } from '../../web/live/outbox.ts';

const move = (x: number): LiveCommand => ({ type: 'node.move', args: { id: 'a', area: 'b', x, y: 0 } });
const item = (x = 0): Waiting => ({ command: move(x), mid: undefined, acceptedAt: undefined });
const mids = (outbox: Outbox<Waiting>): number[] => outbox.next().map((command) => command.mid);

function outboxOf(count: number): Outbox<Waiting> {
  const outbox = new Outbox<Waiting>();
  for (let index = 0; index < count; index += 1) outbox.add(item(index));
  return outbox;
}

describe('numbers of a tab’s messages', () => {
  it('go on from the highest that the server has seen, and a resend keeps its own', () => {
    const outbox = outboxOf(1);
    outbox.saw(4);
    expect(mids(outbox)).toEqual([5]);
    outbox.add(item());
    // The server has seen more than the unanswered one: an older connection's push arrived after all.
    outbox.saw(6);
    expect(mids(outbox)).toEqual([5, 7]);
    outbox.saw(3);
    expect(mids(outbox)).toEqual([5, 7]);
  });

  it('begin anew where the server forgot the client, instead of asking for ever', () => {
    const outbox = outboxOf(2);
    outbox.saw(50);
    expect(mids(outbox)).toEqual([51, 52]);
    outbox.decided(0);
    outbox.renumber(0);
    expect(mids(outbox)).toEqual([1, 2]);
  });

  it('of a push refused as a whole stay, and it goes one by one until the guilty one is alone', () => {
    const outbox = outboxOf(3);
    const pushed = outbox.next();
    expect(outbox.refusedWhole(pushed)).toBeUndefined();
    const alone = outbox.next();
    expect(alone.map((command) => command.mid)).toEqual([1]);
    const guilty = outbox.refusedWhole(alone);
    expect(guilty?.mid).toBe(1);
    if (guilty) outbox.remove(guilty);
    outbox.close(1);
    expect(mids(outbox)).toEqual([1]);
    outbox.decided(1);
    expect(outbox.waiting).toHaveLength(2);
  });

  it('of another log are forgotten with what that log accepted', () => {
    const outbox = outboxOf(2);
    outbox.next();
    const [first] = outbox.waiting;
    if (first) first.acceptedAt = 99;
    outbox.renew();
    expect(mids(outbox)).toEqual([1]);
    expect(outbox.waiting).toHaveLength(1);
  });
});

it('a push stays within one message, counted in bytes', () => {
  const long: Waiting = {
    ...item(),
    command: {
      type: 'node.update',
      args: { id: 'a', kind: 'Unit', set: { note: '长'.repeat(4_000) }, was: {} },
    },
  };
  const outbox = new Outbox<Waiting>();
  for (let index = 0; index < 10; index += 1) outbox.add({ ...long });
  expect(mids(outbox)).toEqual([1, 2, 3, 4, 5]);
  expect(fitsMessage(long.command)).toBe(true);
  const set = Object.fromEntries(
    Array.from({ length: 6 }, (_, index) => [`note${index}`, '长'.repeat(4_000)]),
  );
  expect(fitsMessage({ type: 'node.update', args: { id: 'a', kind: 'Unit', set, was: {} } })).toBe(false);
});
