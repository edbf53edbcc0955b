import { mkdir, open } from 'node:fs/promises';
import { SCHEMA_VERSION } from '../engines/schema-statements.ts';
import { closing } from './closing.ts';
import { beginFile, headerAt, Journal, type JournalOptions } from './journal.ts';
import { carryOver } from './journal-carry-over.ts';
import { realDisk, syncFolderOf } from './journal-disk.ts';
import { type FoundFile, type FoundJournal, lookAtJournal } from './journal-look.ts';
import { keepBeside } from './keep-beside.ts';

/** Looks at `folder`/NNNN.jsonl and goes on with it. Errors: StartError; the disk's. */
export const openJournal = async (folder: string, options: JournalOptions): Promise<Journal> =>
  resumeJournal(await lookAtJournal(folder), options);

/**
 * Goes on with a journal that was looked at, or begins one; the first change of a start. Files from before checksums are
 * carried over, a torn last line is cut off and kept beside. Errors: StartError; the disk's.
 */
export async function resumeJournal(found: FoundJournal, options: JournalOptions): Promise<Journal> {
  const { folder, files } = found;
  const { disk = realDisk, newId } = options;
  await mkdir(folder, { recursive: true });
  await syncFolderOf(folder);
  const recovery: string[] = [];
  const last = files.at(-1);
  if (last && last.tail === 'torn') {
    const kept = await keepBeside(last.path, last.length, newId(), disk);
    recovery.push(
      `日志 ${last.path} 第 ${last.lines + 1} 行没有写完，已截去，原样留在 ${kept} / a torn last line, ${last.lines + 1}, was cut off ${last.path} and is kept as ${kept}`,
    );
  }
  const carried = await carryOver(found, disk);
  if (carried > 0) {
    recovery.push(
      `日志的 ${carried} 个文件加上了校验和 / ${carried} files of the journal were given checksums`,
    );
    const again = await resumeJournal(await lookAtJournal(folder), options);
    again.recovery.unshift(...recovery);
    return again;
  }
  const { header } = last ?? {};
  const isOfToday = !header || header.version === SCHEMA_VERSION;
  const journal = await closing(await resumed(found, last, options), async (resumed) => {
    if (!isOfToday) await resumed.goOnInNewFile();
    return resumed;
  });
  journal.recovery.push(...recovery);
  if (last?.tail === 'unended') {
    const { path, lines } = last;
    journal.recovery.push(
      `日志 ${path} 第 ${lines} 行完整，只缺换行，已补上 / line ${lines} of ${path} was whole but for its newline, which it was given`,
    );
  }
  return journal;
}

async function resumed(
  { folder, files, end, earlier }: FoundJournal,
  last: FoundFile | undefined,
  options: JournalOptions,
): Promise<Journal> {
  const { disk = realDisk, newId } = options;
  if (last?.header && end) {
    const file = await open(last.path, 'r+');
    let { length } = last;
    if (last.tail === 'torn') await disk.truncate(file, length);
    if (last.tail === 'unended') {
      await disk.write(file, Buffer.from('\n'), length);
      await disk.sync(file);
      length += 1;
    }
    return new Journal(folder, { number: files.length, file, length, sum: last.sum }, end, earlier, options);
  }
  // New, or killed between making a file and writing its header: begun where the one before ended.
  const at = end ?? { incarnation: options.incarnation ?? newId(), seq: 0, group: 0 };
  const number = Math.max(files.length, 1);
  const begun = await beginFile(folder, number, headerAt(at), last?.sum ?? 0, disk);
  return new Journal(folder, begun, at, earlier, options);
}
