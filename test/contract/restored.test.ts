import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataFolders } from './journal-fixture.ts';
import { commitMany } from './log-fixture.ts';

const at = dataFolders();
const { open, written, found, journalPath, graphPath } = at;
const PUT_BACK = expect.stringMatching(/from a copy|an older copy was put back/);

/** Opens, says what it is called and what the start said, adds this many entries, closes. */
async function named(entries = 0): Promise<{ name: string; said: readonly string[] }> {
  const store = await open();
  await commitMany(store, entries);
  await store.close();
  return { name: store.incarnation, said: store.recovery };
}
const putBack = (copy: string): void => {
  rmSync(at.folder, { recursive: true });
  cpSync(copy, at.folder, { recursive: true, preserveTimestamps: true });
};

describe('J10 a folder that was put back from a copy', () => {
  it('goes on under another name, once, and its journal stays one chain', async () => {
    const before = await named(3);
    const copy = `${at.folder}-copy`;
    cpSync(at.folder, copy, { recursive: true, preserveTimestamps: true });
    expect(await named(2)).toEqual({ name: before.name, said: [] });
    putBack(copy);
    const after = await named(4);
    expect(after).toEqual({ name: expect.not.stringMatching(before.name), said: [PUT_BACK] });
    expect(await named()).toEqual({ name: after.name, said: [] });
    expect(await found()).toMatchObject({ head: 7, nodes: 7, seqs: [1, 2, 3, 4, 5, 6, 7], recovery: [] });
    // The whole of it, from its first line on, rebuilds the graph, and no line of it may be exchanged.
    for (const path of [graphPath(), `${graphPath()}.wal`]) rmSync(path, { recursive: true, force: true });
    expect(await found()).toMatchObject({ head: 7, nodes: 7 });
    writeFileSync(journalPath(1), readFileSync(journalPath(1), 'utf8').replace('o-3', 'p-3'));
    await expect(open()).rejects.toMatchObject({ message: expect.stringMatching(/Line 4 .*0001\.jsonl/) });
  });

  it('a copy of a copy has again another name', async () => {
    const names = [(await named(1)).name];
    for (let round = 0; round < 3; round += 1) {
      const copy = `${at.folder}-${round}`;
      cpSync(at.folder, copy, { recursive: true });
      at.folder = copy;
      names.push((await named()).name);
    }
    expect(new Set(names).size).toBe(4);
    expect(await found()).toMatchObject({ head: 1, nodes: 1, recovery: [] });
  });

  it('the journal alone is enough', async () => {
    const before = await named(3);
    const copy = `${at.folder}-copy`;
    cpSync(join(at.folder, 'log'), join(copy, 'log'), { recursive: true });
    at.folder = copy;
    const after = await named();
    expect(after.name).not.toBe(before.name);
    expect(after.said).toEqual([PUT_BACK, expect.stringContaining('the graph took groups')]);
    expect(await found()).toMatchObject({ head: 3, nodes: 3, recovery: [] });
  });

  it('keeps its name where only what was kept of how far it had come is lost', async () => {
    const before = await named(3);
    rmSync(join(at.folder, 'witness.json'));
    expect(await named(1)).toEqual({ name: before.name, said: [] });
    // A start that could not write it, and was killed.
    rmSync(join(at.folder, 'witness.json'));
    mkdirSync(join(at.folder, 'witness.json'));
    expect(await named(1)).toEqual({ name: before.name, said: [] });
    rmdirSync(join(at.folder, 'witness.json'));
    expect(await named()).toEqual({ name: before.name, said: [] });
  });

  it('files written over in their place are noticed where the journal ends before it once did', async () => {
    await written(2);
    const [log, graph] = [readFileSync(journalPath()), readFileSync(graphPath())];
    const before = await named(3);
    writeFileSync(journalPath(), log);
    rmSync(`${graphPath()}.wal`, { recursive: true, force: true });
    writeFileSync(graphPath(), graph);
    const after = await named(1);
    expect(after.name).not.toBe(before.name);
    expect(after.said[0]).toMatch(/ends at seq 2, but had been at 5/);
    expect(await found()).toMatchObject({ head: 3, nodes: 3, recovery: [] });
  });

  it('keeps its name where it was only moved, or killed', async () => {
    const before = await named(3);
    renameSync(at.folder, `${at.folder}-moved`);
    at.folder = `${at.folder}-moved`;
    expect(await named(1)).toEqual({ name: before.name, said: [] });
    const store = await open();
    await commitMany(store, 2);
    // As after a kill −9: what it kept of how far it had come is of its start.
    const witness = readFileSync(join(at.folder, 'witness.json'));
    await store.close();
    writeFileSync(join(at.folder, 'witness.json'), witness);
    expect(await named()).toEqual({ name: before.name, said: [] });
  });

  it('a graph of the branch that was left is refused', async () => {
    await named(2);
    const copy = `${at.folder}-copy`;
    cpSync(at.folder, copy, { recursive: true });
    await named(3);
    cpSync(graphPath(), join(`${copy}`, 'graph.grafeo'));
    at.folder = copy;
    const names = readdirSync(join(at.folder, 'log'));
    await expect(open()).rejects.toMatchObject({ message: expect.stringMatching(/ahead of its journal/) });
    expect(readdirSync(join(at.folder, 'log'))).toEqual(names);
  });
});
