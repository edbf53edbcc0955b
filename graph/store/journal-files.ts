import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartError } from '../engines/start-error.ts';
import type { LogEnd } from './group-log.ts';
import { BadLine, type JournalPart, parseEnds, parseJournal } from './journal-line.ts';
import { checkVersion } from './version.ts';

/** Files are numbered from 1 without gaps: `0001.jsonl`. */
export const journalFile = (folder: string, number: number): string =>
  join(folder, `${String(number).padStart(4, '0')}.jsonl`);

const hole = (place: string, detail: string): StartError =>
  new StartError(
    `日志不完整（${place}：${detail}），请从备份恢复整个 log 文件夹`,
    `The journal has a hole (${place}: ${detail}): restore the whole log folder from a backup`,
  );

const foreign = (place: string, error: BadLine): StartError =>
  new StartError(
    `日志（${place}）第 ${error.line} 行完整，但本程序读不懂；文件未作任何改动，请用写入它的版本打开，或从备份恢复整个 log 文件夹`,
    `Line ${error.line} of the journal (${place}) is whole, but not what this program writes; nothing was changed: open it with the version that wrote it, or restore the whole log folder from a backup`,
    error,
  );

/** How many files there are. Errors: StartError where a number is missing. */
export async function countJournalFiles(folder: string): Promise<number> {
  const names = await readdir(folder);
  const numbers = names.flatMap((name) => /^(\d{4,})\.jsonl$/.exec(name)?.[1] ?? []).map(Number);
  numbers.sort((a, b) => a - b);
  const missing = numbers.findIndex((number, index) => number !== index + 1);
  if (missing >= 0) throw hole(folder, `${missing + 1}.jsonl`);
  return numbers.length;
}

/** One file, its numbering checked. Errors: StartError where it is damaged, has a hole or another version. */
export async function readJournalFile(path: string): Promise<JournalPart> {
  const part = parsed(await readFile(path), path);
  if (!part.header) return part;
  let { group, seq } = part.header;
  for (const line of part.groups) {
    if (line.group !== group) throw hole(path, `group ${group}`);
    for (const entry of line.entries) {
      if (entry.seq !== seq) throw hole(path, `seq ${seq}`);
      seq += 1;
    }
    group += 1;
  }
  return part;
}

function parsed(bytes: Buffer, path: string, parse = parseJournal): JournalPart {
  // The version stands before all else: lines of another version need not fit our schemas.
  const version = /^\{"incarnation":"[^"]*","version":(\d+),/.exec(bytes.toString('utf8', 0, 200))?.[1];
  if (version !== undefined) checkVersion(Number(version), path);
  try {
    return parse(bytes);
  } catch (error) {
    if (!(error instanceof BadLine)) throw error;
    throw error.is === 'damaged' ? hole(path, `line ${error.line}`) : foreign(path, error);
  }
}

/** Where the files before number `count` end. Errors: StartError where one does not continue the one before it. */
export async function endBefore(folder: string, count: number): Promise<JournalEnd | undefined> {
  let end: JournalEnd | undefined;
  for (let number = 1; number < count; number += 1) {
    const path = journalFile(folder, number);
    const part = await readEnds(path);
    if (end) checkContinues(path, part, end);
    end = endOf(path, part);
  }
  return end;
}

/** The end of a file that is whole up to `length` bytes: as many groups as hold this many entries, or all. */
export async function readEnds(path: string, leastEntries?: number, length?: number): Promise<JournalPart> {
  const bytes = (await readFile(path)).subarray(0, length);
  try {
    return parsed(bytes, path, (each) => parseEnds(each, leastEntries));
  } catch {
    // Read whole, it says which line is wrong and how.
    return parsed(bytes, path);
  }
}

/** Where a log stands: its last group and seq, and whose log it is. */
export type JournalEnd = LogEnd & { readonly incarnation: string };

/** Where a file ends; the one place that says so. Errors: StartError where it has not even a header. */
export function endOf(path: string, { header, groups }: JournalPart): JournalEnd {
  if (!header) throw hole(path, 'line 1');
  const seq = groups.findLast((group) => group.entries.length > 0)?.entries.at(-1)?.seq;
  return {
    incarnation: header.incarnation,
    group: groups.at(-1)?.group ?? header.group - 1,
    seq: seq ?? header.seq - 1,
  };
}

/** Errors: StartError where a file does not begin where the one before ended. */
export function checkContinues(path: string, { header }: JournalPart, before: JournalEnd): void {
  if (!header) throw hole(path, 'line 1');
  const { incarnation, group, seq } = before;
  if (header.incarnation !== incarnation || header.group !== group + 1 || header.seq !== seq + 1)
    throw hole(path, `group ${group + 1}`);
}
