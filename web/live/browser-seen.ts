import type { Seen } from './absence.ts';

const keyOf = (actorId: string): string => `pairing-atlas.seen.${actorId}`;

/** What a person saw last in this browser; nothing where it keeps nothing. */
export function readSeen(actorId: string): Seen | undefined {
  try {
    const seen: Partial<Seen> | null = JSON.parse(localStorage.getItem(keyOf(actorId)) ?? 'null');
    const { incarnation, seq, at } = seen ?? {};
    const isWhole = typeof incarnation === 'string' && typeof seq === 'number' && typeof at === 'number';
    return isWhole ? { incarnation, seq, at } : undefined;
  } catch {
    return undefined;
  }
}

export function writeSeen(actorId: string, seen: Seen): void {
  try {
    localStorage.setItem(keyOf(actorId), JSON.stringify(seen));
  } catch {
    // Then an absence is noticed by this page alone.
  }
}
