import { cpSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../graph/store/open.ts';
import type { OpenDeps } from '../../graph/store/open-deps.ts';
import { dataFolders, dyingDisk } from './journal-fixture.ts';
import { expectKept, kept, keptFolder } from './kept-store.ts';
import { deps, entry } from './log-fixture.ts';

const at = dataFolders();
const { open, found } = at;
const names = (): string[] => readdirSync(at.folder).sort();

describe('J12 a data folder of schema 1', () => {
  it('opens under the names of today, history included, and an earlier program refuses it from then on', async () => {
    await keptFolder(at.folder);
    const before = readFileSync(at.journalPath(), 'utf8');
    const store = await open();
    await expectKept(store);
    expect(store.incarnation).toBe(kept.incarnation);
    expect(store.recovery).toEqual([
      expect.stringContaining('format 1'),
      expect.stringContaining('took groups'),
    ]);
    await store.close();
    expect(readFileSync(at.journalPath(), 'utf8')).toBe(before);
    expect(readFileSync(at.journalPath(2), 'utf8')).toMatch(/^\{"incarnation":"[^"]+","version":2,/);
    expect(names().filter((name) => name.includes('.format-1-'))).not.toEqual([]);
    const again = await open();
    await expectKept(again);
    expect(again.recovery).toEqual([]);
    await again.commit(async ({ head }) => ({ entries: [entry(head + 1, [], 1, 'tab-2')], clients: [] }));
    await again.close();
    expect(await found()).toMatchObject({ head: kept.head + 1, recovery: [] });
  });

  it('loses nothing to a kill at any step', { timeout: 60_000 }, async () => {
    const template = `${at.folder}-template`;
    const anew = async () => {
      rmSync(at.folder, { recursive: true, force: true });
      await keptFolder(at.folder);
    };
    const killedBy = async (options: object, more: Partial<OpenDeps> = {}): Promise<boolean> => {
      const config = { kind: 'embedded', folder: at.folder, ...options } as const;
      const isKilled = await openStore(config, { ...deps, ...more }).then(
        (store) => store.close().then(() => false),
        () => true,
      );
      const store = await open();
      expect(store.incarnation).toBe(kept.incarnation);
      await expectKept(store);
      await store.close();
      return isKilled;
    };
    let steps = 0;
    for (;;) {
      await anew();
      if (!(await killedBy({ disk: dyingDisk(steps) }))) break;
      steps += 1;
    }
    expect(steps).toBeGreaterThan(2);
    await anew();
    // While the graph is made again.
    const writeEffects = () => Promise.reject(new Error('killed'));
    expect(await killedBy({}, { writeEffects })).toBe(true);
    // Between the two files of a graph that is put aside.
    await anew();
    cpSync(at.folder, template, { recursive: true });
    renameSync(join(at.folder, 'graph.grafeo'), join(at.folder, 'graph.grafeo.format-1-x'));
    expect(await killedBy({})).toBe(false);
  });
});
