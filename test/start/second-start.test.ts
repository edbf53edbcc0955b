import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ask } from '../harness/ask.ts';
import { cookieOf } from '../harness/cookie.ts';
import { serverProcesses } from '../harness/server-process.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const root = temporaryFolder('second');
const processes = serverProcesses();
afterEach(processes.endAll);

const town = {
  mid: 1,
  type: 'node.create',
  args: { node: { id: 'town', kind: 'Town', fields: { name: '镇' } } },
};

describe('a second start on the same folder', () => {
  it('S3 keeps the link, the sessions, the data and the port’s cookie', async () => {
    const folder = join(root, 'kept');
    const first = processes.start({ DATA_DIR: folder });
    const { address, token, port } = await first.ready();
    const cookie = await cookieOf(address, token);
    const pushed = await ask(address, '/api/v1/commands', {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ clientId: 'tab', commands: [town] }),
    });
    expect(pushed.json).toEqual({ results: [{ mid: 1, status: 'ok', seq: 2 }] });
    const before = await ask(address, '/api/v1/snapshot', { headers: { cookie } });
    first.kill('SIGTERM');
    await first.end();

    const path = join(folder, 'access.json');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(path, 'utf8')).token).toBe(token);
    const second = await processes.start({ DATA_DIR: folder, PORT: String(port) }).ready();
    expect(second).toEqual({ address, token, port });
    const after = await ask(address, '/api/v1/snapshot', { headers: { cookie } });
    expect([after.status, after.headers.etag, after.text]).toEqual([200, before.headers.etag, before.text]);
  });

  it('ACCESS_TOKEN is the link, and another one ends what the old link opened', async () => {
    const folder = join(root, 'given');
    const [own, other] = ['my-own-token-0123456789', 'another-token-0123456789'];
    const first = processes.start({ DATA_DIR: folder, ACCESS_TOKEN: own });
    const { address, token, port } = await first.ready();
    expect(token).toBe(own);
    const cookie = await cookieOf(address, own);
    expect((await ask(address, '/api/v1/session', { headers: { cookie } })).status).toBe(200);
    // The variable is not written down.
    expect(readFileSync(join(folder, 'access.json'), 'utf8')).not.toContain(own);
    first.kill('SIGTERM');
    await first.end();
    await processes.start({ DATA_DIR: folder, ACCESS_TOKEN: other, PORT: String(port) }).ready();
    expect((await ask(address, '/api/v1/session', { headers: { cookie } })).status).toBe(401);
    expect((await ask(address, `/?token=${own}`)).status).toBe(403);
    expect((await ask(address, `/?token=${other}`)).status).toBe(302);
  });
});
