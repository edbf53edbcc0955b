import { EventEmitter } from 'node:events';
import type { Socket } from 'socket.io';
import { expect, it } from 'vitest';
import { answerWhileRead } from '../../server/live/unread.ts';

function connection() {
  const conn = Object.assign(new EventEmitter(), { closed: 0, close: () => (conn.closed += 1) });
  const socket = { connected: true, conn } as unknown as Pick<Socket, 'conn' | 'connected'> & {
    connected: boolean;
  };
  return { conn, socket };
}
const large = 'x'.repeat(512 * 1024);

it('I16 closes a connection that asks and does not read, and answers it no more', () => {
  const { conn, socket } = connection();
  const send = answerWhileRead(socket);
  let answered = 0;
  for (let each = 0; each < 8 && conn.closed === 0; each += 1) send(() => (answered += 1), large);
  expect([answered, conn.closed]).toEqual([8, 1]);
  socket.connected = false;
  send(() => (answered += 1), large);
  expect(answered).toBe(8);
});

it('leaves one alone that reads, however much it asks', () => {
  const { conn, socket } = connection();
  const send = answerWhileRead(socket);
  for (let each = 0; each < 100; each += 1) {
    send(() => {}, large);
    conn.emit('drain');
  }
  expect(conn.closed).toBe(0);
});
