import type { Terms } from './agreement-terms.ts';
import type { Partner } from './partners.ts';
import type { Branch } from './world.ts';

export type Agreement = {
  readonly id: string;
  readonly number: number;
  readonly branch: Branch;
  readonly partners: readonly Partner[];
  readonly terms: Terms;
};
