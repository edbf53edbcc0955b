import type { Socket } from 'socket.io';

type Packet = { readonly options?: { readonly wsPreEncodedFrame?: Buffer[] } };

/**
 * A frame for everybody is made once, head and body apart, which every connection then has to gather and write as two.
 * Joined before the first connection takes it, it is one plain write for each.
 */
export function writeFramesWhole(socket: Socket): void {
  socket.conn.on('packetCreate', ({ options }: Packet) => {
    const frame = options?.wsPreEncodedFrame;
    if (frame && frame.length > 1) frame.splice(0, frame.length, Buffer.concat(frame));
  });
}
