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
