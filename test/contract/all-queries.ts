import { DERIVE_QUERIES } from '../../graph/commands/derive-queries.ts';
import { WRITE_QUERIES } from '../../graph/commands/write-queries.ts';
import type { Query } from '../../graph/engines/query.ts';
import { READ_QUERIES } from '../../graph/store/read-queries.ts';
import { SYSTEM_QUERIES } from '../../graph/store/system-queries.ts';

/** Every query there is: the contract suite runs each on both engines and keeps a reviewed copy of its text. */
export const ALL_QUERIES: readonly Query[] = [
  ...SYSTEM_QUERIES,
  ...READ_QUERIES,
  ...WRITE_QUERIES,
  ...DERIVE_QUERIES,
];
