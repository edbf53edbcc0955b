import type { Day } from '../../graph/model/schema/day.ts';

let dayNow: (() => Day) | undefined;

/** The day whose names this tab says: records are called what they were called then. */
export function sayNamesOf(day: () => Day): void {
  dayNow = day;
}

export const nameDay = (): Day | undefined => dayNow?.();
