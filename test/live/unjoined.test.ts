import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { Unjoined } from '../../server/live/unjoined.ts';
import type { Connection } from '../../server/live/web-socket.ts';

const connection = () => {
  const conn = Object.assign(new EventEmitter(), {
    transport: { name: 'polling' },
    isClosed: false,
    close: () => {
      conn.isClosed = true;
      conn.emit('close');
    },
  });
  return conn;
};

it('lets a crowd in that comes at once, up to a thousand, and again once they have joined, gone, or had their time', () => {
  const unjoined = new Unjoined(1_024);
  const clock = { now: 5_000 };
  const crowd = Array.from({ length: 1_024 }, connection);
  const add = (each: ReturnType<typeof connection>) => unjoined.add(each as unknown as Connection, clock);
  for (const each of crowd.slice(1)) add(each);
  expect(unjoined.isFull).toBe(false);
  add(crowd[0] ?? connection());
  expect(unjoined.isFull).toBe(true);
  unjoined.joined(crowd[1] as unknown as Connection);
  crowd[2]?.close();
  expect(unjoined.isFull).toBe(false);
  clock.now += 1_900;
  unjoined.look(clock);
  expect(crowd.filter(({ isClosed }) => isClosed)).toHaveLength(1);
  clock.now += 200;
  unjoined.look(clock);
  // One had joined.
  expect(crowd.filter(({ isClosed }) => !isClosed)).toHaveLength(64 + 1);
  clock.now += 8_000;
  unjoined.look(clock);
  expect(crowd.filter(({ isClosed }) => !isClosed)).toEqual([crowd[1]]);
});

it('who waits for the answer to a join is not late, and who is refused has what was left of its time', () => {
  const unjoined = new Unjoined(1_024);
  const clock = { now: 0 };
  const [waiting, refused, gone] = [connection(), connection(), connection()];
  for (const each of [waiting, refused, gone]) {
    unjoined.add(each as unknown as Connection, clock);
    unjoined.joins(each as unknown as Connection);
  }
  clock.now = 9_000;
  unjoined.refused(refused as unknown as Connection);
  gone.close();
  unjoined.refused(gone as unknown as Connection);
  unjoined.look(clock);
  expect(refused.isClosed).toBe(false);
  clock.now = 20_000;
  gone.isClosed = false;
  unjoined.look(clock);
  expect([waiting.isClosed, refused.isClosed, gone.isClosed]).toEqual([false, true, false]);
  unjoined.joined(waiting as unknown as Connection);
  unjoined.refused(waiting as unknown as Connection);
  clock.now = 40_000;
  unjoined.look(clock);
  expect(waiting.isClosed).toBe(false);
});
