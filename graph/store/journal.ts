import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { EngineError } from '../engines/contract.ts';
import { SCHEMA_VERSION } from '../engines/schema-statements.ts';
import type { GroupLog, LoggedGroup } from './group-log.ts';
import { type JournalDisk, realDisk, syncFolderOf } from './journal-disk.ts';
import {
  checkContinues,
  countJournalFiles,
  endBefore,
  endOf,
  type JournalEnd,
  journalFile,
  readEnds,
  readJournalFile,
} from './journal-files.ts';
import { type JournalPart, lineOf } from './journal-line.ts';
import type { Group } from './store.ts';

const ROTATE_BYTES = 16 * 1024 * 1024;

export type JournalOptions = {
  readonly newId: () => string;
  readonly disk?: JournalDisk;
  readonly rotateBytes?: number;
};

const isDiskFull = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');

const refusal = (error: unknown): EngineError =>
  new EngineError(isDiskFull(error) ? 'diskFull' : 'unavailable', 'the journal refused a group', error);

/**
 * Opens `folder`/NNNN.jsonl for appending, made where it is missing; a torn last line is cut off. Only the last file
 * is read whole here, of earlier ones whether each goes on from the one before. Errors: StartError.
 */
export async function openJournal(folder: string, options: JournalOptions): Promise<Journal> {
  await mkdir(folder, { recursive: true });
  await syncFolderOf(folder);
  const count = await countJournalFiles(folder);
  const before = await endBefore(folder, count);
  const path = journalFile(folder, count);
  const last = count === 0 ? undefined : await readJournalFile(path);
  if (last?.header) {
    if (before) checkContinues(path, last, before);
    return Journal.resume(folder, count, last, options);
  }
  // New, or killed between making a file and writing its header: begun where the one before ended.
  const at = before ?? { incarnation: options.newId(), seq: 0, group: 0 };
  return Journal.begin(folder, Math.max(count, 1), at, options);
}

/** Append-only files; the truth of the embedded store. */
export class Journal implements GroupLog {
  readonly incarnation: string;
  readonly recovery: string[] = [];
  readonly #folder: string;
  readonly #disk: JournalDisk;
  readonly #rotateBytes: number;
  #number: number;
  #file: FileHandle;
  /** The good bytes of the last file. */
  #length: number;
  #seq: number;
  #group: number;
  /** Set where even cutting off a failed append failed: what the file holds is no longer known. */
  #isLost = false;

  private constructor(
    folder: string,
    number: number,
    file: FileHandle,
    length: number,
    at: JournalEnd,
    options: JournalOptions,
  ) {
    this.incarnation = at.incarnation;
    this.#folder = folder;
    this.#disk = options.disk ?? realDisk;
    this.#rotateBytes = options.rotateBytes ?? ROTATE_BYTES;
    this.#number = number;
    this.#file = file;
    this.#length = length;
    this.#seq = at.seq;
    this.#group = at.group;
  }

  static async begin(
    folder: string,
    number: number,
    at: JournalEnd,
    options: JournalOptions,
  ): Promise<Journal> {
    const { file, length } = await beginFile(journalFile(folder, number), at, options.disk ?? realDisk);
    return new Journal(folder, number, file, length, at, options);
  }

  static async resume(
    folder: string,
    number: number,
    part: JournalPart,
    options: JournalOptions,
  ): Promise<Journal> {
    const path = journalFile(folder, number);
    const at = endOf(path, part);
    const file = await open(path, 'r+');
    const journal = new Journal(folder, number, file, part.length, at, options);
    if (part.isTorn) {
      await journal.#disk.truncate(file, part.length);
      journal.recovery.push(`a torn last line was cut off ${path}`);
    }
    return journal;
  }

  end() {
    return { seq: this.#seq, group: this.#group };
  }

  async append(group: Group): Promise<void> {
    if (this.#isLost) throw new EngineError('unavailable', 'the journal cannot be written; restart');
    const bytes = lineOf({
      group: this.#group + 1,
      entries: [...group.entries],
      clients: [...group.clients],
    });
    try {
      if (this.#length + bytes.length > this.#rotateBytes && this.#length > 0) await this.#rotate();
      await this.#disk.write(this.#file, bytes, this.#length);
      await this.#disk.sync(this.#file);
    } catch (error) {
      await this.#takeBack();
      throw refusal(error);
    }
    this.#length += bytes.length;
    this.#group += 1;
    this.#seq = group.entries.at(-1)?.seq ?? this.#seq;
  }

  async probe(): Promise<void> {
    if (this.#isLost) throw new EngineError('unavailable', 'the journal cannot be written; restart');
    await this.#disk.probe(this.#folder).catch((error: unknown) => {
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
    for (let number = this.#number; number > 0; number -= 1) {
      const held = groups.reduce((sum, group) => sum + group.entries.length, 0);
      if (held >= entries) break;
      const length = number === this.#number ? this.#length : undefined;
      const part = await readEnds(journalFile(this.#folder, number), entries - held, length);
      groups = [...part.groups, ...groups];
    }
    return groups;
  }

  groupsFromSeq(seq: number): AsyncGenerator<LoggedGroup> {
    return this.#read((header) => header.seq <= seq);
  }

  async close(): Promise<void> {
    await this.#file.close();
  }

  async #takeBack(): Promise<void> {
    try {
      await this.#disk.truncate(this.#file, this.#length);
    } catch {
      this.#isLost = true;
    }
  }

  async #rotate(): Promise<void> {
    const path = journalFile(this.#folder, this.#number + 1);
    const at = { incarnation: this.incarnation, ...this.end() };
    const { file, length } = await beginFile(path, at, this.#disk).catch(async (error: unknown) => {
      // The next group may go to the present file, and a header left behind would deny that group.
      await this.#disk.remove(path).catch(() => {
        this.#isLost = true;
      });
      throw error;
    });
    const full = this.#file;
    this.#number += 1;
    this.#file = file;
    this.#length = length;
    // All that it holds is synced.
    await full.close().catch(() => undefined);
  }

  /** From the last file whose header says that it begins early enough, to the end as of now. */
  async *#read(
    isEarlyEnough: (header: { group: number; seq: number }) => boolean,
  ): AsyncGenerator<LoggedGroup> {
    const end = this.#group;
    let number = this.#number;
    let part = await readJournalFile(journalFile(this.#folder, number));
    while (number > 1 && !(part.header && isEarlyEnough(part.header))) {
      number -= 1;
      part = await readJournalFile(journalFile(this.#folder, number));
    }
    for (;;) {
      for (const group of part.groups) if (group.group <= end) yield group;
      if (number >= this.#number) return;
      number += 1;
      const path = journalFile(this.#folder, number);
      const next = await readJournalFile(path);
      checkContinues(path, next, endOf(journalFile(this.#folder, number - 1), part));
      part = next;
    }
  }
}

async function beginFile(path: string, at: JournalEnd, disk: JournalDisk) {
  const file = await open(path, 'w+');
  try {
    const bytes = lineOf({
      incarnation: at.incarnation,
      version: SCHEMA_VERSION,
      group: at.group + 1,
      seq: at.seq + 1,
    });
    await disk.write(file, bytes, 0);
    await disk.sync(file);
    await disk.syncFolderOf(path);
    return { file, length: bytes.length };
  } catch (error) {
    await file.close().catch(() => undefined);
    throw error;
  }
}
