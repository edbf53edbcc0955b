import { LoggedGroup } from './group-log.ts';
import { BadLine, JournalHeader, type JournalPart, NEWLINE, type Sum, sealed } from './journal-line.ts';

/** A file from before lines had checksums; `length` is the bytes of its whole lines. */
export type OldJournal = JournalPart & { readonly length: number; readonly isTorn: boolean };

/** Errors: BadLine, `foreign` for the last line too: it may have been acknowledged. */
export function parseOld(bytes: Buffer): OldJournal {
  let header: JournalHeader | undefined;
  const groups: LoggedGroup[] = [];
  let start = 0;
  let isTorn = false;
  for (let line = 1; start < bytes.length && !isTorn; line += 1) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline < 0 ? bytes.length : newline;
    let value: unknown;
    try {
      value = JSON.parse(bytes.toString('utf8', start, end));
    } catch (error) {
      isTorn = line > 1 && end + 1 >= bytes.length;
      if (isTorn) break;
      throw new BadLine(line, start, 'damaged', error);
    }
    try {
      if (line === 1) header = JournalHeader.parse(value);
      else groups.push(LoggedGroup.parse(value));
    } catch (error) {
      throw new BadLine(line, start, 'foreign', error);
    }
    start = Math.min(end + 1, bytes.length);
  }
  if (!header) throw new BadLine(1, 0, 'damaged');
  return { header, groups, length: start, isTorn };
}

/** The same lines, each with its checksum. */
export function resealed(bytes: Buffer, before: Sum): { bytes: Buffer; sum: Sum } {
  const lines = bytes.toString('utf8').split('\n').filter(Boolean);
  let sum = before;
  const parts = lines.map((line) => {
    const next = sealed(line.trimEnd(), sum);
    sum = next.sum;
    return next.bytes;
  });
  return { bytes: Buffer.concat(parts), sum };
}
