import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { StartError } from '../engines/start-error.ts';

/**
 * A file that names the process which uses a data folder. A kill −9 leaves it behind and the system gives process ids
 * out again, so a pid alone proves nothing: on Linux the process's start time has to agree too; elsewhere a living
 * process of that id counts as the holder. The last guard is the engine, which locks its own file in the system: two
 * programs that find the same stale file at one instant cannot both open the store.
 */
const Holder = z.object({ pid: z.number().int(), startedAt: z.string() });
type Holder = z.infer<typeof Holder>;

/** Ticks since boot at which a living process began, field 22 of /proc/PID/stat; empty where there is no /proc. */
function startTime(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in brackets and may hold spaces.
    const [state = '', ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // Dead, though nobody has asked how it ended, as in a container whose first process asks for nobody's.
    return 'ZX'.includes(state) ? `ended (${state})` : (fields[18] ?? '');
  } catch {
    return '';
  }
}

function isAlive({ pid, startedAt }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives, under another user.
    if (codeOf(error) !== 'EPERM') return false;
  }
  return startedAt === '' || startTime(pid) === startedAt;
}

export type FolderLock = { release(): void };

/** Errors: StartError that names the process in whose use the folder is. */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const path = join(folder, 'in-use.json');
  const own: Holder = { pid: process.pid, startedAt: startTime(process.pid) };
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (await create(path, own)) {
      return { release: () => rmSync(path, { force: true }) };
    }
    const holder = await readHolder(path);
    if (holder && isAlive(holder)) throw inUse(folder, holder.pid);
    // Moved away before it is removed: of two that come here at once, only one finds it.
    await rename(path, `${path}.stale-${process.pid}`).catch(() => undefined);
    await rm(`${path}.stale-${process.pid}`, { force: true, recursive: true });
  }
  throw inUse(folder, undefined);
}

/** The file appears with its content or not at all; where the disk has no links, it is made in place. */
async function create(path: string, own: Holder): Promise<boolean> {
  // A new name, made here or not at all: nobody can have laid a link there.
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  try {
    await writeFile(draft, JSON.stringify(own), { flag: 'wx' });
    await link(draft, path).catch((error: unknown) => {
      if (codeOf(error) === 'EEXIST') throw error;
      return writeFile(path, JSON.stringify(own), { flag: 'wx' });
    });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

async function readHolder(path: string): Promise<Holder | undefined> {
  try {
    return Holder.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return undefined;
  }
}

export function inUse(folder: string, pid: number | undefined): StartError {
  const zh = pid === undefined ? '另一个进程' : `进程 ${pid} `;
  const en = pid === undefined ? 'another process' : `process ${pid}`;
  return new StartError(
    `数据文件夹 ${folder} 正被${zh}使用，请先停止它，或用 DATA_DIR 指定另一个文件夹`,
    `The data folder ${folder} is in use by ${en}: stop it, or name another folder with DATA_DIR`,
  );
}
