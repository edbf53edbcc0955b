import { writeEffects } from '../../graph/commands/writer.ts';
import { newId } from '../../graph/model/schema/id.ts';
import { openStore, type StoreConfig } from '../../graph/store/open.ts';
import type { Store } from '../../graph/store/store.ts';

export const openFor = (config: StoreConfig): Promise<Store> =>
  openStore(config, { now: () => new Date(0), newId, writeEffects });
