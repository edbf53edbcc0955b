import { writeEffects } from '../../graph/commands/writer.ts';
import { openStore, type StoreConfig } from '../../graph/engines/open.ts';
import type { Store } from '../../graph/engines/store.ts';
import { newId } from '../../graph/model/id.ts';

export const openFor = (config: StoreConfig): Promise<Store> =>
  openStore(config, { now: () => new Date(0), newId, writeEffects });
