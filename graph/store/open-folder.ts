import { existsSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { type Engine, EngineError } from '../engines/contract.ts';
import { openEmbedded } from '../engines/embedded.ts';
import { SCHEMA_VERSION } from '../engines/schema-statements.ts';
import { StartError } from '../engines/start-error.ts';
import { checkBelongsTogether, checkHasJournal, type Standing } from './belongs-together.ts';
import { Checkpoints } from './checkpoints.ts';
import { closing } from './closing.ts';
import { openEmbeddedStore } from './embedded-store.ts';
import { inUse, lockFolder } from './folder-lock.ts';
import { checkHadNoStore } from './had-store.ts';
import type { JournalDisk } from './journal-disk.ts';
import { type FoundJournal, lookAtJournal } from './journal-look.ts';
import { resumeJournal } from './journal-resume.ts';
import { keepWitness } from './keep-witness.ts';
import type { OpenDeps } from './open-deps.ts';
import { saysRestored } from './restored.ts';
import type { Store } from './store.ts';
import { META_KEY, readMeta } from './system-queries.ts';
import { usable } from './usable.ts';
import { checkVersion } from './version.ts';
import { readWitness, WITNESS, writeWitness } from './witness.ts';

export type FolderOptions = {
  readonly disk?: JournalDisk;
  readonly rotateBytes?: number;
  /** Whether a folder that once had a store may get a new one. */
  readonly mayBegin?: boolean;
};

/**
 * The embedded store in DATA_DIR. First it looks and compares, then it changes: whatever it refuses is left as it was.
 * Errors: StartError.
 */
export async function openFolder(folder: string, options: FolderOptions, deps: OpenDeps): Promise<Store> {
  const lock = await usable(folder, async () => {
    await mkdir(folder, { recursive: true });
    return lockFolder(folder);
  });
  try {
    const store = await openLocked(folder, options, deps);
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

async function openLocked(folder: string, options: FolderOptions, deps: OpenDeps): Promise<Store> {
  const [logFolder, file] = [join(folder, 'log'), join(folder, 'graph.grafeo')];
  const witnessPath = join(folder, WITNESS.embedded);
  const found = await lookAtJournal(logFolder);
  const hasGraph = existsSync(file);
  const witness = await readWitness(witnessPath);
  const hasNothing = !found.end && !hasGraph;
  const hadMore = (found.end?.group ?? 0) === 0 && (witness?.seq ?? 0) > 0;
  const isLost = hasNothing || hadMore;
  const checkNotLost = () => checkHadNoStore(folder, options.mayBegin ?? false);
  const begun = isLost && !hasGraph ? await checkNotLost() : [];
  const first = await openGraph(folder, file, found, deps.now());
  const standing = await closing(first.engine, async (engine) => {
    const standing = hasGraph ? await standingOf(engine, file) : undefined;
    if (standing) checkBeside(standing, found, file);
    return standing;
  });
  const graph =
    standing && standing.version < SCHEMA_VERSION ? await openAnew(first, standing, file, deps.now()) : first;
  return closing(graph.engine, async (engine) => {
    if (isLost && hasGraph) begun.push(...(await checkNotLost()));
    const restored = await saysRestored(found, witness, standing !== undefined);
    const { end } = found;
    // Carried over, its files are others: a witness that names none tells that a start was killed on the way there.
    if (end && restored === undefined && found.files.some((file) => file.isOld)) {
      const { incarnation, seq } = end;
      await usable(folder, () => writeWitness(witnessPath, { incarnation, seq, mark: '' }));
    }
    const journal = await usable(folder, () =>
      resumeJournal(found, { ...options, newId: deps.newId, incarnation: standing?.incarnation }),
    );
    return closing(journal, async () => {
      if (restored !== undefined) await usable(folder, () => journal.renew(deps.newId()));
      const earlier = journal.earlier.map(({ incarnation }) => incarnation);
      const checkpoints = new Checkpoints(join(folder, 'checkpoints'), [journal.incarnation, ...earlier]);
      const opened = await openEmbeddedStore(engine, journal, deps, file, checkpoints);
      const recovery = [...begun, ...graph.recovery, ...(restored ? [restored] : []), ...opened.recovery];
      return keepWitness({ ...opened, recovery }, witnessPath, logFolder);
    });
  });
}

type OldStanding = Standing & { readonly version: number };

/** Where a graph stands; undefined for one that was made and nothing more. Errors: StartError for another version. */
async function standingOf(engine: Engine, place: string): Promise<OldStanding | undefined> {
  const [meta] = await engine.run(readMeta, { key: META_KEY });
  if (meta) checkVersion(meta.version, place);
  return meta;
}

/** Errors: StartError where graph and journal cannot go on together. */
function checkBeside(graph: Standing, found: FoundJournal, place: string): void {
  const { folder, files, end, earlier } = found;
  if (!end || end.group === 0) checkHasJournal(graph, folder, place);
  if (!end) return;
  const last = files.at(-1);
  const torn = last?.tail === 'torn' ? `${last.path}:${last.lines + 1}` : undefined;
  checkBelongsTogether(graph, { incarnation: end.incarnation, earlier, end: () => end }, place, torn);
}

type OpenGraph = { readonly engine: Engine; readonly recovery: readonly string[] };

/** A graph of an earlier version is kept aside: the journal makes it again as this one writes it. */
async function openAnew(
  { engine, recovery }: OpenGraph,
  { version }: OldStanding,
  file: string,
  now: Date,
): Promise<OpenGraph> {
  await engine.close();
  const aside = `${file}.format-${version}-${stampOf(now)}`;
  await moveAside(file, aside);
  const said = `图数据是格式 ${version} 的，已由日志重建为格式 ${SCHEMA_VERSION}，原文件留作 ${aside} / the graph had format ${version} and was made again from the journal in format ${SCHEMA_VERSION}; its file was kept as ${aside}`;
  return { engine: openEmbedded(file), recovery: [...recovery, said] };
}

/** The log of its last changes goes first: beside another graph it would mean nothing, without it the graph is only older. */
async function moveAside(file: string, aside: string): Promise<void> {
  await rename(`${file}.wal`, `${aside}.wal`).catch(() => undefined);
  await rename(file, aside);
}
const stampOf = (now: Date): string => now.toISOString().replaceAll(/[^0-9]/g, '');

/** A graph file that cannot be read is kept aside and made again, where the journal holds all of it. Errors: StartError. */
async function openGraph(folder: string, file: string, found: FoundJournal, now: Date): Promise<OpenGraph> {
  const aside = `${file}.damaged-${stampOf(now)}`;
  // Without its file the log of the last changes means nothing, and the engine would apply it to an empty graph.
  if (!existsSync(file)) await rename(`${file}.wal`, `${aside}.wal`).catch(() => undefined);
  try {
    return { engine: openEmbedded(file), recovery: [] };
  } catch (error) {
    if (!(error instanceof EngineError) || error.kind === 'unavailable') throw inUse(folder, undefined);
    if (!found.end || found.end.group === 0) {
      throw new StartError(
        `图数据（${file}）读不出来，而日志（${found.folder}）不见了或是空的，什么都没有改动：请从备份恢复整个数据文件夹`,
        `The graph (${file}) cannot be read, and its journal (${found.folder}) is missing or empty; nothing was changed: restore the whole data folder from a backup`,
        error,
      );
    }
    await moveAside(file, aside);
    return {
      engine: openEmbedded(file),
      recovery: [
        `图数据读不出来，已由日志重建，原文件留作 ${aside} / the graph’s file could not be read and was kept as ${aside}`,
      ],
    };
  }
}
