import { create } from 'zustand';
import type { GapsChanged } from '../../graph/model/answers/gap.ts';
import type { Title } from '../../graph/model/schema/field.ts';

/** A gap that has just left the list, and whose command did it: said for some seconds, then forgotten. */
export type GoneGap = GapsChanged['solved'][number] & {
  /** What is not known any more; undefined: it is solved. */
  readonly missing?: Title;
};

const SHOWN_MS = 5_000;

export const useGoneGaps = create<readonly GoneGap[]>(() => []);

export function traceGone({ solved, unclear }: GapsChanged): void {
  const now: readonly GoneGap[] = [...solved, ...unclear];
  if (now.length === 0) return;
  const { getState, setState } = useGoneGaps;
  // What goes a second time is told anew, and for as long again.
  setState([...getState().filter((each) => now.every(({ id }) => id !== each.id)), ...now], true);
  setTimeout(() => setState((told) => told.filter((each) => !now.includes(each)), true), SHOWN_MS);
}
