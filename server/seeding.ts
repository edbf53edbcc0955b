import type { Logger } from 'pino';
import { fill, isFilled, seedClient } from '../graph/commands/fill.ts';
import type { Command } from '../graph/model/commands/command.ts';
import { Replica } from '../graph/replica/replica.ts';
import type { Store } from '../graph/store/store.ts';

export type SeedDeps = {
  readonly log: Logger;
  readonly stopped?: AbortSignal | undefined;
  readonly seedCommands: (name: string) => Iterable<Command>;
};

/**
 * Fills a new store with a named seed, or goes on with one that was interrupted, and returns the graph in memory. Nobody
 * is let in before it is through, so whatever else is in the log says that it is.
 */
export async function seedIfNew(
  store: Store,
  name: string,
  { log, stopped, seedCommands }: SeedDeps,
): Promise<Replica> {
  const begun = await store.client(seedClient(name));
  if (store.head() > (begun?.lastMid ?? 0) || (await isFilled(store, name))) return Replica.read(store);
  if (!begun) log.info({ seed: name }, 'filling the empty store');
  const { written, view } = await fill(store, name, seedCommands(name), { now: () => new Date(), stopped });
  if (written > 0) log.info({ seed: name, commands: written }, 'the store is filled');
  return new Replica(view, store.head());
}
