import type { Socket } from 'socket.io';

/** What a connection may leave unread before it is closed: eight deltas of the largest size. */
const MOST_UNREAD_BYTES = 4 * 1024 * 1024;

/**
 * Answers only while the other side reads: what is sent and not taken stays in this process's memory, and one client
 * that asks without reading could fill it.
 */
export function answerWhileRead(
  socket: Pick<Socket, 'conn' | 'connected'>,
): (ack: (answer: unknown) => void, answer: unknown) => void {
  let unreadBytes = 0;
  socket.conn.on('drain', () => {
    unreadBytes = 0;
  });
  return (ack, answer) => {
    if (!socket.connected) return;
    unreadBytes += JSON.stringify(answer).length;
    ack(answer);
    // Closing the transport, not the socket: a page that was only slow comes back by itself.
    if (unreadBytes > MOST_UNREAD_BYTES) socket.conn.close(true);
  };
}
