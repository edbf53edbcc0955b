import { fill } from '../../../graph/commands/fill.ts';
import { writeEffects } from '../../../graph/commands/writer.ts';
import { newId } from '../../../graph/model/schema/id.ts';
import { openStore, type StoreConfig } from '../../../graph/store/open.ts';
import type { SeedCommand } from '../../../seed/record.ts';

const now = (): Date => new Date();

/** Fills a store that is empty and prepared. Errors: where afterwards not every command is in its log. */
export async function ourLoad(config: StoreConfig, commands: readonly SeedCommand[]): Promise<number> {
  const store = await openStore(config, { now, newId, writeEffects });
  try {
    const started = performance.now();
    await fill(store, 'bench', commands, { now });
    const took = performance.now() - started;
    if (store.head() !== commands.length) throw new Error(`${store.head()} of ${commands.length} in the log`);
    return took;
  } finally {
    await store.close();
  }
}
