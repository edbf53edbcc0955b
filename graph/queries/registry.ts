import { WRITE_QUERIES } from '../commands/write-queries.ts';
import type { Query } from '../engines/query.ts';
import { READ_QUERIES } from '../engines/read-queries.ts';
import { SNAPSHOT_QUERIES } from '../engines/snapshot.ts';
import { SYSTEM_QUERIES } from '../engines/system-queries.ts';

/** Every query there is: the contract suite runs each on both engines and keeps a reviewed copy of its text. */
export const ALL_QUERIES: readonly Query[] = [
  ...SYSTEM_QUERIES,
  ...READ_QUERIES,
  ...WRITE_QUERIES,
  ...SNAPSHOT_QUERIES,
];
