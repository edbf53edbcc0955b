import { articleCommands } from './article.ts';
import { DEFAULT_SEED, generate } from './generator/generate.ts';
import { TIER_NAMES, type Tier, tierSize } from './generator/size.ts';
import type { SeedCommand } from './record.ts';
import { emptyWorkspace } from './workspace.ts';

/** A seed's commands; `isPlaced`: every mark has its place already. */
type Seed = { readonly isPlaced: boolean; readonly commands: () => Iterable<SeedCommand> };

const tier = (name: Tier): Seed => ({
  isPlaced: true,
  commands: () => generate(tierSize(name), DEFAULT_SEED),
});

/** What a new store can be filled with, by name. */
export const SEEDS: ReadonlyMap<string, Seed> = new Map([
  ['article', { isPlaced: false, commands: articleCommands }],
  ['empty', { isPlaced: true, commands: () => [emptyWorkspace()] }],
  ...TIER_NAMES.map((name): [string, Seed] => [name, tier(name)]),
]);
