import { type FileHandle, open, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The few disk operations whose failure the journal has to survive; tests make them fail. */
export interface JournalDisk {
  write(file: FileHandle, bytes: Buffer, position: number): Promise<void>;
  sync(file: FileHandle): Promise<void>;
  truncate(file: FileHandle, length: number): Promise<void>;
  /** A new file's name is durable only when its folder is synced too. */
  syncFolderOf(path: string): Promise<void>;
  /** Durably: a power cut does not bring it back. */
  remove(path: string): Promise<void>;
  /** Whether the folder's disk would take so much: a file of that size, synced and removed. */
  probe(folder: string, bytes: number): Promise<void>;
  /** Durably: in the place of what was there. */
  rename(from: string, to: string): Promise<void>;
}

export const realDisk: JournalDisk = {
  async write(file, bytes, position) {
    let done = 0;
    while (done < bytes.length) {
      const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done);
      done += bytesWritten;
    }
  },
  sync: (file) => file.datasync(),
  async truncate(file, length) {
    await file.truncate(length);
    await file.datasync();
  },
  syncFolderOf,
  async remove(path) {
    await rm(path, { force: true });
    await syncFolderOf(path);
  },
  async probe(folder, bytes) {
    const path = join(folder, 'probe');
    try {
      await writeFile(path, Buffer.alloc(bytes), { flush: true });
    } finally {
      await rm(path, { force: true });
    }
  },
  async rename(from, to) {
    await rename(from, to);
    await syncFolderOf(to);
  },
};

/** Windows cannot open folders and needs no such thing. */
export async function syncFolderOf(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(dirname(path), 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** A new file with these bytes, durable. Errors: the disk's; then it is not there. */
export async function createFile(path: string, bytes: Buffer, disk: JournalDisk): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await disk.write(file, bytes, 0);
    await disk.sync(file);
    await file.close();
    await disk.syncFolderOf(path);
  } catch (error) {
    await file.close().catch(() => undefined);
    await disk.remove(path).catch(() => undefined);
    throw error;
  }
}
