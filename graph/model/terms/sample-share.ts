import type { NodeRecord } from '../schema/record.ts';

/** How many of the records behind a number are samples (示例): made up, so that there is something to look at. */
export function sampleShare(records: Iterable<Pick<NodeRecord, 'sample'>>): number {
  let samples = 0;
  for (const { sample } of records) if (sample) samples += 1;
  return samples;
}
