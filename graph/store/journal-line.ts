import { z } from 'zod';
import { LoggedGroup } from './group-log.ts';

/** The first line of every journal file. `group` and `seq` are the first that may follow in this file. */
export const JournalHeader = z.strictObject({
  incarnation: z.string(),
  version: z.number().int(),
  group: z.number().int().min(1),
  seq: z.number().int().min(1),
});
export type JournalHeader = Readonly<z.infer<typeof JournalHeader>>;

/** A group is one line: a torn write loses it whole, never half. */
export const lineOf = (value: LoggedGroup | JournalHeader): Buffer =>
  Buffer.from(`${JSON.stringify(value)}\n`);

const NEWLINE = 10;

/** What one file holds; `length` is the bytes of its good part, `isTorn` whether anything followed that. */
export type JournalPart = {
  readonly header: JournalHeader | undefined;
  readonly groups: LoggedGroup[];
  readonly length: number;
  readonly isTorn: boolean;
};

/** A line that is whole but holds something else than ours, or one that is cut off before the last. */
export class BadLine extends Error {
  readonly line: number;
  readonly is: 'foreign' | 'damaged';
  constructor(line: number, is: BadLine['is'], cause: unknown) {
    super(`line ${line} is ${is}`, { cause });
    this.line = line;
    this.is = is;
  }
}

/** A line without its newline was never reported as durable; one that is no JSON was only half written. */
function jsonOf(bytes: Buffer, start: number, newline: number): unknown {
  if (newline < 0) throw new SyntaxError('no newline');
  return JSON.parse(bytes.toString('utf8', start, newline));
}

/** Reads one file's bytes. Errors: BadLine, `foreign` for the last line too: it may have been acknowledged. */
export function parseJournal(bytes: Buffer): JournalPart {
  let header: JournalHeader | undefined;
  const groups: LoggedGroup[] = [];
  let start = 0;
  for (let line = 1; start < bytes.length; line += 1) {
    const newline = bytes.indexOf(NEWLINE, start);
    let value: unknown;
    try {
      value = jsonOf(bytes, start, newline);
    } catch (error) {
      const isLast = newline < 0 || newline + 1 === bytes.length;
      if (isLast) return { header, groups, length: start, isTorn: true };
      throw new BadLine(line, 'damaged', error);
    }
    try {
      if (line === 1) header = JournalHeader.parse(value);
      else groups.push(LoggedGroup.parse(value));
    } catch (error) {
      throw new BadLine(line, 'foreign', error);
    }
    start = newline + 1;
  }
  return { header, groups, length: start, isTorn: false };
}

/**
 * As much of a whole file as tells where it begins and ends: its header, and its groups from the last one back to where
 * they hold this many entries. Errors: whatever the parsing throws.
 */
export function parseEnds(bytes: Buffer, leastEntries = 1): JournalPart {
  const body = bytes.indexOf(NEWLINE) + 1;
  const header = JournalHeader.parse(jsonOf(bytes, 0, body - 1));
  const groups: LoggedGroup[] = [];
  let entries = 0;
  for (let end = bytes.length; end > body && entries < leastEntries; ) {
    const start = bytes.lastIndexOf(NEWLINE, end - 2) + 1;
    const group = LoggedGroup.parse(jsonOf(bytes, start, bytes.indexOf(NEWLINE, start)));
    groups.push(group);
    entries += group.entries.length;
    end = start;
  }
  return { header, groups: groups.reverse(), length: bytes.length, isTorn: false };
}
