import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../graph/store/open.ts';
import { dataFolders, dyingDisk, unsealed } from './journal-fixture.ts';
import { client, deps } from './log-fixture.ts';

const at = dataFolders();
const { open, written, found, journalPath } = at;
const ROTATE = { rotateBytes: 2_000 };
const logFiles = (): string[] => readdirSync(join(at.folder, 'log')).sort();

const nameInJournal = (): unknown =>
  JSON.parse(readFileSync(journalPath(), 'utf8').split('\n', 1)[0] ?? '').incarnation;

/** As a folder was before lines had checksums. */
async function oldFolder(entries: number): Promise<void> {
  await written(entries, ROTATE);
  for (const name of logFiles()) {
    const path = join(at.folder, 'log', name);
    writeFileSync(path, unsealed(readFileSync(path, 'utf8')));
  }
  rmSync(join(at.folder, 'witness.json'));
}

describe('J8 a journal from before checksums', () => {
  it('opens, keeps its name, and has checksums from then on', async () => {
    await oldFolder(20);
    const count = logFiles().length;
    expect(count).toBeGreaterThan(3);
    const state = await found(ROTATE);
    expect(state).toMatchObject({ head: 20, nodes: 20, client: client(20) });
    expect(state.recovery).toEqual([
      expect.stringContaining(`${count} files of the journal were given checksums`),
    ]);
    for (const name of logFiles()) {
      const lines = readFileSync(join(at.folder, 'log', name), 'utf8')
        .trimEnd()
        .split('\n');
      for (const line of lines) expect(JSON.parse(line)).toHaveProperty('crc');
    }
    await written(1, ROTATE);
    expect(await found(ROTATE)).toMatchObject({ head: 21, recovery: [] });
    const text = readFileSync(journalPath(2), 'utf8');
    writeFileSync(journalPath(2), text.replace('o-', 'p-'));
    await expect(open(ROTATE)).rejects.toMatchObject({
      message: expect.stringMatching(/Line 2 .*0002\.jsonl/),
    });
  });

  it('loses nothing to a kill at any step of being carried over', { timeout: 60_000 }, async () => {
    await oldFolder(9);
    const incarnation = nameInJournal();
    const template = `${at.folder}-template`;
    cpSync(at.folder, template, { recursive: true });
    let steps = 0;
    for (let isDone = false; !isDone; steps += 1) {
      rmSync(at.folder, { recursive: true });
      cpSync(template, at.folder, { recursive: true });
      isDone = await open({ ...ROTATE, disk: dyingDisk(steps) }).then(
        (store) => store.close().then(() => true),
        () => false,
      );
      const { recovery, ...state } = await found(ROTATE);
      expect(state).toMatchObject({
        incarnation,
        head: 9,
        nodes: 9,
        seqs: [1, 2, 3, 4, 5, 6, 7, 8, 9],
        client: client(9),
      });
      expect(recovery).toHaveLength(isDone ? 0 : 1);
      expect(logFiles().filter((name) => !name.endsWith('.jsonl'))).toEqual([]);
      await written(1, ROTATE);
      expect(await found(ROTATE)).toMatchObject({ head: 10, nodes: 10, recovery: [] });
    }
    // Each of its files is written, synced, named and renamed.
    expect(steps).toBeGreaterThan(logFiles().length * 4);
  });

  it('keeps its name when it is killed behind the last step, with or without the graph', async () => {
    await oldFolder(9);
    const incarnation = nameInJournal();
    const graph = readdirSync(at.folder).filter((name) => name.startsWith('graph.grafeo'));
    const template = `${at.folder}-behind`;
    cpSync(at.folder, template, { recursive: true });
    for (const lost of [[], graph]) {
      rmSync(at.folder, { recursive: true });
      cpSync(template, at.folder, { recursive: true });
      for (const name of lost) rmSync(join(at.folder, name), { recursive: true });
      let asked = 0;
      // Asked when the graph is opened, then when old clients are forgotten, which is after the journal is there.
      const now = () => {
        asked += 1;
        if (asked > 1) throw new Error('killed');
        return deps.now();
      };
      const killed = openStore({ kind: 'embedded', folder: at.folder, ...ROTATE }, { ...deps, now });
      await expect(killed).rejects.toThrow('killed');
      const store = await open(ROTATE);
      expect([store.incarnation, store.head()]).toEqual([incarnation, 9]);
      await store.close();
    }
  });

  it('has its torn last line cut off and kept, or completed where only the newline lacks', async () => {
    await oldFolder(2);
    const torn = '{"group":3,"entries":[{"seq":3';
    writeFileSync(journalPath(), torn, { flag: 'a' });
    const state = await found();
    expect(state).toMatchObject({ head: 2, nodes: 2 });
    expect(state.recovery[0]).toContain(`第 4 行`);
    const kept = logFiles().filter((name) => name.startsWith('cut-'));
    expect(kept.map((name) => readFileSync(join(at.folder, 'log', name), 'utf8'))).toEqual([torn]);
    at.folder = `${at.folder}-unended`;
    await oldFolder(2);
    writeFileSync(journalPath(), readFileSync(journalPath(), 'utf8').trimEnd());
    expect(await found()).toMatchObject({ head: 2, nodes: 2 });
    expect(existsSync(journalPath(2))).toBe(false);
    await written(1);
    expect(await found()).toMatchObject({ head: 3, nodes: 3, recovery: [] });
  });
});
