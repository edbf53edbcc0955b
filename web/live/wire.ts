import { io, type Socket } from 'socket.io-client';
import type { ClientToServer, ServerToClient } from '../../graph/model/wire/protocol.ts';
import type { Wire } from './wire-contract.ts';

const ACK_WITHIN_MS = 10_000;

/** The wire over Socket.IO. `address` and `cookie` are for programs; a page's own are used without them. */
export function openWire(options: { readonly address?: string; readonly cookie?: string } = {}): Wire {
  const socket: Socket<ServerToClient, ClientToServer> = io(options.address ?? '', {
    transports: ['websocket'],
    reconnectionDelay: 500,
    reconnectionDelayMax: 10_000,
    randomizationFactor: 0.5,
    ...(options.cookie ? { extraHeaders: { cookie: options.cookie }, forceNew: true } : {}),
  });
  const timed = () => socket.timeout(ACK_WITHIN_MS);
  return {
    join: (message) => timed().emitWithAck('join', message),
    push: (message) => timed().emitWithAck('push', message),
    since: (message) => timed().emitWithAck('since', message),
    listen({ connect, disconnect, refused, ops, head, gaps, resync, bye }) {
      socket.on('connect', connect);
      socket.on('disconnect', disconnect);
      socket.on('connect_error', (error) => refused(error.message === 'unauthorized'));
      socket.on('ops', ops);
      socket.on('head', head);
      socket.on('gaps', gaps);
      socket.on('resync', resync);
      socket.on('bye', bye);
    },
    isConnected: () => socket.connected,
    connect: () => void socket.connect(),
    disconnect: () => void socket.disconnect(),
  };
}
