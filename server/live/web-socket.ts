import type { IncomingMessage } from 'node:http';
import type { Socket as TcpSocket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Socket } from 'socket.io';
import { type ServerOptions, type WebSocket, WebSocketServer } from 'ws';

export type Connection = Socket['conn'];

/** One message of a connection each turn: a chunk of them, read at once, would make everybody else wait for them all. */
export class TurnTakingServer extends WebSocketServer {
  constructor(options: ServerOptions) {
    super({ ...options, allowSynchronousEvents: false, autoPong: false });
  }

  override handleUpgrade(
    request: IncomingMessage,
    socket: Duplex,
    head: Buffer,
    done: (webSocket: WebSocket, request: IncomingMessage) => void,
  ): void {
    super.handleUpgrade(request, socket, head, (webSocket, upgraded) => {
      answerPings(webSocket);
      done(webSocket, upgraded);
    });
  }
}

/** A program's library pings once in some seconds, a browser never. */
const MOST_PINGS = { inMs: 10_000, count: 50 } as const;

/** Pings that nobody counts would else be answered into this process's memory, whoever sends them and reads nothing. */
function answerPings(webSocket: WebSocket): void {
  let begun = performance.now();
  let count = 0;
  webSocket.on('ping', (data) => {
    const now = performance.now();
    if (now - begun > MOST_PINGS.inMs) [begun, count] = [now, 0];
    count += 1;
    if (count > MOST_PINGS.count) webSocket.terminate();
    else webSocket.pong(data);
  });
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
