import { EngineError } from '../engines/contract.ts';
import type { Group } from './store.ts';

/** The last seq after `group`. Errors: EngineError `bug` where its seqs do not go on from `head`. */
export function headAfter(head: number, group: Group): number {
  group.entries.forEach((entry, index) => {
    if (entry.seq !== head + 1 + index) {
      throw new EngineError('bug', `entry ${entry.seq} cannot follow ${head + index}`);
    }
  });
  return head + group.entries.length;
}

export const isEmpty = (group: Group): boolean => group.entries.length === 0 && group.clients.length === 0;

/** Whether what is derived does not keep up with what it holds. */
export const isStale = ({ entries, derived }: Group): boolean => entries.length > 0 && !derived;
