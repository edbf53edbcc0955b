import { once } from 'node:events';
import { createServer, type Server as HttpServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { Server } from 'socket.io';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { hangUpUnread } from '../../server/hang-up-unread.ts';
import { ask } from '../harness/ask.ts';
import { rawSockets } from '../live/raw-socket.ts';

const AFTER_MS = 100;
/** More than the system takes by itself. */
const LARGE = Buffer.alloc(32 * 1024 * 1024, 'x');

const sockets = rawSockets();
let http: HttpServer;
let port: number;
let io: Server;
beforeEach(async () => {
  http = createServer((request, response) => {
    if (request.url === '/large') response.end(LARGE);
    // As what takes its time: not before it could have been hung up on.
    else response.once('timeout', () => response.end('late'));
  });
  hangUpUnread(http, AFTER_MS);
  io = new Server(http);
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  port = (http.address() as AddressInfo).port;
});
afterEach(async () => {
  sockets.closeAll();
  await io.close();
});

async function deaf(): Promise<{ readonly client: Socket; readonly closed: Promise<unknown> }> {
  const came = once(http, 'connection') as Promise<Socket[]>;
  const client = connect(port, '127.0.0.1').pause();
  client.on('error', () => {});
  const [served] = await came;
  if (!served) throw new Error('nobody came');
  const closed = once(served, 'close');
  client.write('GET /large HTTP/1.1\r\nHost: x\r\n\r\n');
  return { client, closed };
}

it('hangs up on who does not read, and on no socket that says nothing', async () => {
  const socket = sockets.open(`http://127.0.0.1:${port}`);
  expect(await socket.connected()).toBe('connected');
  const { client, closed } = await deaf();
  await closed;
  client.destroy();
  expect(socket.socket.connected).toBe(true);
});

it('waits for an answer that takes its time, and for who reads', async () => {
  const address = `http://127.0.0.1:${port}`;
  expect((await ask(address, '/late')).text).toBe('late');
  expect((await ask(address, '/large')).text).toHaveLength(LARGE.length);
});
