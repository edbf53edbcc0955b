import { readFile } from 'node:fs/promises';
import { damaged } from './journal-errors.ts';
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
import { isSealed, NEWLINE, parseEnds, type Sum, sumOf } from './journal-line.ts';
import { parseOld } from './journal-old.ts';
import { checkSeals, type Sealed } from './journal-seals.ts';

/** One file as it was found. */
export type FoundFile = {
  readonly path: string;
  /** Killed between making the file and writing its header: it has neither. */
  readonly end: JournalEnd | undefined;
  /** From before lines had checksums. */
  readonly isOld: boolean;
  readonly sum: Sum;
  /** The bytes and the number of its whole lines. */
  readonly length: number;
  readonly lines: number;
  readonly tail: Sealed['tail'];
};

export type FoundJournal = {
  readonly folder: string;
  readonly files: readonly FoundFile[];
  /** Where it ends; undefined where there is none. */
  readonly end: JournalEnd | undefined;
  /** The incarnations it went on from, and where each ended. */
  readonly earlier: readonly JournalEnd[];
};

/**
 * Looks at a journal and changes nothing: every file's bytes against their checksums, and that each file goes on from the
 * one before. Errors: StartError.
 */
export async function lookAtJournal(folder: string): Promise<FoundJournal> {
  const count = await countJournalFiles(folder);
  const files: FoundFile[] = [];
  const earlier: JournalEnd[] = [];
  let before: FoundFile | undefined;
  for (let number = 1; number <= count; number += 1) {
    const path = journalFile(folder, number);
    const file = lookAtFile(path, await readFile(path), before, number === count);
    if (before?.end && file.end && before.end.incarnation !== file.end.incarnation) earlier.push(before.end);
    files.push(file);
    before = file;
  }
  return { folder, files, end: files.findLast((file) => file.end)?.end, earlier };
}

function lookAtFile(path: string, bytes: Buffer, before: FoundFile | undefined, isLast: boolean): FoundFile {
  const newline = bytes.indexOf(NEWLINE);
  const headerEnd = newline < 0 ? bytes.length : newline;
  const sum = before?.sum ?? 0;
  if (isSealed(bytes, 0, headerEnd)) {
    if (sumOf(bytes, 0, headerEnd, sum) === undefined) throw damaged(path, 1, before?.end);
    checkFileVersion(bytes, path);
    return lookAtSealed(path, bytes, before, isLast);
  }
  checkFileVersion(bytes, path);
  const isOnlyLine = newline < 0 || newline + 1 === bytes.length;
  // A header that a kill or a power cut left in part: nothing was written behind it.
  if (isLast && isOnlyLine && (newline < 0 || bytes.includes(0)) && !isWholeOld(bytes))
    return { path, end: undefined, isOld: false, sum, length: 0, lines: 0, tail: tornIf(bytes.length > 0) };
  return lookAtOld(path, bytes, before, isLast);
}

function lookAtSealed(
  path: string,
  bytes: Buffer,
  before: FoundFile | undefined,
  isLast: boolean,
): FoundFile {
  const check = (): Sealed => checkSeals(bytes, before?.sum ?? 0, isLast);
  const sealed = reading(path, bytes, check, before?.end);
  const { tail, length } = sealed;
  const whole = bytes.subarray(0, length);
  const part = reading(path, tail === 'unended' ? Buffer.concat([whole, Buffer.of(NEWLINE)]) : whole, (all) =>
    parseEnds(all),
  );
  if (before?.end) checkContinues(path, part, before.end);
  return { path, end: endOf(part), isOld: false, ...sealed };
}

function lookAtOld(path: string, bytes: Buffer, before: FoundFile | undefined, isLast: boolean): FoundFile {
  const part = reading(path, bytes, parseOld, before?.end);
  const { groups, length, isTorn } = part;
  if (isTorn && !isLast) throw damaged(path, groups.length + 2, endOf(part));
  checkNumbers(path, part);
  if (before?.end) checkContinues(path, part, before.end);
  const isUnended = !isTorn && bytes[length - 1] !== NEWLINE;
  return {
    path,
    end: endOf(part),
    isOld: true,
    sum: before?.sum ?? 0,
    length,
    lines: groups.length + 1,
    tail: isUnended ? 'unended' : tornIf(isTorn),
  };
}

const tornIf = (isTorn: boolean): 'torn' | 'none' => (isTorn ? 'torn' : 'none');

function isWholeOld(bytes: Buffer): boolean {
  try {
    parseOld(bytes);
    return true;
  } catch {
    return false;
  }
}
