import { appendFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openEmbedded } from '../../graph/engines/embedded.ts';
import { cypher, defineQuery } from '../../graph/engines/query.ts';
import { SCHEMA_VERSION } from '../../graph/engines/schema-statements.ts';
import { openJournal } from '../../graph/store/journal-resume.ts';
import { openStore } from '../../graph/store/open.ts';
import { dataFolders, resealedText } from './journal-fixture.ts';
import { client, commitMany, deps, NOW } from './log-fixture.ts';

const at = dataFolders();
const { open, written, found, journalPath, graphPath } = at;

const editLines = (path: string, edit: (lines: string[]) => string[]): void => {
  const lines = readFileSync(path, 'utf8').split('\n');
  writeFileSync(path, edit(lines).join('\n'));
};

const setVersion = defineQuery({
  name: 'test.setVersion',
  purpose: 'A graph of another version.',
  access: 'write',
  params: z.strictObject({ version: z.number() }),
  row: z.object({}),
  text: cypher`MATCH (m:System) WHERE m.system = 'meta' SET m.version = $version`,
});

describe('journal', () => {
  it('J1 a torn last line is cut off, and writing goes on', async () => {
    await written(3);
    appendFileSync(journalPath(), `{"group":4,"entries":[{"seq":4,"at":"${'x'.repeat(5_000)}`);
    const state = await found();
    expect(state).toMatchObject({ head: 3, nodes: 3, seqs: [1, 2, 3] });
    expect(state.recovery).toHaveLength(1);
    await written(1);
    expect(await found()).toMatchObject({ head: 4, recovery: [] });
  });

  it('a last line that a power cut left as zeros is cut off', async () => {
    await written(2);
    appendFileSync(journalPath(), Buffer.concat([Buffer.alloc(50), Buffer.from('\n')]));
    expect(await found()).toMatchObject({ head: 2, nodes: 2 });
  });

  it('a last line that is whole, but not ours, is refused and left as it is', async () => {
    await written(3);
    // As a program of the same version would have written it with one property more.
    const written3 = readFileSync(journalPath(), 'utf8');
    writeFileSync(journalPath(), resealedText(written3.replace(/("group":3,)/, '$1"more":1,')));
    const before = readFileSync(journalPath());
    await expect(open()).rejects.toMatchObject({
      name: 'StartError',
      message: expect.stringMatching(/Line 4 .* nothing was changed/),
    });
    expect(readFileSync(journalPath()).equals(before)).toBe(true);
  });

  it('J2 a deleted graph is rebuilt from the journal, over several files', async () => {
    await written(20, { rotateBytes: 2_000 });
    const names = readdirSync(join(at.folder, 'log'));
    expect(names.length).toBeGreaterThan(2);
    const before = await found({ rotateBytes: 2_000 });
    rmSync(graphPath());
    rmSync(`${graphPath()}.wal`, { recursive: true, force: true });
    const after = await found({ rotateBytes: 2_000 });
    expect(after.recovery).toHaveLength(1);
    expect(after).toEqual({ ...before, recovery: after.recovery });
    expect((await found({ rotateBytes: 2_000 })).recovery).toEqual([]);
    expect(after.client).toEqual(client(20));
  });

  it('a graph without its .wal is brought forward', async () => {
    const store = await open();
    await commitMany(store, 5);
    const from = at.folder;
    at.folder = `${at.folder}-copy`;
    cpSync(join(from, 'log'), join(at.folder, 'log'), { recursive: true });
    cpSync(join(from, 'graph.grafeo'), graphPath());
    expect(await found()).toMatchObject({ head: 5, nodes: 5 });
    await store.close();
  });

  it('the .wal of a deleted graph is not applied to an empty one', async () => {
    const store = await open();
    await commitMany(store, 5);
    const from = at.folder;
    at.folder = `${at.folder}-copy`;
    cpSync(from, at.folder, { recursive: true });
    rmSync(join(at.folder, 'in-use.json'));
    rmSync(graphPath());
    expect(await found()).toMatchObject({ head: 5, nodes: 5 });
    await store.close();
  });

  it('J2 a damaged graph is kept aside and rebuilt', async () => {
    await written(4);
    writeFileSync(graphPath(), 'this is not a graph');
    expect(await found()).toMatchObject({ head: 4, nodes: 4 });
    expect(readdirSync(at.folder).filter((name) => name.includes('damaged'))).toHaveLength(1);
  });

  it('a graph ahead of its journal is refused', async () => {
    await written(3);
    editLines(journalPath(), (lines) => [...lines.slice(0, -2), '']);
    await expect(open()).rejects.toMatchObject({
      name: 'StartError',
      message: expect.stringMatching(/ahead of its journal/),
    });
  });

  it('a graph of another journal is refused', async () => {
    await written(3);
    const other = graphPath();
    at.folder = `${at.folder}-other`;
    await written(3);
    cpSync(other, graphPath());
    await expect(open()).rejects.toMatchObject({
      name: 'StartError',
      message: expect.stringMatching(/do not belong together/),
    });
  });

  it('J1 a hole is refused: an entry, a refusal, a file', async () => {
    await written(4);
    editLines(journalPath(), (lines) => lines.filter((_, index) => index !== 2));
    await expect(open()).rejects.toMatchObject({
      name: 'StartError',
      message: expect.stringMatching(/Line 3 of .*0001\.jsonl.* one before it is missing; up to seq 1 /),
    });
    at.folder = `${at.folder}-refusal`;
    const store = await open();
    await store.commit(async () => ({ entries: [], clients: [client(1)] }));
    await commitMany(store, 1);
    await store.close();
    editLines(journalPath(), (lines) => lines.filter((_, index) => index !== 1));
    await expect(open()).rejects.toMatchObject({ message: expect.stringMatching(/Line 2 of /) });
    at.folder = `${at.folder}-files`;
    await written(20, { rotateBytes: 2_000 });
    rmSync(journalPath(2));
    await expect(open()).rejects.toMatchObject({
      name: 'StartError',
      message: expect.stringMatching(/has a hole/),
    });
  });

  it('a file that does not go on from the one before is refused at the start', async () => {
    await written(20, { rotateBytes: 2_000 });
    const log = join(at.folder, 'log');
    const last = readdirSync(log).length;
    expect(last).toBeGreaterThan(3);
    for (const number of [1, last - 1]) {
      const intact = readFileSync(journalPath(number), 'utf8');
      // Its last group is gone, newline and all: the next file begins too late.
      editLines(journalPath(number), (lines) => [...lines.slice(0, -2), '']);
      await expect(openJournal(log, deps)).rejects.toMatchObject({
        name: 'StartError',
        message: expect.stringContaining(`Line 1 of the journal (${journalPath(number + 1)})`),
      });
      writeFileSync(journalPath(number), intact);
    }
  });

  it('a file killed before its header, behind one without groups, goes on with the right numbers', async () => {
    const store = await open({ rotateBytes: 1 });
    await commitMany(store, 2);
    await store.close();
    // Its third file has but the header.
    editLines(journalPath(3), (lines) => [lines[0] ?? '', '']);
    rmSync(graphPath());
    writeFileSync(journalPath(4), '{"incarn');
    await written(1);
    expect(await found()).toMatchObject({ head: 2, nodes: 2, seqs: [1, 2] });
  });

  it('J1 a damaged line before the last is refused', async () => {
    await written(3);
    editLines(journalPath(), (lines) => lines.map((line, index) => (index === 2 ? line.slice(0, 9) : line)));
    await expect(open()).rejects.toMatchObject({
      name: 'StartError',
      message: expect.stringMatching(/Line 3 .*up to seq 1 .*first 2 lines .*goes on from seq 1/),
    });
  });

  it('another version is refused, in the journal and in the graph', async () => {
    await written(1);
    const intact = readFileSync(journalPath(), 'utf8');
    const ofVersion = (version: number) =>
      writeFileSync(
        journalPath(),
        resealedText(intact.replace(`"version":${SCHEMA_VERSION}`, `"version":${version}`)),
      );
    ofVersion(SCHEMA_VERSION + 1);
    await expect(open()).rejects.toMatchObject({
      name: 'StartError',
      message: expect.stringMatching(/update the program/),
    });
    ofVersion(0);
    await expect(open()).rejects.toMatchObject({
      name: 'StartError',
      message: expect.stringMatching(/old format/),
    });
    ofVersion(SCHEMA_VERSION);
    const engine = openEmbedded(graphPath());
    await engine.run(setVersion, { version: SCHEMA_VERSION + 1 });
    await engine.close();
    await expect(open()).rejects.toMatchObject({
      name: 'StartError',
      message: expect.stringMatching(/update the program/),
    });
  });

  it('a kill between making a file and writing its header is begun again', async () => {
    await written(2);
    writeFileSync(journalPath(2), '{"incarn');
    expect(await found()).toMatchObject({ head: 2, nodes: 2, seqs: [1, 2] });
    await written(1);
    expect(await found()).toMatchObject({ head: 3, nodes: 3, seqs: [1, 2, 3] });
  });

  describe('clients', () => {
    const day = (number: number): Date => new Date(NOW.getTime() + number * 24 * 3_600_000);
    const openOn = (number: number) =>
      openStore({ kind: 'embedded', folder: at.folder }, { ...deps, now: () => day(number) });
    /** A client of its own for each of these days. */
    async function heardOn(days: readonly number[]): Promise<void> {
      const store = await openOn(0);
      for (const each of days) {
        const record = client(1, [], day(each).toISOString(), `tab-of-${each}`);
        await store.commit(async () => ({ entries: [], clients: [record] }));
      }
      await store.close();
    }

    it('are forgotten after 30 days on which others were heard', async () => {
      await heardOn(Array.from({ length: 35 }, (_, index) => index));
      const store = await openOn(35);
      const known = await Promise.all([0, 4, 5, 34].map((each) => store.client(`tab-of-${each}`)));
      expect(known.map((each) => each !== undefined)).toEqual([false, false, true, true]);
      await store.close();
    });

    it('are remembered where the clock is 40 days ahead, and was while some wrote', async () => {
      await heardOn([0, 1, 2, 40, 41]);
      const store = await openOn(45);
      for (const each of [0, 1, 2, 40, 41]) expect(await store.client(`tab-of-${each}`)).toBeDefined();
      await store.close();
    });

    it('are remembered where they are few and everybody was away for long', async () => {
      await heardOn([0]);
      await (await openOn(400)).close();
      const store = await openOn(400);
      expect(await store.client('tab-of-0')).toBeDefined();
      await store.close();
    });
  });
});
