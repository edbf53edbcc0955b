import { existsSync, readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ask } from '../harness/ask.ts';
import { cookieOf } from '../harness/cookie.ts';
import { liveClients } from '../harness/live-client.ts';
import { serverProcesses } from '../harness/server-process.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const root = temporaryFolder('signals');
const processes = serverProcesses();
const clients = liveClients();
const sockets: Socket[] = [];
afterEach(async () => {
  clients.closeAll();
  for (const socket of sockets.splice(0)) socket.destroy();
  await processes.endAll();
});

const journalLines = (folder: string): number => {
  const path = join(folder, 'log', '0001.jsonl');
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').length - 1 : 0;
};

/** A connection that says this much and then nothing. */
function tcp(port: number, text: string): Promise<void> {
  const socket = connect(port, '127.0.0.1');
  sockets.push(socket);
  socket.on('error', () => {}).resume();
  return new Promise((resolve) => socket.once('connect', () => socket.write(text, () => resolve())));
}

/** A WebSocket that never answers: not to pings, and not to the close at the end. */
const upgrade = (port: number): string =>
  [
    'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1',
    `Host: localhost:${port}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
    '\r\n',
  ].join('\r\n');

describe.each(['SIGINT', 'SIGTERM'] as const)('%s', (signal) => {
  it('S4 ends an idle server cleanly, one line on standard output', async () => {
    const folder = join(root, `${signal}-idle`);
    const server = processes.start({ DATA_DIR: folder });
    await server.ready();
    server.kill(signal);
    expect(await server.end(3_000)).toEqual({ code: 0, signal: null });
    expect(server.stdout.trim().split('\n')).toEqual([expect.stringMatching(/^ready http:\/\//)]);
    // Closed cleanly: the next start has nothing to repair.
    const next = processes.start({ DATA_DIR: folder, LOG_LEVEL: 'warn' });
    await next.ready();
    expect(next.stderr).toBe('');
  });

  it('S5 ends it cleanly while it is filling its store; the next start goes on where it stopped', {
    timeout: 60_000,
  }, async () => {
    const folder = join(root, `${signal}-filling`);
    const server = processes.start({ DATA_DIR: folder, SEED: 'article' });
    // The first groups are in the journal, the last are not.
    await expect.poll(() => journalLines(folder), { interval: 1, timeout: 20_000 }).toBeGreaterThan(1);
    server.kill(signal);
    expect(await server.end(3_000)).toEqual({ code: 0, signal: null });
    expect(server.stdout).toBe('');
    const stopped = journalLines(folder);
    const next = processes.start({ DATA_DIR: folder, SEED: 'article', LOG_LEVEL: 'warn' });
    const whole = processes.start({ DATA_DIR: join(root, `${signal}-whole`), SEED: 'article' });
    const seqs = [];
    for (const each of [next, whole])
      seqs.push((await ask((await each.ready()).address, '/healthz')).json.seq);
    expect(seqs[0]).toBe(seqs[1]);
    expect(next.stderr).toBe('');
    // It was met in the middle.
    expect(journalLines(folder)).toBeGreaterThan(stopped);
  });

  it('S4 ends it within 3 s with people on it and connections that hang', async () => {
    const server = processes.start({ DATA_DIR: join(root, `${signal}-busy`) });
    const { address, port, token } = await server.ready();
    const cookie = await cookieOf(address, token);
    const people = await Promise.all([1, 2, 3].map(() => clients.connected({ address, cookie })));
    await tcp(port, '');
    await tcp(port, 'GET /healthz HTTP/1.1\r\nHost: loc');
    await tcp(port, 'POST /api/v1/commands HTTP/1.1\r\nContent-Length: 100\r\n\r\n{');
    await tcp(port, `GET /healthz HTTP/1.1\r\nHost: localhost:${port}\r\n\r\n`);
    await tcp(port, upgrade(port));
    expect((await ask(address, '/healthz')).status).toBe(200);
    server.kill(signal);
    expect(await server.end(3_000)).toEqual({ code: 0, signal: null });
    for (const person of people) await person.until((live) => live.connection.status === 'disconnected');
  });
});
