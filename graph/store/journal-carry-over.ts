import { readFile, rm } from 'node:fs/promises';
import { createFile, type JournalDisk } from './journal-disk.ts';
import type { FoundJournal } from './journal-look.ts';
import { resealed } from './journal-old.ts';

/**
 * Gives the lines of older files their checksums, one file after the other: written beside, synced, then put in the old
 * one's place. A kill at any moment leaves files with checksums followed by files without, which the next start goes on
 * with. Returns how many files were carried over. Errors: the disk's; then the old files are there as they were.
 */
export async function carryOver({ files }: FoundJournal, disk: JournalDisk): Promise<number> {
  const old = files.filter((file) => file.isOld);
  let sum = files.findLast((file) => !file.isOld && file.header)?.sum ?? 0;
  for (const { path, length } of old) {
    const made = resealed((await readFile(path)).subarray(0, length), sum);
    const beside = `${path}.new`;
    // What a start that was killed here left.
    await rm(beside, { force: true });
    await createFile(beside, made.bytes, disk);
    await disk.rename(beside, path);
    sum = made.sum;
  }
  return old.length;
}
