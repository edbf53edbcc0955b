import { readFile } from 'node:fs/promises';
import { damaged, hole, unreadable } from './journal-errors.ts';
import {
  checkContinues,
  checkFileVersion,
  checkNumbers,
  countJournalFiles,
  endOf,
  type JournalEnd,
  journalFile,
  reading,
} from './journal-files.ts';
import {
  headerOf,
  isSealed,
  type JournalHeader,
  NEWLINE,
  parseEnds,
  type Sum,
  sumOf,
} from './journal-line.ts';
import { parseOld } from './journal-old.ts';
import { checkSeals, type Sealed } from './journal-seals.ts';

/** One file as it was found. */
export type FoundFile = Sealed & {
  readonly path: string;
  /** Undefined where the program was killed between making the file and writing this. */
  readonly header: JournalHeader | undefined;
  /** From before lines had checksums. */
  readonly isOld: boolean;
};

export type FoundJournal = {
  readonly folder: string;
  readonly files: readonly FoundFile[];
  /** Where it ends; undefined where there is none. */
  readonly end: JournalEnd | undefined;
  /** The incarnations it went on from, and where each ended. */
  readonly earlier: readonly JournalEnd[];
};

/** The file before the one that is looked at. */
type Before = {
  readonly sum: Sum;
  /** Read when it is asked for: it takes longer than all the checksums. */
  readonly end: () => JournalEnd | undefined;
};

const NOTHING: Before = { sum: 0, end: () => undefined };

/**
 * Looks at a journal and changes nothing: every file's bytes against their checksums, and that each file goes on from the
 * one before. What the lines say is read at the end alone. Errors: StartError.
 */
export async function lookAtJournal(folder: string): Promise<FoundJournal> {
  const count = await countJournalFiles(folder);
  const files: FoundFile[] = [];
  const earlier: JournalEnd[] = [];
  let before = NOTHING;
  for (let number = 1; number <= count; number += 1) {
    const path = journalFile(folder, number);
    const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
      throw unreadable(path, error);
    });
    const file = lookAtFile(path, bytes, before, number === count);
    const from = files.at(-1)?.header?.incarnation;
    if (file.header && from !== undefined) {
      const { incarnation, continues = incarnation, group, seq } = file.header;
      if (continues !== from) throw hole(path, `incarnation ${from}`);
      if (incarnation !== from) earlier.push({ incarnation: from, group: group - 1, seq: seq - 1 });
    }
    files.push(file);
    const { end } = before;
    before = { sum: file.sum, end: file.header ? () => endOfFile(file, bytes) : end };
  }
  return { folder, files, end: before.end(), earlier };
}

function endOfFile({ path, isOld, length, tail }: FoundFile, bytes: Buffer): JournalEnd {
  const whole = bytes.subarray(0, length);
  if (isOld) return endOf(reading(path, whole, parseOld));
  const lines = tail === 'unended' ? Buffer.concat([whole, Buffer.of(NEWLINE)]) : whole;
  return endOf(reading(path, lines, (all) => parseEnds(all)));
}

function lookAtFile(path: string, bytes: Buffer, before: Before, isLast: boolean): FoundFile {
  const newline = bytes.indexOf(NEWLINE);
  const headerEnd = newline < 0 ? bytes.length : newline;
  if (isSealed(bytes, 0, headerEnd)) {
    if (sumOf(bytes, 0, headerEnd, before.sum) === undefined) throw damaged(path, 1, before.end());
    checkFileVersion(bytes, path);
    const header = reading(path, bytes, (all) => headerOf(all, headerEnd));
    const sealed = reading(path, bytes, (all) => checkSeals(all, before.sum, isLast));
    return { path, header, isOld: false, ...sealed };
  }
  checkFileVersion(bytes, path);
  const isOnlyLine = newline < 0 || newline + 1 === bytes.length;
  // A header that a kill or a power cut left in part: nothing was written behind it.
  if (isLast && isOnlyLine && (newline < 0 || bytes.includes(0)) && !isWholeOld(bytes)) {
    const tail = bytes.length > 0 ? 'torn' : 'none';
    return { path, header: undefined, isOld: false, sum: before.sum, length: 0, lines: 0, tail };
  }
  return lookAtOld(path, bytes, before, isLast);
}

function lookAtOld(path: string, bytes: Buffer, before: Before, isLast: boolean): FoundFile {
  const end = before.end();
  const part = reading(path, bytes, parseOld, end);
  const { header, groups, length, isTorn } = part;
  if (isTorn && !isLast) throw damaged(path, groups.length + 2, endOf(part));
  checkNumbers(path, part);
  if (end) checkContinues(path, part, end);
  const isUnended = !isTorn && bytes[length - 1] !== NEWLINE;
  const tail = isTorn ? 'torn' : isUnended ? 'unended' : 'none';
  return { path, header, isOld: true, sum: before.sum, length, lines: groups.length + 1, tail };
}

function isWholeOld(bytes: Buffer): boolean {
  try {
    parseOld(bytes);
    return true;
  } catch {
    return false;
  }
}
