import { EventEmitter } from 'node:events';
import { setImmediate as turn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { Outflow } from '../../server/live/outflow.ts';
import type { Connection } from '../../server/live/web-socket.ts';

/** A connection by WebSocket whose transport takes nothing more while `isStuck`. */
function connection() {
  const frames = Object.assign(new EventEmitter(), {
    bufferedAmount: 0,
    asked: [] as string[],
    isReset: false,
    ping: (token: string) => void frames.asked.push(token),
    _socket: { resetAndDestroy: () => (frames.isReset = true) },
  });
  const conn = Object.assign(new EventEmitter(), {
    transport: { name: 'websocket', socket: frames },
    isStuck: false,
    isClosed: false,
    close: () => (conn.isClosed = true),
  });
  const clock = { now: 1_000_000 };
  const happened: string[] = [];
  const outflow = new Outflow(conn as unknown as Connection, clock, {
    onStop: () => happened.push('stop'),
    onDrained: () => happened.push('drained'),
  });
  return {
    frames,
    conn,
    happened,
    outflow,
    send(data: string): void {
      conn.emit('packetCreate', { data });
      if (!conn.isStuck) conn.emit('flush');
    },
    pass(milliseconds: number): void {
      clock.now += milliseconds;
      outflow.look();
    },
    answer: (token = frames.asked.at(-1) ?? '') => frames.emit('pong', Buffer.from(token)),
  };
}

it('I16 stops at the 65th frame that waits in this process, or where they are too many bytes', async () => {
  for (const [size, most] of [
    [10, 64],
    [100 * 1024, 6],
  ] as const) {
    const { conn, send, happened, outflow } = connection();
    conn.isStuck = true;
    for (let each = 0; each < most; each += 1) send('x'.repeat(size));
    await turn();
    expect([happened, outflow.isStopped]).toEqual([[], false]);
    send('x'.repeat(size));
    await turn();
    expect([happened, outflow.isStopped, conn.isClosed]).toEqual([['stop'], true, false]);
  }
});

it('what one turn makes and the transport takes in it stops nobody', async () => {
  const { conn, send, happened } = connection();
  conn.isStuck = true;
  for (let each = 0; each < 500; each += 1) send('x');
  conn.emit('flush');
  await turn();
  expect(happened).toEqual([]);
});

it('I16 cuts off one that goes on asking without reading', async () => {
  const { conn, frames, send } = connection();
  conn.isStuck = true;
  for (let each = 0; each < 1_025; each += 1) send('x');
  await turn();
  expect([conn.isClosed, frames.isReset]).toEqual([true, true]);
});

it('asks once at a time, and only where something was sent', () => {
  const { frames, send, pass, answer } = connection();
  pass(1_000);
  expect(frames.asked).toHaveLength(0);
  send('x');
  pass(1_000);
  send('x');
  pass(1_000);
  expect(frames.asked).toHaveLength(1);
  answer();
  pass(1_000);
  expect(frames.asked).toHaveLength(2);
  answer();
  pass(60_000);
  expect(frames.asked).toHaveLength(2);
});

it('one that reads late is stopped after two seconds, and drained once all was read; a made-up answer counts for nothing', () => {
  const { happened, send, pass, answer, frames } = connection();
  send('x');
  pass(0);
  pass(1_900);
  answer('made-up');
  expect(happened).toEqual([]);
  send('y');
  pass(200);
  expect(happened).toEqual(['stop']);
  // The first was read, the second is asked for.
  answer();
  expect([happened, frames.asked.length]).toEqual([['stop'], 2]);
  answer();
  expect(happened).toEqual(['stop', 'drained']);
});

it('closes the transport fifteen seconds after what it left unread, and not before', () => {
  const { conn, frames, send, pass } = connection();
  send('x');
  pass(0);
  pass(14_900);
  expect(conn.isClosed).toBe(false);
  pass(200);
  expect([conn.isClosed, frames.isReset]).toEqual([true, true]);
});

it('one that vanished loses what was on its way, one that says goodbye does not', () => {
  for (const [reason, isReset] of [
    ['ping timeout', true],
    ['transport close', false],
  ] as const) {
    const { conn, frames } = connection();
    conn.emit('close', reason);
    expect(frames.isReset).toBe(isReset);
  }
});

it('by long polling the next poll says that what came before was read', () => {
  const { conn, happened, send, pass } = connection();
  conn.transport.name = 'polling';
  conn.isStuck = true;
  send('x');
  pass(0);
  pass(2_000);
  expect(happened).toEqual(['stop']);
  conn.emit('flush');
  conn.emit('drain');
  expect(happened).toEqual(['stop', 'drained']);
});
