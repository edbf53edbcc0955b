import { type Entry, isWordStart } from './entry.ts';
import { type Match, RANK } from './match.ts';
import { letterBit } from './syllables.ts';

/** Fewer letters, or fewer characters, left out at will would match nearly everything. */
const LEAST_LETTERS = 3;
const LEAST_CHARACTERS = 2;
const LATIN = /[a-z]/;

/**
 * People leave out parts of long names: 南沙建筑协会 for 广州市南沙区建筑行业协会, `nbt` for 南沙北部台球协会. The units of
 * the query follow each other in the name with gaps, letters as initials. From each first unit the nearest next ones are
 * taken; the tightest run wins.
 */
export function matchSparse(entry: Entry, query: string): Match | undefined {
  const latin = LATIN.test(query);
  if (query.length < (latin ? LEAST_LETTERS : LEAST_CHARACTERS) || entry.role === 'code') return undefined;
  let best: { units: number[]; span: number } | undefined;
  for (let from = entry.start; from + query.length <= entry.text.length; from += 1) {
    // Letters fit almost anywhere, so a run of them must begin where a word does.
    if (latin && !isWordStart(entry, from)) continue;
    if (!fits(entry, from, query, 0)) continue;
    const units = follow(entry, query, from);
    // No run from here: none from farther right either.
    if (!units) break;
    const span = (units.at(-1) ?? from) - from;
    if (!best || span < best.span) best = { units, span };
  }
  if (!best) return undefined;
  const [first = 0, last = 0] = [best.units[0], best.units.at(-1)];
  const gaps = best.span + 1 - query.length;
  return {
    rank: RANK.sparse + gaps / 1_000,
    from: first,
    to: last + 1,
    units: best.units,
    ...(latin ? { typed: 'initials' } : {}),
  };
}

function follow(entry: Entry, query: string, from: number): number[] | undefined {
  const units = [from];
  let at = 1;
  for (let index = from + 1; index < entry.text.length && at < query.length; index += 1) {
    if (!fits(entry, index, query, at)) continue;
    units.push(index);
    at += 1;
  }
  return at === query.length ? units : undefined;
}

function fits(entry: Entry, index: number, query: string, at: number): boolean {
  if (entry.text.charCodeAt(index) === query.charCodeAt(at)) return true;
  return ((entry.syllables[index]?.letters ?? 0) & letterBit(query, at)) !== 0;
}
