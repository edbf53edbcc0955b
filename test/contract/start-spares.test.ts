import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataFolders } from './journal-fixture.ts';

const at = dataFolders();
const { open, written, found, journalPath, graphPath } = at;
const logFolder = (): string => join(at.folder, 'log');

/** Every file but the engine's own log and what tells who is there, with its content. */
const contentOf = (folder = at.folder): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((each) => each.isFile() && !/grafeo/.test(`${each.parentPath}${each.name}`))
      .map((each) => join(each.parentPath, each.name))
      .map((path) => [path, readFileSync(path, 'latin1')]),
  );

/** Refused with a sentence like this, and everything is there as it was. */
async function refused(like: RegExp): Promise<void> {
  const before = contentOf();
  const names = readdirSync(at.folder).sort();
  const message = expect.stringMatching(like);
  await expect(open()).rejects.toMatchObject({ name: 'StartError', message });
  expect(contentOf()).toEqual(before);
  expect(readdirSync(at.folder).sort()).toEqual(names);
}

describe('J9 a start destroys nothing', () => {
  it('a last line that only lacks its newline is completed', async () => {
    await written(3);
    const whole = readFileSync(journalPath(), 'utf8');
    writeFileSync(journalPath(), whole.trimEnd());
    const state = await found();
    expect(state).toMatchObject({ head: 3, nodes: 3 });
    expect(state.recovery).toEqual([expect.stringContaining('line 4 of')]);
    expect(readFileSync(journalPath(), 'utf8')).toBe(whole);
    await written(1);
    expect(await found()).toMatchObject({ head: 4, recovery: [] });
  });

  it('it is compared with the graph before it is cut off', async () => {
    await written(3);
    const whole = readFileSync(journalPath(), 'utf8');
    writeFileSync(journalPath(), whole.slice(0, -9));
    await refused(/ahead of its journal \(at 2, whose .*0001\.jsonl:4 is damaged\); nothing was changed/);
    // The graph lost, it was never more than a line that was not written to its end.
    for (const path of [graphPath(), `${graphPath()}.wal`]) rmSync(path, { recursive: true, force: true });
    const state = await found();
    expect(state).toMatchObject({ head: 2, nodes: 2 });
    const kept = readdirSync(logFolder()).find((name) => name.startsWith('cut-0001')) ?? '';
    // And that somebody had an answer to it is told.
    expect(state.recovery).toEqual([
      expect.stringContaining('ends at seq 2, but had been at 3'),
      expect.stringContaining(join(logFolder(), kept)),
      expect.stringContaining('the graph took groups'),
    ]);
    expect(readFileSync(join(logFolder(), kept), 'utf8')).toBe(whole.split('\n')[3]?.slice(0, -8));
  });

  it('a journal that is missing or empty beside a graph is not begun anew', async () => {
    await written(3);
    const aside = `${at.folder}-log`;
    renameSync(logFolder(), aside);
    await refused(/at 3\) is there, but its journal .* is missing or empty/);
    expect(existsSync(logFolder())).toBe(false);
    mkdirSync(logFolder());
    await refused(/is missing or empty/);
    const [header] = readFileSync(join(aside, '0001.jsonl'), 'utf8').split('\n');
    for (const left of ['', '{"incarn', `${header}\n`]) {
      writeFileSync(journalPath(), left);
      await refused(/is missing or empty/);
    }
    rmSync(logFolder(), { recursive: true });
    renameSync(aside, logFolder());
    expect(await found()).toMatchObject({ head: 3, nodes: 3, recovery: [] });
  });

  it('a graph that cannot be read is not replaced where no journal tells what was in it', async () => {
    await written(3);
    renameSync(logFolder(), `${at.folder}-log`);
    writeFileSync(graphPath(), 'this is not a graph');
    await refused(/cannot be read, and its journal .* is missing or empty/);
    expect(readFileSync(graphPath(), 'utf8')).toBe('this is not a graph');
  });

  it('a folder that lost journal and graph is not begun anew unless somebody says so', async () => {
    await written(3);
    cpSync(at.folder, `${at.folder}-whole`, { recursive: true });
    for (const name of readdirSync(at.folder))
      if (name !== 'witness.json') rmSync(join(at.folder, name), { recursive: true });
    await refused(/was in use \(it has witness\.json\), but journal and graph are both gone or empty/);
    rmSync(join(at.folder, 'witness.json'));
    writeFileSync(join(at.folder, 'access.json'), '{}');
    await refused(/was in use \(it has access\.json\)/);
    const state = await found({ mayBegin: true });
    expect(state).toMatchObject({
      head: 0,
      recovery: [expect.stringContaining('it begins anew, as SEED says')],
    });
  });

  it('nor one in which they are there and empty', async () => {
    await written(3);
    const [header] = readFileSync(journalPath(), 'utf8').split('\n');
    for (const path of [graphPath(), `${graphPath()}.wal`]) rmSync(path, { recursive: true, force: true });
    writeFileSync(journalPath(), `${header}\n`);
    await refused(/journal and graph are both gone or empty/);
    const empty = `${at.folder}-empty`;
    const kept = at.folder;
    at.folder = empty;
    await written(0);
    cpSync(graphPath(), join(kept, 'graph.grafeo'));
    at.folder = kept;
    rmSync(logFolder(), { recursive: true });
    await refused(/journal and graph are both gone or empty/);
    expect(await found({ mayBegin: true })).toMatchObject({ head: 0 });
  });

  it('what a first start that was killed left is gone on with', async () => {
    await written(0);
    writeFileSync(journalPath(), '{"incarn');
    await written(1);
    expect(await found()).toMatchObject({ head: 1, nodes: 1, recovery: [] });
    at.folder = `${at.folder}-graph`;
    await written(0);
    rmSync(logFolder(), { recursive: true });
    await written(1);
    expect(await found()).toMatchObject({ head: 1, nodes: 1, recovery: [] });
  });

  it('a checkpoint that the journal does not reach is set aside', async () => {
    await written(1);
    const folder = join(at.folder, 'checkpoints');
    mkdirSync(folder);
    writeFileSync(join(folder, '000000005000.json.gz'), 'later');
    const store = await open();
    await store.readGraph();
    await store.close();
    expect(readdirSync(folder)).toEqual(['000000005000.json.gz.ahead']);
  });
});
