import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ask, type Reply } from '../harness/ask.ts';
import { serverProcesses } from '../harness/server-process.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const root = temporaryFolder('opening');
const processes = serverProcesses();
afterEach(processes.endAll);

const UPGRADE = {
  connection: 'Upgrade',
  upgrade: 'websocket',
  'sec-websocket-version': '13',
  'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
};

/** Asks until somebody answers: before the port is taken there is nobody. */
async function firstAnswer(address: string, path: string, headers = {}): Promise<Reply> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await ask(address, path, { headers });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ECONNREFUSED' || tries > 5_000) throw error;
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  }
}

describe('while the store is being opened', () => {
  it('people who come back are told to wait, and none hangs', async () => {
    const first = processes.start({ DATA_DIR: join(root, 'data') });
    const { address, port, token } = await first.ready();
    first.kill('SIGTERM');
    await first.end();
    // Filling a store takes long enough to be met in the middle.
    const server = processes.start({ DATA_DIR: join(root, 'new'), PORT: String(port), SEED: 'article' });
    const health = ['/healthz', '/healthz?ready'].map((path) => firstAnswer(address, path));
    const asked = ['/', '/api/v1/snapshot'].map((path) => firstAnswer(address, path));
    const upgraded = firstAnswer(address, '/socket.io/?EIO=4&transport=websocket', UPGRADE);
    for (const reply of await Promise.all([...asked, upgraded])) {
      expect([reply.status, reply.headers['retry-after']]).toEqual([503, '1']);
      expect(reply.json).toMatchObject({ status: 503, code: 'unavailable' });
    }
    const said = await Promise.all(health);
    expect(said.map(({ status }) => status)).toEqual([200, 503]);
    for (const { json } of said) expect(json).toMatchObject({ ok: true, ready: false, reason: 'opening' });
    expect(server.stdout).toBe('');
    const ready = await server.ready();
    expect(ready.token).not.toBe(token);
    expect((await ask(address, '/healthz')).status).toBe(200);
  });
});
