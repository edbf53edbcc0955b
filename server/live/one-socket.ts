import { type Connection, cut } from './web-socket.ts';

type Packet = { readonly type: string; readonly data?: unknown };

/** What Socket.IO begins its message with by which a socket is asked for. */
const CONNECT = '0';

/**
 * Cuts a connection that asks for a second socket, of which one message could carry thousands. Before Socket.IO makes
 * one, since it knows of the first only later; of what else the message carries engine.io then passes nothing on.
 */
export function allowOneSocket(connection: Connection): void {
  let isAsked = false;
  connection.on('packet', ({ type, data }: Packet) => {
    if (type !== 'message' || typeof data !== 'string' || !data.startsWith(CONNECT)) return;
    if (isAsked) cut(connection);
    isAsked = true;
  });
}
