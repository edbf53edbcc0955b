import { randomBytes } from 'node:crypto';
import { open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** A copy of a file has another birth, and mostly another number. As the system gives them, which may not know the birth. */
const FileIdentity = z.object({ born: z.string(), changed: z.string(), inode: z.string() });
type FileIdentity = z.infer<typeof FileIdentity>;

/** How far the data had come when somebody last looked: kept in DATA_DIR, it tells that they were put back from a copy. */
const Witness = z.object({
  incarnation: z.string(),
  seq: z.number().int(),
  /** Of the entry of that seq; empty where it is not known, which a journal's does without. */
  mark: z.string(),
  /** Of the journal, where there is one. */
  files: z.record(z.string(), FileIdentity).optional(),
});
export type Witness = z.infer<typeof Witness>;

/** In DATA_DIR; each engine has its own, since the same folder may serve one after the other. */
export const WITNESS = { embedded: 'witness.json', neo4j: 'witness-neo4j.json' } as const;

/** Undefined where there is none that can be read. */
export async function readWitness(path: string): Promise<Witness | undefined> {
  try {
    return Witness.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Whole under its name, or as it was. Errors: the disk's. */
export async function writeWitness(path: string, witness: Witness): Promise<void> {
  const fresh = `${path}.${randomBytes(6).toString('hex')}`;
  try {
    const file = await open(fresh, 'wx');
    try {
      await file.writeFile(`${JSON.stringify(witness)}\n`);
      await file.datasync();
    } finally {
      await file.close();
    }
    await rename(fresh, path);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}

/** Of every file of a journal, by its name. */
export async function identitiesIn(logFolder: string): Promise<Record<string, FileIdentity>> {
  const names = (await readdir(logFolder).catch(() => [])).filter((name) => /^\d+\.jsonl$/.test(name));
  const found = await Promise.all(names.map(async (name) => [name, await identityOf(join(logFolder, name))]));
  return Object.fromEntries(found);
}

async function identityOf(path: string): Promise<FileIdentity> {
  const { birthtimeNs, ctimeNs, ino } = await stat(path, { bigint: true });
  return { born: String(birthtimeNs), changed: String(ctimeNs), inode: String(ino) };
}

/** Where the system does not know the birth it says nothing, or the last change. */
const hasBirth = ({ born, changed }: FileIdentity): boolean => born !== '0' && born !== changed;

/**
 * Whether two looks saw one file. The birth counts where it is known: numbers are given out again at once on some disks,
 * and differ after every mount on others.
 */
export const isSameFile = (then: FileIdentity, now: FileIdentity): boolean =>
  hasBirth(then) || hasBirth(now) ? then.born === now.born : then.inode === now.inode;
