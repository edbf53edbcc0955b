import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { allowedHosts } from '../../server/access/addresses.ts';
import { ask } from '../harness/ask.ts';
import { serverProcesses } from '../harness/server-process.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const root = temporaryFolder('network');
const processes = serverProcesses();
afterEach(processes.endAll);

const LOUD = /局域网.*Anyone on the network who has the link/;

describe('where it listens', () => {
  it('on every interface: a loud line on standard error, the link alone on standard output', async () => {
    const server = processes.start({ HOST: '0.0.0.0', DATA_DIR: join(root, 'open') });
    const { port } = await server.ready();
    expect(server.stderr).toMatch(LOUD);
    expect(server.stdout.trim().split('\n')).toHaveLength(1);
    expect((await ask(`http://127.0.0.1:${port}`, '/healthz')).status).toBe(200);
  });

  it('on loopback, the default: no such line, and the printed link works', async () => {
    const server = processes.start({ DATA_DIR: join(root, 'loopback') });
    const { address, token } = await server.ready();
    expect(server.stderr).not.toMatch(LOUD);
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:/);
    expect((await ask(address, `/?token=${token}`)).status).toBe(302);
  });

  it.skipIf(process.platform !== 'linux')('on another loopback address: the printed link works', async () => {
    const server = processes.start({ HOST: '127.0.0.2', DATA_DIR: join(root, 'other') });
    const { address, token } = await server.ready();
    expect(address).toMatch(/^http:\/\/127\.0\.0\.2:/);
    expect((await ask(address, `/?token=${token}`)).status).toBe(302);
    expect(server.stderr).not.toMatch(LOUD);
  });

  it('under which names it answers', () => {
    const loopback = ['127.0.0.1:5180', '[::1]:5180', 'localhost:5180'];
    expect([...allowedHosts(5180, '127.0.0.1', false, undefined)].sort()).toEqual(loopback);
    expect([...allowedHosts(5180, '::1', false, 'https://Atlas.example.org')].sort()).toEqual(
      [...loopback, 'atlas.example.org'].sort(),
    );
    expect(allowedHosts(80, 'Office-PC', true, undefined)).toContain('office-pc');
  });
});
