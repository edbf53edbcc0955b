import { type Entry, isWordStart } from './entry.ts';

/** How well a query fits a name; lower is better, parts of one order within it. */
export const RANK = {
  exact: 0,
  prefix: 1,
  wordStart: 2,
  abbreviated: 2.5,
  inside: 3,
  initials: 4,
  sparse: 5,
  near: 6,
} as const;

/** Where a query was found in a name: the units from `from` up to `to`, or single ones (`units`). */
export type Match = {
  readonly rank: number;
  readonly from: number;
  readonly to: number;
  readonly units?: readonly number[];
  readonly typed?: 'pinyin' | 'initials';
  /** It does not say what the query says, only what it may stand for. */
  readonly isGuess?: true;
};

export function better(a: Match | undefined, b: Match | undefined): Match | undefined {
  if (!a || !b) return a ?? b;
  return b.rank < a.rank ? b : a;
}

/** The rank of a run of units by where it stands. */
export function rankOfRun(entry: Entry, from: number, to: number): number {
  if (from === entry.start || from === 0) return to === entry.text.length ? RANK.exact : RANK.prefix;
  return isWordStart(entry, from) ? RANK.wordStart : RANK.inside;
}

/** The best place where the query stands letter by letter. */
export function matchLiteral(entry: Entry, query: string): Match | undefined {
  let best: Match | undefined;
  for (let from = entry.text.indexOf(query); from >= 0; from = entry.text.indexOf(query, from + 1)) {
    const to = from + query.length;
    best = better(best, { rank: rankOfRun(entry, from, to), from, to });
    if (best && best.rank <= RANK.wordStart) return best;
  }
  return best;
}
