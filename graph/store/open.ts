import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Engine, EngineError } from '../engines/contract.ts';
import { openEmbedded } from '../engines/embedded.ts';
import type { Neo4jConfig } from '../engines/neo4j.ts';
import { StartError } from '../engines/start-error.ts';
import { Checkpoints } from './checkpoints.ts';
import { openEmbeddedStore } from './embedded-store.ts';
import { inUse, lockFolder } from './folder-lock.ts';
import { memoryLog } from './group-log.ts';
import { openJournal } from './journal.ts';
import type { JournalDisk } from './journal-disk.ts';
import { openNeo4jStore } from './neo4j-store.ts';
import type { OpenDeps } from './open-deps.ts';
import type { Store } from './store.ts';

/** `folder` is DATA_DIR; absent: everything in memory. */
export type StoreConfig =
  | {
      readonly kind: 'embedded';
      readonly folder?: string;
      readonly disk?: JournalDisk;
      readonly rotateBytes?: number;
    }
  | ({ readonly kind: 'neo4j' } & Neo4jConfig);

/** Errors: StartError with one sentence for the person who started the program. */
export async function openStore(config: StoreConfig, deps: OpenDeps): Promise<Store> {
  if (config.kind === 'neo4j') {
    // Its driver takes a quarter of a second to load, which nobody else should wait for.
    const { openNeo4j } = await import('../engines/neo4j.ts');
    return closing(await openNeo4j(config), (engine) => openNeo4jStore(engine, deps));
  }
  if (config.folder === undefined) return openEmbeddedStore(openEmbedded(), memoryLog(deps.newId()), deps);
  return openFolder(config.folder, config, deps);
}

async function closing<T extends { close(): Promise<void> }>(
  owned: T,
  next: (owned: T) => Promise<Store>,
): Promise<Store> {
  try {
    return await next(owned);
  } catch (error) {
    await owned.close();
    throw error;
  }
}

type FolderOptions = { readonly disk?: JournalDisk; readonly rotateBytes?: number };

async function openFolder(folder: string, options: FolderOptions, deps: OpenDeps): Promise<Store> {
  const lock = await usable(folder, async () => {
    await mkdir(folder, { recursive: true });
    return lockFolder(folder);
  });
  try {
    const journal = await usable(folder, () =>
      openJournal(join(folder, 'log'), { ...options, newId: deps.newId }),
    );
    const file = join(folder, 'graph.grafeo');
    const store = await closing(journal, async () => {
      const { engine, recovery } = await openGraph(folder, file, deps.now());
      return closing(engine, async () => {
        const checkpoints = new Checkpoints(join(folder, 'checkpoints'), journal.incarnation);
        const opened = await openEmbeddedStore(engine, journal, deps, file, checkpoints);
        return { ...opened, recovery: [...recovery, ...opened.recovery] };
      });
    });
    const close = async () => {
      await store.close();
      lock.release();
    };
    return { ...store, close };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** A graph file that cannot be read is kept aside and made again: the journal holds all of it. */
async function openGraph(
  folder: string,
  file: string,
  now: Date,
): Promise<{ engine: Engine; recovery: string[] }> {
  // Without its file the log of the last changes means nothing, and the engine would apply it to an empty graph.
  if (!existsSync(file)) await rm(`${file}.wal`, { recursive: true, force: true });
  try {
    return { engine: openEmbedded(file), recovery: [] };
  } catch (error) {
    if (!(error instanceof EngineError) || error.kind === 'unavailable') throw inUse(folder, undefined);
    const aside = `${file}.damaged-${now.toISOString().replaceAll(/[^0-9]/g, '')}`;
    await rename(file, aside);
    await rename(`${file}.wal`, `${aside}.wal`).catch(() => undefined);
    return {
      engine: openEmbedded(file),
      recovery: [`the graph’s file could not be read and was kept as ${aside}`],
    };
  }
}

const NOT_USABLE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT', 'EISDIR', 'ENOSPC']);

/** Errors: StartError where the folder cannot be written. */
async function usable<T>(folder: string, work: () => Promise<T>): Promise<T> {
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
