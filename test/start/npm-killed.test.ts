import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ask } from '../harness/ask.ts';
import { serverProcesses } from '../harness/server-process.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const root = temporaryFolder('npm-killed');
const processes = serverProcesses();
afterEach(processes.endAll);

const besideNode = join(dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js');
const npm = [process.env['npm_execpath'], besideNode].find(
  (path) => path?.endsWith('npm-cli.js') && existsSync(path),
);

describe.skipIf(process.platform !== 'linux' || !npm)('npm that is killed −9', () => {
  it('S4 takes the server with it, which closes its store as when it is told to', {
    timeout: 60_000,
  }, async () => {
    const folder = join(root, 'data');
    const started = processes.start({ DATA_DIR: folder }, { args: [npm ?? '', 'start'] });
    const { address } = await started.ready(40_000);
    expect((await ask(address, '/healthz')).json).toMatchObject({ ready: true });
    expect(existsSync(join(folder, 'in-use.json'))).toBe(true);
    started.kill('SIGKILL');
    // Both write to one pipe: it closes once the server has ended as well.
    expect(await started.end()).toEqual({ code: null, signal: 'SIGKILL' });
    expect(existsSync(join(folder, 'in-use.json'))).toBe(false);
    const next = processes.start({ DATA_DIR: folder, LOG_LEVEL: 'warn' });
    await next.ready();
    expect(next.stderr).toBe('');
  });
});
