import type { Entry } from './entry.ts';

/** What tells a log's entry from another of the same seq: a log that was put back from a copy may have gone another way. */
export const markOf = ({ clientId, mid, at }: Pick<Entry, 'clientId' | 'mid' | 'at'>): string =>
  `${clientId}/${mid}@${at}`;
