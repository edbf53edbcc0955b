import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { LogEnd } from './group-log.ts';
import { damaged, foreign, hole, unreadable } from './journal-errors.ts';
import { BadLine, type JournalPart, parseEnds, parseJournal } from './journal-line.ts';
import { parseOld } from './journal-old.ts';
import { checkVersion } from './version.ts';

/** Files are numbered from 1 without gaps: `0001.jsonl`. */
export const journalFile = (folder: string, number: number): string =>
  join(folder, `${String(number).padStart(4, '0')}.jsonl`);

/** How many files there are; none where there is no folder. Errors: StartError where a number is missing. */
export async function countJournalFiles(folder: string): Promise<number> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw unreadable(folder, error);
  });
  const numbers = names.flatMap((name) => /^(\d{4,})\.jsonl$/.exec(name)?.[1] ?? []).map(Number);
  numbers.sort((a, b) => a - b);
  const missing = numbers.findIndex((number, index) => number !== index + 1);
  if (missing >= 0) throw hole(folder, basename(journalFile(folder, missing + 1)));
  return numbers.length;
}

/** Where a log stands: its last group and seq, and whose log it is. */
export type JournalEnd = LogEnd & { readonly incarnation: string };

/** Where a file ends; the one place that says so. */
export function endOf({ header, groups }: JournalPart): JournalEnd {
  const seq = groups.findLast((group) => group.entries.length > 0)?.entries.at(-1)?.seq;
  return {
    incarnation: header.incarnation,
    group: groups.at(-1)?.group ?? header.group - 1,
    seq: seq ?? header.seq - 1,
  };
}

/** Errors: StartError where a file does not begin where the one before ended. */
export function checkContinues(path: string, { header }: JournalPart, before: JournalEnd): void {
  const { incarnation, group, seq } = before;
  const from = header.continues ?? header.incarnation;
  if (from !== incarnation || header.group !== group + 1 || header.seq !== seq + 1)
    throw hole(path, `group ${group + 1}`);
}

/** Its groups and entries go on by one. Errors: StartError. */
export function checkNumbers(path: string, { header, groups }: JournalPart): void {
  let { group, seq } = header;
  for (const line of groups) {
    if (line.group !== group) throw hole(path, `group ${group}`);
    for (const entry of line.entries) {
      if (entry.seq !== seq) throw hole(path, `seq ${seq}`);
      seq += 1;
    }
    group += 1;
  }
}

/** The version stands before all else: lines of another version need not fit our schemas. Errors: StartError. */
export function checkFileVersion(bytes: Buffer, path: string): void {
  const version = /^\{"incarnation":"[^"]*","version":(\d+),/.exec(bytes.toString('utf8', 0, 200))?.[1];
  if (version !== undefined) checkVersion(Number(version), path);
}

/** What `parse` makes of a file that goes on from `before`. Errors: StartError for a BadLine. */
export function reading<T>(
  path: string,
  bytes: Buffer,
  parse: (bytes: Buffer) => T,
  before?: LogEnd | undefined,
): T {
  try {
    return parse(bytes);
  } catch (error) {
    if (!(error instanceof BadLine)) throw error;
    if (error.is === 'foreign') throw foreign(path, error);
    throw damaged(path, error.line, goodEnd(bytes.subarray(0, error.start)) ?? before, error);
  }
}

/** Where what is whole of a file ends, its lines with checksums or from before those. */
function goodEnd(bytes: Buffer): LogEnd | undefined {
  for (const parse of [(each: Buffer) => parseEnds(each), parseOld]) {
    try {
      return endOf(parse(bytes));
    } catch {
      // Of the other form, or nothing is whole.
    }
  }
  return undefined;
}

/** One file up to `length` bytes. Errors: StartError where it is not as it was written, or has a hole. */
export async function readJournalFile(path: string, length?: number): Promise<JournalPart> {
  const part = reading(path, (await readFile(path)).subarray(0, length), parseJournal);
  checkNumbers(path, part);
  return part;
}

/** The end of a file up to `length` bytes: as many groups as hold this many entries, or all. Errors: StartError. */
export async function readEnds(path: string, leastEntries: number, length?: number): Promise<JournalPart> {
  return reading(path, (await readFile(path)).subarray(0, length), (bytes) => parseEnds(bytes, leastEntries));
}
