import { seededRandom } from '../graph/layout/seeded.ts';

/** Repeatable choices for one subject of the seed, so that adding to one subject leaves the others as they were. */
export type Draw = {
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number;
  pick<T>(items: readonly T[]): T;
  chance(share: number): boolean;
};

export function drawFor(subject: string): Draw {
  // FNV-1a (Fowler, Noll, Vo): turns a name into a seed.
  let hash = 0x811c9dc5;
  for (const character of subject) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  const random = seededRandom(hash);
  const whole = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  return {
    whole,
    pick<T>(items: readonly T[]): T {
      const item = items[whole(0, items.length - 1)];
      if (item === undefined) throw new Error(`nothing to pick from for ${subject}`);
      return item;
    },
    chance: (share) => random() < share,
  };
}

/** `count` items spread over the list by a fixed step that shares no factor with its length, so that none comes twice. */
export function spread<T>(items: readonly T[], count: number, step: number): T[] {
  const chosen = Array.from({ length: count }, (_, index) => items[(index * step) % items.length] as T);
  if (new Set(chosen).size !== count) throw new Error(`cannot spread ${count} of ${items.length} by ${step}`);
  return chosen;
}

export const padded = (number: number, width: number): string => String(number).padStart(width, '0');
