import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openEmbedded } from '../../graph/engines/embedded.ts';
import { openStore } from '../../graph/store/open.ts';
import { deps } from './log-fixture.ts';

const root = mkdtempSync(join(tmpdir(), 'atlas-folder-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const open = (folder: string) => openStore({ kind: 'embedded', folder }, deps);

describe('data folder', () => {
  it('J4 a second program is refused and told which process has it', async () => {
    const folder = join(root, 'used');
    const store = await open(folder);
    const inUse = { name: 'StartError', message: expect.stringContaining(`process ${process.pid}:`) };
    await expect(open(folder)).rejects.toMatchObject(inUse);
    await store.close();
    await (await open(folder)).close();
  });

  it('what a kill −9 left behind does not lock the folder, even where the pid runs again', async () => {
    const folder = join(root, 'stale');
    await (await open(folder)).close();
    const path = join(folder, 'in-use.json');
    for (const left of ['{"pid":2147483646,"startedAt":"1"}', `{"pid":${process.pid},"startedAt":"1"}`, '']) {
      writeFileSync(path, left);
      const store = await open(folder);
      expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ pid: process.pid });
      await store.close();
    }
  });

  it.skipIf(process.platform !== 'linux')(
    'a process that has ended, though nobody took note, holds nothing',
    async () => {
      const folder = join(root, 'ended');
      await (await open(folder)).close();
      // Its parent becomes a program that never asks how its children ended.
      const parent = spawn('sh', ['-c', 'sleep 0.2 & echo $!; exec sleep 30'], {
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      try {
        const [said] = await once(parent.stdout, 'data');
        const pid = Number(String(said));
        const state = () => readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1] ?? '';
        await expect.poll(() => state()[0]).toBe('Z');
        writeFileSync(
          join(folder, 'in-use.json'),
          JSON.stringify({ pid, startedAt: state().split(' ')[19] }),
        );
        await (await open(folder)).close();
      } finally {
        parent.kill('SIGKILL');
      }
    },
  );

  it('the engine’s own lock is the last guard', async () => {
    const folder = join(root, 'guard');
    await (await open(folder)).close();
    const other = openEmbedded(join(folder, 'graph.grafeo'));
    await expect(open(folder)).rejects.toMatchObject({
      name: 'StartError',
      message: expect.stringMatching(/in use/),
    });
    await other.close();
  });

  it('a folder that cannot be made or written is one sentence', async () => {
    writeFileSync(join(root, 'file'), '');
    const refused = { name: 'StartError', message: expect.stringMatching(/cannot be written/) };
    await expect(open(join(root, 'file'))).rejects.toMatchObject(refused);
    await expect(open(join(root, 'file', 'below'))).rejects.toMatchObject(refused);
  });
});
