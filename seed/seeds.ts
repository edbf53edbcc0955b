import { articleCommands } from './article.ts';
import type { SeedCommand } from './record.ts';
import { emptyWorkspace } from './workspace.ts';

/** What a new store can be filled with, by name. */
export const SEEDS = {
  article: articleCommands,
  empty: () => [emptyWorkspace()],
} as const satisfies Record<string, () => SeedCommand[]>;
export type SeedName = keyof typeof SEEDS;

export const isSeedName = (name: string): name is SeedName => Object.hasOwn(SEEDS, name);
