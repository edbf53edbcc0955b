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

/** A line that cannot be read, and is not the torn last one. */
export class DamagedLine extends Error {
  readonly line: number;
  constructor(line: number, cause: unknown) {
    super(`line ${line}`, { cause });
    this.line = line;
  }
}

/** Reads one file's bytes. Errors: DamagedLine where a line before the last cannot be read. */
export function parseJournal(bytes: Buffer): JournalPart {
  let header: JournalHeader | undefined;
  const groups: LoggedGroup[] = [];
  let start = 0;
  for (let line = 1; start < bytes.length; line += 1) {
    const found = bytes.indexOf(NEWLINE, start);
    const end = found < 0 ? bytes.length : found;
    const isLast = end + 1 >= bytes.length;
    try {
      // Only a line that ends in its newline was ever reported as durable.
      if (found < 0) throw new Error('no newline');
      const value: unknown = JSON.parse(bytes.toString('utf8', start, end));
      if (line === 1) header = JournalHeader.parse(value);
      else groups.push(LoggedGroup.parse(value));
    } catch (error) {
      if (isLast) return { header, groups, length: start, isTorn: true };
      throw new DamagedLine(line, error);
    }
    start = end + 1;
  }
  return { header, groups, length: start, isTorn: false };
}
