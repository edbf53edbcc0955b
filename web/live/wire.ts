import { io, Manager, type Socket } from 'socket.io-client';
import type { ClientToServer, ServerToClient } from '../../graph/model/wire/protocol.ts';
import { serverPath } from './server-path.ts';
import { OPEN_WITHIN_MS, steerTransport } from './steer-transport.ts';
import type { Wire } from './wire-contract.ts';

const ACK_WITHIN_MS = 10_000;

/** For programs; a page's own are used without them. */
type WireOptions = { readonly address?: string; readonly path?: string; readonly cookie?: string };

/** The wire over Socket.IO. */
export function openWire(options: WireOptions = {}): Wire {
  const address = options.address ?? '';
  const settings = {
    path: `${options.path ?? serverPath('')}/socket.io/`,
    transports: ['websocket'],
    timeout: OPEN_WITHIN_MS,
    reconnectionDelay: 500,
    reconnectionDelayMax: 10_000,
    randomizationFactor: 0.5,
    ...(options.cookie ? { extraHeaders: { cookie: options.cookie }, forceNew: true } : {}),
  };
  const socket: Socket<ServerToClient, ClientToServer> = io(address, settings);
  const timed = () => socket.timeout(ACK_WITHIN_MS);
  const connect = () => void socket.connect();
  const disconnect = () => void socket.disconnect();
  return {
    join: (message) => timed().emitWithAck('join', message),
    push: (message) => timed().emitWithAck('push', message),
    since: (message) => timed().emitWithAck('since', message),
    listen({ connect: connected, disconnect: lost, refused, limited, ops, head, gaps, resync, bye }) {
      steerTransport(socket.io, {
        limited,
        probe: () => opens(address || location.origin, settings),
        reconnect() {
          disconnect();
          connect();
        },
        after: (delayMs, run) => {
          const timer = setTimeout(run, delayMs);
          return () => clearTimeout(timer);
        },
        now: () => performance.now(),
      });
      socket.on('connect', connected);
      socket.on('disconnect', lost);
      socket.on('connect_error', (error) => refused(error.message === 'unauthorized'));
      socket.on('ops', ops);
      socket.on('head', head);
      socket.on('gaps', gaps);
      socket.on('resync', resync);
      socket.on('bye', bye);
    },
    isConnected: () => socket.connected,
    connect,
    disconnect,
  };
}

/** Whether a connection of its own opens with these settings; it is closed at once. */
const opens = (address: string, settings: ConstructorParameters<typeof Manager>[1]): Promise<boolean> =>
  new Promise((resolve) => {
    const manager = new Manager(address, { ...settings, reconnection: false, autoConnect: false });
    manager.open((error) => {
      resolve(!error);
      manager._close();
    });
  });
