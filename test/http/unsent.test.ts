import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningServer, runServer } from '../harness/server-in-process.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await runServer();
});
afterAll(async () => {
  await server.close();
  expect(server.bugs).toEqual([]);
});

const CHUNK = Buffer.alloc(16 * 1024, ' ');

/** Sends a body that never ends until the connection does; returns the answer that came before. */
async function endless(path: string, headers: Record<string, string>): Promise<number | undefined> {
  const sending: ClientRequest = request(`${server.address}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'transfer-encoding': 'chunked', ...headers },
  });
  let status: number | undefined;
  let isOver = false;
  sending.on('response', (response: IncomingMessage) => {
    status = response.statusCode;
    response.resume();
  });
  sending.on('error', () => {});
  const closed = new Promise<void>((resolve) => {
    sending.once('close', () => {
      isOver = true;
      resolve();
    });
  });
  const send = (): void => {
    if (isOver) return;
    if (sending.write(CHUNK)) setImmediate(send);
    else sending.once('drain', send);
  };
  send();
  await closed;
  return status;
}

it.each([
  ['/api/v1/commands', true, 413],
  ['/api/v1/commands', false, 401],
  ['/api/v1/batches', false, 401],
  ['/api/v1/snapshot', true, 405],
])(
  'H4 a body without end at %s (signed in: %s) is answered %i and hung up on',
  async (path, isKnown, status) => {
    const headers: Record<string, string> = isKnown ? { authorization: `Bearer ${server.token}` } : {};
    expect(await endless(path, headers)).toBe(status);
  },
);
