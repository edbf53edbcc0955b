import { type FileHandle, open } from 'node:fs/promises';
import type { Entry } from '../model/log/entry.ts';
import { LoggedGroup } from './group-log.ts';
import { journalFile } from './journal-files.ts';
import { NEWLINE, valueIn } from './journal-line.ts';
import { fits, type LogFilter, type LogSlice, needlesOf } from './log-filter.ts';

/** Bytes of a file that are looked through at once. */
const PART_BYTES = 4 * 1024 * 1024;
/** Bytes that are read as JSON at once. */
const MOST_PARSED_BYTES = 512 * 1024;
/** A line's beginning, as far as the seq of its first entry. */
const HEAD_BYTES = 80;

/** Where the lines of one file begin that hold entries, and the first seq of each; both ascend. */
type Lines = { readonly starts: number[]; readonly seqs: number[]; length: number };
/** The file that is written to, and its good bytes. */
type End = { readonly number: number; readonly length: number };

/**
 * Where each entry lies in the journal's files, noted when somebody first asks for one of them. What it reads was proved
 * whole at the start, or written since.
 */
export class JournalIndex {
  readonly #folder: string;
  readonly #files = new Map<number, Promise<Lines>>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Entries from one seq to another, both included, ascending. */
  async between(from: number, to: number, end: End): Promise<Entry[]> {
    const found: Entry[] = [];
    for (let { number } = end; number > 0; number -= 1) {
      const lines = await this.#lines(number, end);
      const first = lines.seqs[0];
      if (first !== undefined && first <= to) found.unshift(...(await this.#read(number, lines, from, to)));
      if (first !== undefined && first <= from) break;
    }
    return found;
  }

  /** As `Store.backward`: lines that cannot hold what is looked for are not read as JSON. */
  async backward(before: number, filter: LogFilter, end: End): Promise<LogSlice> {
    for (let { number } = end; number > 0; number -= 1) {
      const lines = await this.#lines(number, end);
      const first = lines.seqs[0];
      if (first !== undefined && first < before) return this.#backward(number, lines, before, filter);
    }
    return { entries: [], from: 1 };
  }

  async #backward(number: number, lines: Lines, before: number, filter: LogFilter): Promise<LogSlice> {
    const last = lineOf(lines.seqs, before - 1);
    const end = lines.starts[last + 1] ?? lines.length;
    let line = last;
    while (line > 0 && end - (lines.starts[line - 1] ?? 0) <= PART_BYTES) line -= 1;
    const start = lines.starts[line] ?? 0;
    const bytes = await this.#bytes(number, start, end);
    const needles = needlesOf(filter);
    const entries: Entry[] = [];
    for (let each = last, parsed = 0; each >= line; each -= 1) {
      const from = (lines.starts[each] ?? 0) - start;
      const next = bytes.indexOf(NEWLINE, from);
      const text = bytes.subarray(from, next);
      if (!needles.every((some) => some.some((needle) => text.includes(needle)))) continue;
      const found = LoggedGroup.parse(valueIn(bytes, from, next)).entries;
      for (const entry of found.reverse()) if (entry.seq < before && fits(entry, filter)) entries.push(entry);
      parsed += text.length;
      if (parsed > MOST_PARSED_BYTES) return { entries, from: lines.seqs[each] ?? 1 };
    }
    return { entries, from: lines.seqs[line] ?? 1 };
  }

  async #read(number: number, lines: Lines, from: number, to: number): Promise<Entry[]> {
    const start = lines.starts[lineOf(lines.seqs, from)] ?? 0;
    const end = lines.starts[lineOf(lines.seqs, to) + 1] ?? lines.length;
    const bytes = await this.#bytes(number, start, end);
    const entries: Entry[] = [];
    for (let at = 0; at < bytes.length; ) {
      const next = bytes.indexOf(NEWLINE, at);
      if (next < 0) break;
      for (const entry of LoggedGroup.parse(valueIn(bytes, at, next)).entries)
        if (entry.seq >= from && entry.seq <= to) entries.push(entry);
      at = next + 1;
    }
    return entries;
  }

  /** Of a file that is still written to, what was added since is looked at. */
  #lines(number: number, end: End): Promise<Lines> {
    const before = this.#files.get(number) ?? Promise.resolve({ starts: [], seqs: [], length: 0 });
    const lines = before.then((known) =>
      this.#extend(number, known, number === end.number ? end.length : undefined),
    );
    this.#files.set(number, lines);
    lines.catch(() => this.#files.delete(number));
    return lines;
  }

  async #extend(number: number, lines: Lines, length: number | undefined): Promise<Lines> {
    if (length !== undefined && length <= lines.length) return lines;
    await this.#with(number, async (file) => {
      const end = length ?? (await file.stat()).size;
      while (lines.length < end) await extendBy(lines, await partOf(file, lines.length, end));
    });
    return lines;
  }

  #bytes(number: number, start: number, end: number): Promise<Buffer> {
    return this.#with(number, (file) => read(file, start, end));
  }

  async #with<T>(number: number, work: (file: FileHandle) => Promise<T>): Promise<T> {
    const file = await open(journalFile(this.#folder, number), 'r');
    try {
      return await work(file);
    } finally {
      await file.close();
    }
  }
}

async function read(file: FileHandle, start: number, end: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(end - start), 0, end - start, start);
  return buffer.subarray(0, bytesRead);
}

/** Whole lines from `start` on: a part of the file, or one line that is longer. */
async function partOf(file: FileHandle, start: number, end: number): Promise<Buffer> {
  for (let size = PART_BYTES; ; size *= 2) {
    const bytes = await read(file, start, Math.min(end, start + size));
    const last = bytes.lastIndexOf(NEWLINE);
    if (last >= 0) return bytes.subarray(0, last + 1);
    if (start + size >= end) throw new Error(`a line of the journal has no end, at byte ${start}`);
  }
}

async function extendBy(lines: Lines, bytes: Buffer): Promise<void> {
  for (let at = 0; at < bytes.length; ) {
    const next = bytes.indexOf(NEWLINE, at);
    const seq = firstSeq(bytes, at, next);
    if (seq !== undefined) {
      lines.starts.push(lines.length + at);
      lines.seqs.push(seq);
    }
    at = next + 1;
  }
  lines.length += bytes.length;
}

/** Of a line's first entry; undefined: it holds none. */
function firstSeq(bytes: Buffer, start: number, end: number): number | undefined {
  const head = bytes.toString('latin1', start, Math.min(end, start + HEAD_BYTES));
  const found = /^\{"group":\d+,"entries":\[(?:\{"seq":(\d+),|\])/.exec(head);
  if (found) return found[1] === undefined ? undefined : Number(found[1]);
  // A header, or a group whose keys were written in another order.
  const group = LoggedGroup.safeParse(valueIn(bytes, start, end));
  return group.success ? group.data.entries[0]?.seq : undefined;
}

/** The last line that begins at this seq or before it; the first where none does. */
function lineOf(seqs: readonly number[], seq: number): number {
  let [low, high] = [0, seqs.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((seqs[middle] ?? 0) <= seq) low = middle;
    else high = middle - 1;
  }
  return low;
}
