import { type Day, dayInShanghai } from '../schema/day.ts';
import type { NodeRecord } from '../schema/record.ts';
import { dayIn } from './value-in.ts';

/** The day for which everybody sees everything: the workspace's reference day, or today in Shanghai where it has none. */
export const workspaceDay = (workspace: Pick<NodeRecord, 'fields'> | undefined, now: Date): Day =>
  (workspace && dayIn(workspace, 'referenceDay')) ?? dayInShanghai(now);
