import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { EngineError } from './contract.ts';
import type { GroupLog, LoggedGroup } from './group-log.ts';
import { type JournalDisk, realDisk, syncFolderOf } from './journal-disk.ts';
import { checkContinues, countJournalFiles, journalFile, lastSeq, readJournalFile } from './journal-files.ts';
import { type JournalPart, lineOf } from './journal-line.ts';
import { SCHEMA_VERSION } from './schema-statements.ts';
import type { Group } from './store.ts';

const ROTATE_BYTES = 16 * 1024 * 1024;

export type JournalOptions = {
  readonly newId: () => string;
  readonly disk?: JournalDisk;
  readonly rotateBytes?: number;
};

const isDiskFull = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');

/**
 * Opens `folder`/NNNN.jsonl for appending, made where it is missing; a torn last line is cut off. Only the last file
 * is read here, earlier ones when somebody asks for what they hold. Errors: StartError.
 */
export async function openJournal(folder: string, options: JournalOptions): Promise<Journal> {
  await mkdir(folder, { recursive: true });
  await syncFolderOf(folder);
  const count = await countJournalFiles(folder);
  const last = count === 0 ? undefined : await readJournalFile(journalFile(folder, count));
  if (last?.header) return Journal.resume(folder, count, last, options);
  if (count <= 1)
    return Journal.begin(folder, 1, { incarnation: options.newId(), seq: 0, group: 0 }, options);
  // Killed between making a file and writing its header: begin it again where the one before ended.
  const before = await readJournalFile(journalFile(folder, count - 1));
  const incarnation = before.header?.incarnation ?? options.newId();
  const end = { incarnation, seq: lastSeq(before), group: before.groups.at(-1)?.group ?? 0 };
  return Journal.begin(folder, count, end, options);
}

type Start = { readonly incarnation: string; readonly seq: number; readonly group: number };

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
    at: Start,
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

  static async begin(folder: string, number: number, at: Start, options: JournalOptions): Promise<Journal> {
    const { file, length } = await beginFile(journalFile(folder, number), at, options.disk ?? realDisk);
    return new Journal(folder, number, file, length, at, options);
  }

  static async resume(
    folder: string,
    number: number,
    part: JournalPart,
    options: JournalOptions,
  ): Promise<Journal> {
    const { header } = part;
    if (!header) throw new Error('a journal file without a header cannot be resumed');
    const file = await open(journalFile(folder, number), 'r+');
    const at = {
      incarnation: header.incarnation,
      seq: lastSeq(part),
      group: part.groups.at(-1)?.group ?? header.group - 1,
    };
    const journal = new Journal(folder, number, file, part.length, at, options);
    if (part.isTorn) {
      await journal.#disk.truncate(file, part.length);
      journal.recovery.push(`a torn last line was cut off ${journalFile(folder, number)}`);
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
      throw new EngineError(
        isDiskFull(error) ? 'diskFull' : 'unavailable',
        'the journal refused a group',
        error,
      );
    }
    this.#length += bytes.length;
    this.#group += 1;
    this.#seq = group.entries.at(-1)?.seq ?? this.#seq;
  }

  async *groups(from: number): AsyncGenerator<LoggedGroup> {
    for await (const group of this.#read((header) => header.group <= from)) {
      if (group.group >= from) yield group;
    }
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
    const number = this.#number + 1;
    const at = { incarnation: this.incarnation, seq: this.#seq, group: this.#group };
    const { file, length } = await beginFile(journalFile(this.#folder, number), at, this.#disk);
    await this.#file.close();
    this.#number = number;
    this.#file = file;
    this.#length = length;
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
      checkContinues(path, part, next);
      part = next;
    }
  }
}

async function beginFile(path: string, at: Start, disk: JournalDisk) {
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
    await syncFolderOf(path);
    return { file, length: bytes.length };
  } catch (error) {
    await file.close();
    throw error;
  }
}
