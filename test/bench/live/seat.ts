import { io, type Socket } from 'socket.io-client';
import { PROTOCOL_VERSION } from '../../../graph/model/wire/limits.ts';
import type { ClientToServer, ServerToClient } from '../../../graph/model/wire/protocol.ts';

export type Place = {
  readonly address: string;
  readonly cookie: string;
  /** What everybody holds already, so that joining costs no snapshot. */
  readonly held: { readonly incarnation: string; readonly seq: number; readonly mark: string };
};
export type Seat = Socket<ServerToClient, ClientToServer>;

const JOIN_WITHIN_MS = 60_000;

/** A socket that has joined, as a page's does. Errors: it was refused. */
export async function takeSeat({ address, cookie, held }: Place, clientId: string): Promise<Seat> {
  const socket: Seat = io(address, {
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    extraHeaders: { cookie },
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  });
  const message = { version: PROTOCOL_VERSION, scope: 'all', clientId, epoch: 1, held } as const;
  const joined = await socket.timeout(JOIN_WITHIN_MS).emitWithAck('join', message);
  if (!joined.ok) throw new Error(`a join was refused: ${JSON.stringify(joined.failure)}`);
  return socket;
}
