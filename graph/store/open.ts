import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openEmbedded } from '../engines/embedded.ts';
import type { Neo4jConfig } from '../engines/neo4j.ts';
import { closing } from './closing.ts';
import { openEmbeddedStore } from './embedded-store.ts';
import { memoryLog } from './group-log.ts';
import { keepWitness } from './keep-witness.ts';
import { openNeo4jStore } from './neo4j-store.ts';
import type { OpenDeps } from './open-deps.ts';
import { type FolderOptions, openFolder } from './open-folder.ts';
import { renewIfRestored } from './restored.ts';
import type { Store } from './store.ts';
import { usable } from './usable.ts';
import { readWitness, WITNESS } from './witness.ts';

/** `folder` is DATA_DIR; absent: everything in memory, or on Neo4j nothing kept beside the database. */
export type StoreConfig = { readonly folder?: string } & (
  | ({ readonly kind: 'embedded' } & FolderOptions)
  | ({ readonly kind: 'neo4j' } & Neo4jConfig & Pick<FolderOptions, 'mayBegin'>)
);

/** Errors: StartError with one sentence for the person who started the program. */
export async function openStore(config: StoreConfig, deps: OpenDeps): Promise<Store> {
  if (config.kind === 'neo4j') return openDatabase(config, deps);
  if (config.folder === undefined) return openEmbeddedStore(openEmbedded(), memoryLog(deps.newId()), deps);
  return openFolder(config.folder, config, deps);
}

async function openDatabase(config: Extract<StoreConfig, { kind: 'neo4j' }>, deps: OpenDeps): Promise<Store> {
  // Its driver takes a quarter of a second to load, which nobody else should wait for.
  const { openNeo4j } = await import('../engines/neo4j.ts');
  const { folder, mayBegin = false } = config;
  return closing(await openNeo4j(config), async (engine) => {
    if (folder === undefined) return openNeo4jStore(engine, deps);
    await usable(folder, () => mkdir(folder, { recursive: true }));
    const path = join(folder, WITNESS.neo4j);
    const restored = await renewIfRestored(engine, await readWitness(path), { newId: deps.newId, mayBegin });
    const store = await openNeo4jStore(engine, deps);
    const recovery = [...restored, ...store.recovery];
    return keepWitness({ ...store, recovery }, path);
  });
}
