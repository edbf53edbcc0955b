import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { StartError } from '../../graph/engines/start-error.ts';

const Keys = z.strictObject({ token: z.string().min(16), sessionKey: z.string().min(32) });
export type Keys = z.infer<typeof Keys>;

const newKeys = (): Keys => ({
  token: randomBytes(18).toString('base64url'),
  sessionKey: randomBytes(32).toString('base64url'),
});

const pathIn = (folder: string): string => join(folder, 'access.json');

/**
 * The link's token and the key that signs sessions, kept so that a restart keeps everyone signed in; undefined where
 * there are none yet. Errors: StartError where the file cannot be read.
 */
export async function readKeys(folder: string): Promise<Keys | undefined> {
  const path = pathIn(folder);
  const existing = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    // Whether the folder can be made, or only a file stands in its way, making it will tell.
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw new StartError(`不能读取 ${path}`, `cannot read ${path}`, error);
  });
  return existing === undefined ? undefined : parse(existing, path);
}

/** New ones, with mode 0600. Errors: StartError where the folder cannot be written. */
export async function makeKeys(folder: string): Promise<Keys> {
  const path = pathIn(folder);
  const keys = newKeys();
  try {
    await mkdir(folder, { recursive: true });
    // Whole or not at all: a half-written file would be "damaged" at the next start.
    // A new name, made here or not at all: nobody can have laid a link there.
    const fresh = `${path}.${randomBytes(6).toString('hex')}`;
    const file = await open(fresh, 'wx', 0o600);
    await file.writeFile(`${JSON.stringify(keys)}\n`);
    await file.sync();
    await file.close();
    await rename(fresh, path);
  } catch (error) {
    throw new StartError(
      `数据文件夹 ${folder} 不能写入，请检查权限，或用 DATA_DIR 指定另一个文件夹`,
      `the data folder ${folder} cannot be written: check its permissions, or name another folder with DATA_DIR`,
      error,
    );
  }
  return keys;
}

function parse(text: string, path: string): Keys {
  try {
    return Keys.parse(JSON.parse(text));
  } catch (error) {
    throw new StartError(
      `${path} 已损坏：请从备份恢复；把它改名则会生成新链接，旧链接随之失效`,
      `${path} is damaged: restore it from a backup; with another name given to it there will be a new link (the old one stops working)`,
      error,
    );
  }
}
