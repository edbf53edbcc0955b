import type { Socket as TcpSocket } from 'node:net';
import type { Socket } from 'socket.io';
import { type ServerOptions, WebSocketServer } from 'ws';

export type Connection = Socket['conn'];

/** One message of a connection each turn: a chunk of them, read at once, would make everybody else wait for them all. */
export class TurnTakingServer extends WebSocketServer {
  constructor(options: ServerOptions) {
    super({ ...options, allowSynchronousEvents: false });
  }
}

/** The WebSocket that engine.io's transport hides. */
type Frames = {
  readonly bufferedAmount: number;
  readonly isPaused: boolean;
  readonly _socket?: TcpSocket;
  pause(): void;
  resume(): void;
  ping(data: string): void;
  on(event: 'pong', listener: (data: Buffer) => void): void;
};

/** Undefined: it is a polling one. */
export const framesOf = (transport: Connection['transport']): Frames | undefined =>
  transport.name === 'websocket' ? (transport as unknown as { readonly socket: Frames }).socket : undefined;

/** Closes the transport, not the socket: a page that was only slow comes back by itself. */
export function cut(connection: Connection): void {
  const { transport } = connection;
  connection.close(true);
  reset(connection, transport);
}

/** Drops what is on its way, which would else be kept for a peer that does not take it. */
export function reset(connection: Connection, transport = connection.transport): void {
  framesOf(transport)?._socket?.resetAndDestroy();
}
