import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach } from 'vitest';
import { type JournalDisk, realDisk } from '../../graph/store/journal-disk.ts';
import { resealed } from '../../graph/store/journal-old.ts';
import { openStore } from '../../graph/store/open.ts';
import { readSnapshot } from '../../graph/store/snapshot.ts';
import { all, commitMany, deps } from './log-fixture.ts';

/** The lines of a journal file without their checksums, as before there were any. */
export const unsealed = (text: string): string => text.replaceAll(/,"crc":"[0-9a-f]{8}"\}$/gm, '}');

/** The same lines with checksums that are right again; `before`: the one of the line before them. */
export function resealedText(text: string, before = 0): string {
  return resealed(Buffer.from(unsealed(text)), before).bytes.toString();
}

/** A disk of a program that is killed at its `last` operation: half of what that writes is there, and nothing after it. */
export function dyingDisk(last: number): JournalDisk {
  let done = 0;
  const step = async (work: () => Promise<void>, half?: () => Promise<void>): Promise<void> => {
    done += 1;
    if (done > last) {
      if (done === last + 1) await half?.();
      throw new Error('killed');
    }
    await work();
  };
  return {
    write: (file, bytes, position) =>
      step(
        () => realDisk.write(file, bytes, position),
        () => realDisk.write(file, bytes.subarray(0, bytes.length / 2), position),
      ),
    sync: (file) => step(() => realDisk.sync(file)),
    truncate: (file, length) => step(() => realDisk.truncate(file, length)),
    syncFolderOf: (path) => step(() => realDisk.syncFolderOf(path)),
    remove: (path) => step(() => realDisk.remove(path)),
    rename: (from, to) => step(() => realDisk.rename(from, to)),
    probe: (folder, bytes) => step(() => realDisk.probe(folder, bytes)),
  };
}

type Options = { readonly rotateBytes?: number; readonly disk?: JournalDisk; readonly mayBegin?: boolean };

/** A data folder of its own for every test; a test may go on to another one by setting `folder`. */
export function dataFolders() {
  const root = mkdtempSync(join(tmpdir(), 'atlas-journal-'));
  let count = 0;
  const at = { folder: '' };
  beforeEach(() => {
    count += 1;
    at.folder = join(root, String(count));
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  const open = (options: Options = {}) =>
    openStore({ kind: 'embedded', folder: at.folder, ...options }, deps);
  return Object.assign(at, {
    open,
    journalPath: (number = 1) => join(at.folder, 'log', `000${number}.jsonl`),
    graphPath: () => join(at.folder, 'graph.grafeo'),

    /** Adds these many entries and closes. */
    async written(entries: number, options: Options = {}): Promise<void> {
      const store = await open(options);
      await commitMany(store, entries);
      await store.close();
    },

    /** Opens, says what is there, closes. */
    async found(options: Options = {}) {
      const store = await open(options);
      const { nodes } = await store.freeze(({ read }) => readSnapshot(read));
      const seqs = (await all(store.entries(1))).map((each) => each.seq);
      const { incarnation } = store;
      const client = await store.client('tab-1');
      const state = { incarnation, head: store.head(), nodes: nodes.length, seqs, client };
      await store.close();
      return { ...state, recovery: store.recovery };
    },
  });
}
