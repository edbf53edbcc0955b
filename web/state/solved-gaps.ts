import { useSyncExternalStore } from 'react';
import type { GapsChanged } from '../../graph/model/gap.ts';

/** Gaps that are gone, and who did it: said for some seconds, then forgotten. */
export type SolvedGap = GapsChanged['solved'][number];

const SHOWN_MS = 5_000;
let solved: readonly SolvedGap[] = [];
const listeners = new Set<() => void>();

function set(next: readonly SolvedGap[]): void {
  solved = next;
  for (const listener of listeners) listener();
}

export function traceSolved({ solved: gone }: GapsChanged): void {
  if (gone.length === 0) return;
  set([...solved.filter((each) => gone.every(({ id }) => id !== each.id)), ...gone]);
  setTimeout(() => set(solved.filter((each) => !gone.includes(each))), SHOWN_MS);
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useSolvedGaps = (): readonly SolvedGap[] => useSyncExternalStore(subscribe, () => solved);
