import type { WriteEffects } from './store.ts';

/** What a store needs from outside. */
export type OpenDeps = {
  readonly now: () => Date;
  readonly newId: () => string;
  readonly writeEffects: WriteEffects;
};
