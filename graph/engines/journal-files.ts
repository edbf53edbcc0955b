import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DamagedLine, type JournalPart, parseJournal } from './journal-line.ts';
import { StartError } from './start-error.ts';
import { checkVersion } from './version.ts';

/** Files are numbered from 1 without gaps: `0001.jsonl`. */
export const journalFile = (folder: string, number: number): string =>
  join(folder, `${String(number).padStart(4, '0')}.jsonl`);

const hole = (place: string, detail: string): StartError =>
  new StartError(
    `日志不完整（${place}：${detail}），请从备份恢复整个 log 文件夹`,
    `The journal has a hole (${place}: ${detail}): restore the whole log folder from a backup`,
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

function parsed(bytes: Buffer, path: string): JournalPart {
  // The version stands before all else: lines of another version need not fit our schemas.
  const version = /^\{"incarnation":"[^"]*","version":(\d+),/.exec(bytes.toString('utf8', 0, 200))?.[1];
  if (version !== undefined) checkVersion(Number(version), path);
  try {
    return parseJournal(bytes);
  } catch (error) {
    if (error instanceof DamagedLine) throw hole(path, `line ${error.line}`);
    throw error;
  }
}

/** Errors: StartError where one file does not begin where the last one ended. */
export function checkContinues(path: string, before: JournalPart, after: JournalPart): void {
  if (!before.header || !after.header) return;
  const group = before.groups.at(-1)?.group ?? before.header.group - 1;
  const seq = lastSeq(before);
  if (after.header.group !== group + 1 || after.header.seq !== seq + 1) throw hole(path, `seq ${seq + 1}`);
}

export function lastSeq(part: JournalPart): number {
  for (let index = part.groups.length - 1; index >= 0; index -= 1) {
    const seq = part.groups[index]?.entries.at(-1)?.seq;
    if (seq !== undefined) return seq;
  }
  return (part.header?.seq ?? 1) - 1;
}
