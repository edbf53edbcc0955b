import { crc32 } from 'node:zlib';
import { z } from 'zod';
import { LoggedGroup } from './group-log.ts';

/**
 * The first line of every journal file. `group` and `seq` are the first that may follow in this file. `continues`: the
 * incarnation that this one goes on from, where the folder was put back from a copy.
 */
export const JournalHeader = z.strictObject({
  incarnation: z.string(),
  version: z.number().int(),
  group: z.number().int().min(1),
  seq: z.number().int().min(1),
  continues: z.string().optional(),
});
export type JournalHeader = Readonly<z.infer<typeof JournalHeader>>;

/** The checksum of a line: of its bytes and, through the one before it, of every line before it in the whole journal. */
export type Sum = number;

export const NEWLINE = 10;
const sealOf = (sum: Sum): string => `,"crc":"${sum.toString(16).padStart(8, '0')}"}`;
/** Bytes of a line's end that hold its checksum: a line stays one JSON object. */
const SEAL = sealOf(0).length;

/** A group is one line: a torn write loses it whole, never half. */
export const lineOf = (value: LoggedGroup | JournalHeader, before: Sum): { bytes: Buffer; sum: Sum } =>
  sealed(JSON.stringify(value), before);

/** `json`: one object with at least one key. */
export function sealed(json: string, before: Sum): { bytes: Buffer; sum: Sum } {
  const body = Buffer.from(json.slice(0, -1));
  const sum = crc32(body, before);
  return { bytes: Buffer.concat([body, Buffer.from(`${sealOf(sum)}\n`)]), sum };
}

/** Whether a line looks as if it had a checksum, right or wrong. */
export const isSealed = (bytes: Buffer, start: number, end: number): boolean =>
  end - start > SEAL && /^,"crc":"[0-9a-f]{8}"\}$/.test(bytes.toString('latin1', end - SEAL, end));

/** The line's checksum; undefined where its bytes do not agree with it. */
export function sumOf(bytes: Buffer, start: number, end: number, before: Sum): Sum | undefined {
  const body = Math.max(start, end - SEAL);
  const sum = crc32(bytes.subarray(start, body), before);
  return bytes.toString('latin1', body, end) === sealOf(sum) ? sum : undefined;
}

/** The checksum that a line says it has. */
const saidSum = (bytes: Buffer, end: number): Sum =>
  Number.parseInt(bytes.toString('latin1', end - 10, end - 2), 16);

/** What a line holds, its checksum apart. Errors: SyntaxError. */
export const valueIn = (bytes: Buffer, start: number, end: number): unknown =>
  JSON.parse(`${bytes.toString('utf8', start, Math.max(start, end - SEAL))}}`);

/** What one file holds. */
export type JournalPart = { readonly header: JournalHeader; readonly groups: LoggedGroup[] };

/** A line that is whole but holds something else than ours, or one that is not as it was written. */
export class BadLine extends Error {
  readonly line: number;
  /** Where its bytes begin. */
  readonly start: number;
  readonly is: 'foreign' | 'damaged';
  constructor(line: number, start: number, is: BadLine['is'], cause?: unknown) {
    super(`line ${line} is ${is}`, { cause });
    this.line = line;
    this.start = start;
    this.is = is;
  }
}

/** What a file's first line says, which ends at `end`. Errors: BadLine. */
export function headerOf(bytes: Buffer, end: number): JournalHeader {
  try {
    return JournalHeader.parse(valueIn(bytes, 0, end));
  } catch (error) {
    throw new BadLine(1, 0, 'foreign', error);
  }
}

/** Reads a whole file; that it goes on from the one before was seen at the start. Errors: BadLine. */
export function parseJournal(bytes: Buffer): JournalPart {
  let header: JournalHeader | undefined;
  let sum: Sum | undefined;
  const groups: LoggedGroup[] = [];
  for (let start = 0, line = 1; start < bytes.length; line += 1) {
    const end = bytes.indexOf(NEWLINE, start);
    sum = sum === undefined ? saidSum(bytes, end) : sumOf(bytes, start, end, sum);
    if (end < 0 || sum === undefined) throw new BadLine(line, start, 'damaged');
    try {
      if (line === 1) header = JournalHeader.parse(valueIn(bytes, start, end));
      else groups.push(LoggedGroup.parse(valueIn(bytes, start, end)));
    } catch (error) {
      throw new BadLine(line, start, 'foreign', error);
    }
    start = end + 1;
  }
  if (!header) throw new BadLine(1, 0, 'damaged');
  return { header, groups };
}

/**
 * As much of a file, whose checksums are right, as tells where it begins and ends: its header, and its groups from the last
 * one back to where they hold this many entries. Errors: BadLine.
 */
export function parseEnds(bytes: Buffer, leastEntries = 1): JournalPart {
  const body = bytes.indexOf(NEWLINE) + 1;
  const groups: LoggedGroup[] = [];
  let entries = 0;
  let end = bytes.length;
  let start = 0;
  try {
    const header = headerOf(bytes, body - 1);
    for (; end > body && entries < leastEntries; end = start) {
      start = bytes.lastIndexOf(NEWLINE, end - 2) + 1;
      const group = LoggedGroup.parse(valueIn(bytes, start, end - 1));
      groups.push(group);
      entries += group.entries.length;
    }
    return { header, groups: groups.reverse() };
  } catch (error) {
    throw new BadLine(lineAt(bytes, start), start, 'foreign', error);
  }
}

function lineAt(bytes: Buffer, start: number): number {
  let line = 1;
  for (let at = bytes.indexOf(NEWLINE); at >= 0 && at < start; at = bytes.indexOf(NEWLINE, at + 1)) line += 1;
  return line;
}
