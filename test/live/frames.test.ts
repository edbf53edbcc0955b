import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server, type Socket } from 'socket.io';
import { io } from 'socket.io-client';
import { expect, it } from 'vitest';
import { writeFramesWhole } from '../../server/live/frames.ts';

type Packet = { readonly options: { readonly wsPreEncodedFrame?: readonly Buffer[] } };

/** Fails too where the library makes its frames otherwise: then every connection would again write two parts. */
it('what everybody hears is one buffer for each connection, the same for all, and is heard as it was said', async () => {
  const http = createServer();
  const server = new Server(http, { serveClient: false });
  const frames: (readonly Buffer[] | undefined)[] = [];
  server.on('connection', (socket: Socket) => {
    writeFramesWhole(socket);
    void socket.join('all');
    socket.conn.on('packetCreate', ({ options }: Packet) => frames.push(options.wsPreEncodedFrame));
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const clients = [0, 1].map(() => io(address, { transports: ['websocket'], forceNew: true }));
  try {
    await Promise.all(
      clients.map((client) => new Promise<void>((resolve) => client.once('connect', resolve))),
    );
    const heard = clients.map((client) => new Promise((resolve) => client.once('ops', resolve)));
    frames.length = 0;
    const said = { from: 1, text: '结对'.repeat(40_000) };
    server.to('all').emit('ops', said);
    expect(await Promise.all(heard)).toEqual([said, said]);
    expect(frames.map((frame) => frame?.length)).toEqual([1, 1]);
    expect(frames[0]?.[0]).toBe(frames[1]?.[0]);
  } finally {
    for (const client of clients) client.disconnect();
    await server.close();
  }
});
