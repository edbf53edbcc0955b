import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { createFile, type JournalDisk } from './journal-disk.ts';

/** Keeps what is about to be cut off a journal file, in a file beside it; returns its path. Errors: the disk's. */
export async function keepBeside(
  path: string,
  from: number,
  name: string,
  disk: JournalDisk,
): Promise<string> {
  const kept = join(dirname(path), `cut-${basename(path, '.jsonl')}-${name}.txt`);
  await createFile(kept, (await readFile(path)).subarray(from), disk);
  return kept;
}
