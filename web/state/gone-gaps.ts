import { useSyncExternalStore } from 'react';
import type { Title } from '../../graph/model/field.ts';
import type { GapsChanged } from '../../graph/model/gap.ts';

/** A gap that has just left the list, and whose command did it: said for some seconds, then forgotten. */
export type GoneGap = GapsChanged['solved'][number] & {
  /** What is not known any more; undefined: it is solved. */
  readonly missing?: Title;
};

const SHOWN_MS = 5_000;
let gone: readonly GoneGap[] = [];
const listeners = new Set<() => void>();

function set(next: readonly GoneGap[]): void {
  gone = next;
  for (const listener of listeners) listener();
}

export function traceGone({ solved, unclear }: GapsChanged): void {
  const now: readonly GoneGap[] = [...solved, ...unclear];
  if (now.length === 0) return;
  set([...gone.filter((each) => now.every(({ id }) => id !== each.id)), ...now]);
  setTimeout(() => set(gone.filter((each) => !now.includes(each))), SHOWN_MS);
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useGoneGaps = (): readonly GoneGap[] => useSyncExternalStore(subscribe, () => gone);
