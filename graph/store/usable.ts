import { StartError } from '../engines/start-error.ts';

const NOT_USABLE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT', 'EISDIR', 'ENOSPC']);

/** What works in a folder. Errors: StartError where the folder cannot be written. */
export async function usable<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!NOT_USABLE.has(code)) throw error;
    throw new StartError(
      `数据文件夹 ${folder} 不能写入（${code}），请检查权限和磁盘空间，或用 DATA_DIR 指定另一个文件夹`,
      `The data folder ${folder} cannot be written (${code}): check permissions and disk space, or name another folder with DATA_DIR`,
      error,
    );
  }
}
