import { READ_QUERIES } from '../commands/read-queries.ts';
import { WRITE_QUERIES } from '../commands/write-queries.ts';
import type { Query } from '../engines/query.ts';
import { SYSTEM_QUERIES } from '../engines/system-queries.ts';
import { FACT_QUERIES } from '../facts/fact-queries.ts';
import { gapRecordsQuery } from '../gaps/gap-records.ts';
import { SNAPSHOT_QUERIES } from './snapshot.ts';

/** Every query there is: the contract suite runs each on both engines and keeps a reviewed copy of its text. */
export const ALL_QUERIES: readonly Query[] = [
  ...SYSTEM_QUERIES,
  ...READ_QUERIES,
  ...WRITE_QUERIES,
  ...SNAPSHOT_QUERIES,
  ...FACT_QUERIES,
  gapRecordsQuery,
];
