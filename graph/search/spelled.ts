import { type Entry, MOST_UNITS } from './entry.ts';
import { better, type Match, RANK, rankOfRun } from './match.ts';
import { letterBit } from './syllables.ts';

/** Longest query, in folded units. */
export const MOST_QUERY = 64;

/** States (place in the query, place in the name) known to lead nowhere, by the number of the attempt. */
const dead = new Uint32Array((MOST_QUERY + 1) * (MOST_UNITS + 1));
let attempt = 0;

/** What one way through a name used: whole syllables, first letters (a last one that may be a syllable begun: half). */
type Way = { readonly to: number; readonly whole: number; readonly shortened: number };

/**
 * The best run of characters that the query spells: each by itself, a whole reading, its first letter or zh, ch, sh; the
 * last one may be unfinished. Depth first with dead ends remembered, so a start costs at most query × name.
 */
export function matchSpelled(entry: Entry, query: string): Match | undefined {
  let best: Match | undefined;
  const first = letterBit(query, 0);
  if (first !== 0 && (entry.letters & first) === 0) return undefined;
  attempt += 1;
  for (let from = entry.start; from < entry.text.length; from += 1) {
    const spelt = ((entry.syllables[from]?.letters ?? 0) & first) !== 0;
    if (!spelt && entry.text.charCodeAt(from) !== query.charCodeAt(0)) continue;
    const way = walk(entry, query, 0, from);
    if (!way) continue;
    best = better(best, matchOf(entry, from, way));
    if (best && best.rank < RANK.wordStart) return best;
  }
  return best;
}

function matchOf(entry: Entry, from: number, way: Way): Match {
  const place = rankOfRun(entry, from, way.to);
  const spelledOut = way.shortened === 0 || (way.shortened < 1 && way.whole > 0);
  if (spelledOut) return { rank: place, from, to: way.to, typed: 'pinyin' };
  return { rank: RANK.initials + place / 10, from, to: way.to, typed: 'initials' };
}

function walk(entry: Entry, query: string, at: number, index: number): Way | undefined {
  if (at === query.length) return { to: index, whole: 0, shortened: 0 };
  if (index >= entry.text.length) return undefined;
  const state = at * (MOST_UNITS + 1) + index;
  if (dead[state] === attempt) return undefined;
  const way = step(entry, query, at, index);
  if (!way) dead[state] = attempt;
  return way;
}

function step(entry: Entry, query: string, at: number, index: number): Way | undefined {
  if (query.charCodeAt(at) === entry.text.charCodeAt(index)) {
    const way = walk(entry, query, at + 1, index + 1);
    if (way) return way;
  }
  const syllables = entry.syllables[index];
  if (!syllables || (syllables.letters & letterBit(query, at)) === 0) return undefined;
  for (const reading of syllables.full) {
    const way = query.startsWith(reading, at) && walk(entry, query, at + reading.length, index + 1);
    if (way) return { ...way, whole: way.whole + 1 };
  }
  const rest = query.length - at;
  if (
    syllables.full.some((reading) => rest > 1 && rest < reading.length && reading.startsWith(query.slice(at)))
  ) {
    // zh, ch and sh are initials, and no more than that of a syllable.
    return syllables.short.includes(query.slice(at))
      ? { to: index + 1, whole: 0, shortened: at > 0 ? 0.5 : 1 }
      : { to: index + 1, whole: 1, shortened: 0 };
  }
  for (const initial of syllables.short) {
    const way = query.startsWith(initial, at) && walk(entry, query, at + initial.length, index + 1);
    const typing = at > 0 && at + initial.length === query.length;
    if (way) return { ...way, shortened: way.shortened + (typing ? 0.5 : 1) };
  }
  return undefined;
}
