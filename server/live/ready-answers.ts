import type { Server } from 'socket.io';
import type { CatchUp } from '../../graph/model/wire/protocol.ts';
import { textOf } from './deltas.ts';

type Packet = { readonly type: number; readonly nsp: string; readonly id?: number; readonly data?: unknown };
/** Socket.IO's own number of an acknowledgement. */
const ACK = 3;

/**
 * The same delta is sent to a crowd, each time as an answer of its own. Socket.IO would look through and write the whole of
 * it anew for each of them; here its text is put in as it was written for the first.
 */
export function sendDeltasAsWritten(io: Pick<Server, 'encoder'>): void {
  const { encoder } = io;
  const encode = encoder.encode.bind(encoder);
  encoder.encode = (packet) => {
    const text = withDelta(packet as Packet);
    return text === undefined ? encode(packet) : [text];
  };
}

function withDelta({ type, nsp, id, data }: Packet): string | undefined {
  const answer =
    type === ACK && nsp === '/' && Array.isArray(data) && data.length === 1 ? data[0] : undefined;
  const { catchUp, ...rest } = (answer ?? {}) as { readonly catchUp?: CatchUp };
  if (catchUp?.kind !== 'delta') return undefined;
  const before = JSON.stringify(rest).slice(0, -1);
  return `${type}${id}[${before},"catchUp":{"kind":"delta","delta":${textOf(catchUp.delta)}}}]`;
}
