import { type FileHandle, open } from 'node:fs/promises';
import { EngineError } from '../engines/contract.ts';
import { SCHEMA_VERSION } from '../engines/schema-statements.ts';
import type { Entry } from '../model/log/entry.ts';
import type { GroupLog, LoggedGroup } from './group-log.ts';
import { type JournalDisk, realDisk } from './journal-disk.ts';
import {
  checkContinues,
  endOf,
  type JournalEnd,
  journalFile,
  readEnds,
  readJournalFile,
} from './journal-files.ts';
import { JournalIndex } from './journal-index.ts';
import { type JournalHeader, lineOf, type Sum } from './journal-line.ts';
import type { LogFilter, LogSlice } from './log-filter.ts';
import type { Group } from './store.ts';

const ROTATE_BYTES = 16 * 1024 * 1024;
/** Edits of a few people at once. */
const LEAST_PROBE_BYTES = 64 * 1024;

export type JournalOptions = {
  readonly newId: () => string;
  readonly disk?: JournalDisk;
  readonly rotateBytes?: number;
  /** Of the graph beside it, where there is one without a journal. */
  readonly incarnation?: string | undefined;
};

const isDiskFull = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');

const refusal = (error: unknown): EngineError =>
  new EngineError(isDiskFull(error) ? 'diskFull' : 'unavailable', 'the journal refused a group', error);

/** The file that is written to. */
export type Place = {
  readonly number: number;
  readonly file: FileHandle;
  /** Its good bytes, and the checksum of their last line. */
  readonly length: number;
  readonly sum: Sum;
};

/** Append-only files; the truth of the embedded store. */
export class Journal implements GroupLog {
  readonly recovery: string[] = [];
  readonly #folder: string;
  readonly #disk: JournalDisk;
  readonly #rotateBytes: number;
  #incarnation: string;
  #earlier: readonly JournalEnd[];
  #place: Place;
  #seq: number;
  #group: number;
  /** As much as was refused last has to have room before anything is said to work. */
  #probeBytes = LEAST_PROBE_BYTES;
  readonly #index: JournalIndex;
  /** Set where even cutting off a failed append failed: what the file holds is no longer known. */
  #isLost = false;

  constructor(
    folder: string,
    place: Place,
    at: JournalEnd,
    earlier: readonly JournalEnd[],
    options: JournalOptions,
  ) {
    this.#folder = folder;
    this.#index = new JournalIndex(folder);
    this.#disk = options.disk ?? realDisk;
    this.#rotateBytes = options.rotateBytes ?? ROTATE_BYTES;
    this.#place = place;
    this.#incarnation = at.incarnation;
    this.#earlier = earlier;
    this.#seq = at.seq;
    this.#group = at.group;
  }

  get incarnation(): string {
    return this.#incarnation;
  }

  get earlier(): readonly JournalEnd[] {
    return this.#earlier;
  }

  /** Goes on under another name from here: what was written after this in the name it had is not part of it. */
  async renew(incarnation: string): Promise<void> {
    const before = { incarnation: this.#incarnation, ...this.end() };
    await this.#goOn({ ...headerAt({ ...before, incarnation }), continues: before.incarnation });
    this.#earlier = [...this.#earlier, before];
    this.#incarnation = incarnation;
  }

  /** Goes on in a new file, whose header says this program's version: an earlier one would misread what follows. */
  async goOnInNewFile(): Promise<void> {
    await this.#goOn(headerAt({ incarnation: this.#incarnation, ...this.end() }));
  }

  end() {
    return { seq: this.#seq, group: this.#group };
  }

  async append(group: Group): Promise<void> {
    if (this.#isLost) throw new EngineError('unavailable', 'the journal cannot be written; restart');
    const value = {
      group: this.#group + 1,
      entries: [...group.entries],
      clients: [...group.clients],
    };
    let line = lineOf(value, this.#place.sum);
    try {
      const { length } = this.#place;
      if (length + line.bytes.length > this.#rotateBytes && length > 0) {
        await this.goOnInNewFile();
        line = lineOf(value, this.#place.sum);
      }
      await this.#disk.write(this.#place.file, line.bytes, this.#place.length);
      await this.#disk.sync(this.#place.file);
    } catch (error) {
      this.#probeBytes = Math.max(LEAST_PROBE_BYTES, line.bytes.length);
      await this.#takeBack();
      throw refusal(error);
    }
    this.#place = { ...this.#place, length: this.#place.length + line.bytes.length, sum: line.sum };
    this.#group += 1;
    this.#seq = group.entries.at(-1)?.seq ?? this.#seq;
  }

  async probe(): Promise<void> {
    if (this.#isLost) throw new EngineError('unavailable', 'the journal cannot be written; restart');
    await this.#disk.probe(this.#folder, this.#probeBytes).catch((error: unknown) => {
      throw refusal(error);
    });
  }

  async *groups(from: number): AsyncGenerator<LoggedGroup> {
    for await (const group of this.#read((header) => header.group <= from)) {
      if (group.group >= from) yield group;
    }
  }

  async lastGroups(entries: number): Promise<LoggedGroup[]> {
    let groups: LoggedGroup[] = [];
    for (let { number } = this.#place; number > 0; number -= 1) {
      const held = groups.reduce((sum, group) => sum + group.entries.length, 0);
      if (held >= entries) break;
      const part = await readEnds(journalFile(this.#folder, number), entries - held, this.#lengthOf(number));
      groups = [...part.groups, ...groups];
    }
    return groups;
  }

  groupsFromSeq(seq: number): AsyncGenerator<LoggedGroup> {
    return this.#read((header) => header.seq <= seq);
  }

  between(from: number, to: number): Promise<Entry[]> {
    return this.#index.between(from, to, this.#place);
  }

  backward(before: number, filter: LogFilter): Promise<LogSlice> {
    return this.#index.backward(before, filter, this.#place);
  }

  async close(): Promise<void> {
    await this.#place.file.close();
  }

  async #takeBack(): Promise<void> {
    try {
      await this.#disk.truncate(this.#place.file, this.#place.length);
    } catch {
      this.#isLost = true;
    }
  }

  /** In a new file, behind everything in the present one. */
  async #goOn(header: JournalHeader): Promise<void> {
    const { number, file: full, sum } = this.#place;
    this.#place = await beginFile(this.#folder, number + 1, header, sum, this.#disk).catch(
      async (error: unknown) => {
        // The next group may go to the present file, and a header left behind would deny that group.
        await this.#disk.remove(journalFile(this.#folder, number + 1)).catch(() => {
          this.#isLost = true;
        });
        throw error;
      },
    );
    // All that it holds is synced.
    await full.close().catch(() => undefined);
  }

  /** What is being written behind it is not read. */
  #lengthOf(number: number): number | undefined {
    return number === this.#place.number ? this.#place.length : undefined;
  }

  /** From the last file whose header says that it begins early enough, to the end as of now. */
  async *#read(
    isEarlyEnough: (header: { group: number; seq: number }) => boolean,
  ): AsyncGenerator<LoggedGroup> {
    const end = this.#group;
    const read = (number: number) =>
      readJournalFile(journalFile(this.#folder, number), this.#lengthOf(number));
    let { number } = this.#place;
    let part = await read(number);
    while (number > 1 && !isEarlyEnough(part.header)) {
      number -= 1;
      part = await read(number);
    }
    for (;;) {
      for (const group of part.groups) if (group.group <= end) yield group;
      if (number >= this.#place.number) return;
      number += 1;
      const next = await read(number);
      checkContinues(journalFile(this.#folder, number), next, endOf(part));
      part = next;
    }
  }
}

export const headerAt = ({ incarnation, group, seq }: JournalEnd): JournalHeader => ({
  incarnation,
  version: SCHEMA_VERSION,
  group: group + 1,
  seq: seq + 1,
});

export async function beginFile(
  folder: string,
  number: number,
  header: JournalHeader,
  before: Sum,
  disk: JournalDisk,
): Promise<Place> {
  const path = journalFile(folder, number);
  const file = await open(path, 'w+');
  try {
    const { bytes, sum } = lineOf(header, before);
    await disk.write(file, bytes, 0);
    await disk.sync(file);
    await disk.syncFolderOf(path);
    return { number, file, length: bytes.length, sum };
  } catch (error) {
    await file.close().catch(() => undefined);
    throw error;
  }
}
