import { BadLine, NEWLINE, type Sum, sumOf } from './journal-line.ts';

/** What the bytes of one file are, up to where they are as they were written. */
export type Sealed = {
  readonly sum: Sum;
  /** The bytes of the whole lines. */
  readonly length: number;
  readonly lines: number;
  /** `unended`: whole but for the newline of its last line. `torn`: what follows the whole lines was written in part. */
  readonly tail: 'none' | 'unended' | 'torn';
};

/**
 * Goes through a file's lines by their checksums, without reading what they say. What only the end of the last file can be
 * is a line that was not written to its end: it has no newline, or zeros where a power cut left blocks unwritten.
 * Errors: BadLine `damaged`.
 */
export function checkSeals(bytes: Buffer, before: Sum, isLast: boolean): Sealed {
  let sum = before;
  let start = 0;
  let lines = 0;
  while (start < bytes.length) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline < 0 ? bytes.length : newline;
    const next = sumOf(bytes, start, end, sum);
    if (next === undefined) {
      const isTorn = newline < 0 || (newline + 1 === bytes.length && bytes.includes(0, start));
      if (isLast && isTorn) return { sum, length: start, lines, tail: 'torn' };
      throw new BadLine(lines + 1, start, 'damaged');
    }
    if (newline < 0 && !isLast) throw new BadLine(lines + 1, start, 'damaged');
    sum = next;
    lines += 1;
    if (newline < 0) return { sum, length: bytes.length, lines, tail: 'unended' };
    start = newline + 1;
  }
  return { sum, length: start, lines, tail: 'none' };
}
