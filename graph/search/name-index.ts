import { fieldSpecs, type Kind } from '../model/schema/kinds.ts';
import type { NodeRecord } from '../model/schema/record.ts';
import { storedName } from '../model/terms/stored-name.ts';
import { type Abbreviation, abbreviationsIn, matchAbbreviated } from './abbreviated.ts';
import { type Entry, entriesOf, type NameRole, standsOf } from './entry.ts';
import { folded, inDigits } from './folded.ts';
import { better, type Match, matchLiteral, RANK } from './match.ts';
import { matchNear, slipsOf } from './near.ts';
import { matchSparse } from './sparse.ts';
import { MOST_QUERY, matchSpelled } from './spelled.ts';
import { looserWordings, wordingsOf } from './wordings.ts';

type Hit = {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  /** How it was found: which of its names, or how the name was typed. */
  readonly why: NameRole | 'pinyin' | 'initials';
  /** The name that matched: the name itself, a short or former one, a code. */
  readonly text: string;
  /** Ranges of `text`, in UTF-16 units, in order. */
  readonly matched: readonly (readonly [start: number, end: number])[];
};

/** The names of one record. */
type Named = {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly entries: readonly Entry[];
};
type Matcher = (entry: Entry, query: string) => Match | undefined;
type IsWanted = (named: Named) => boolean;
type EntryMatcher = (entry: Entry) => Match | undefined;
type Fitting = { readonly named: Named; readonly entry: Entry; readonly match: Match };

/** Most that are told at once; how many there are is counted all the same. */
export const MOST_HITS = 500;
/** Looser ways are tried only where the stricter ones found fewer than this, however many are asked for. */
const FEW = 8;
/** Near spellings are guesses: a handful, after everything that fits. */
const MOST_NEAR = 5;
/** Above so many names a look for near ones would hold up everybody else. */
const MOST_LOOKED_NEAR = 40_000;

export type Found = { readonly hits: readonly Hit[]; readonly total: number };

const ROLES: Readonly<Record<string, NameRole>> = {
  shortNames: 'shortName',
  formerNames: 'formerName',
  uscc: 'code',
  number: 'code',
};

const LATIN = /[a-z]/;

/**
 * Every searched field of every record, in memory, read from front to back at each query: at 10,000 names that is a few
 * milliseconds, and nothing has to be kept in order when a name changes.
 */
export class NameIndex {
  readonly #named = new Map<string, Named>();

  get size(): number {
    return this.#named.size;
  }

  /** Adds a record or replaces what is known of it; a record without a searched name is left out. */
  put(node: NodeRecord): void {
    const entries = Object.entries(fieldSpecs(node.kind)).flatMap(([field, spec]) => {
      if (!spec.searched) return [];
      const role = ROLES[field] ?? 'name';
      return textsOf(node.fields[field]).flatMap((text) => entriesOf(role, text));
    });
    if (entries.length === 0) this.#named.delete(node.id);
    else this.#named.set(node.id, { id: node.id, kind: node.kind, name: storedName(node) ?? '', entries });
  }

  remove(id: string): void {
    this.#named.delete(id);
  }

  /**
   * The records whose names fit best, of `kinds` where they are given, at most `limit`, and how many there are. A query that
   * is empty or too long finds nothing.
   */
  search(query: string, limit: number, kinds?: ReadonlySet<Kind>): Found {
    const most = Math.min(MOST_HITS, Math.max(0, Math.floor(limit)));
    if (most === 0 || query.length > MOST_QUERY) return NOTHING;
    const { text } = folded(query);
    if (text.length === 0 || text.length > MOST_QUERY) return NOTHING;
    const inNumbers = inDigits(folded(query)).text;
    const wordings = [...wordingsOf(text), ...(inNumbers === text ? [] : [inNumbers])];
    const isWanted: IsWanted = ({ kind }) => kinds?.has(kind) ?? true;
    const closely = inAnyOf(wordings, matchClosely);
    const abbreviations = abbreviationsIn(text);
    const found = this.#find(most, orAbbreviated(closely, abbreviations), isWanted);
    // What is left out of a name, then what is left out of the query, then what is misspelled: only where few were found.
    this.#fill(found, most, inAnyOf(wordings, matchSparse), isWanted);
    const looser = looserWordings(text);
    if (looser.length > 0) this.#fill(found, most, inAnyOf(looser, matchClosely), isWanted);
    const slips = slipsOf(text);
    if (slips && this.size <= MOST_LOOKED_NEAR)
      this.#fill(found, most, (entry) => matchNear(entry, slips), isWanted, MOST_NEAR);
    return { hits: found.best.slice(0, most).map(hitOf), total: found.ids.size };
  }

  #fill(found: Fits, most: number, match: EntryMatcher, isWanted: IsWanted, atMost = MOST_HITS): void {
    if (found.ids.size >= FEW) return;
    const isNew: IsWanted = (named) => isWanted(named) && !found.ids.has(named.id);
    const more = this.#find(Math.max(most, atMost), match, isNew);
    const kept = more.best.slice(0, atMost);
    found.best.push(...kept);
    for (const id of more.ids.size > atMost ? kept.map(({ named }) => named.id) : more.ids) found.ids.add(id);
  }

  /** The `most` best, in order, and who fits. Worse ones are dropped on the way, so that a single letter does not sort everything. */
  #find(most: number, match: EntryMatcher, isWanted: IsWanted): Fits {
    const ids = new Set<string>();
    let best: Fitting[] = [];
    let worst = Number.POSITIVE_INFINITY;
    for (const named of this.#named.values()) {
      const found = isWanted(named) ? bestOf(named, match) : undefined;
      if (!found) continue;
      ids.add(named.id);
      if (found.match.rank > worst) continue;
      best.push(found);
      if (best.length < 8 * most) continue;
      best = best.sort(compare).slice(0, most);
      worst = best.at(-1)?.match.rank ?? worst;
    }
    return { best: best.sort(compare).slice(0, most), ids };
  }
}

/** The best of those that fit, and all of them. */
type Fits = { readonly best: Fitting[]; readonly ids: Set<string> };
const NOTHING: Found = { hits: [], total: 0 };

const textsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((text): text is string => typeof text === 'string');

/** A record ranks by its best name; where its own name matches too, that is what is shown. */
function bestOf(named: Named, match: EntryMatcher): Fitting | undefined {
  let best: Fitting | undefined;
  let own: Fitting | undefined;
  for (const entry of named.entries) {
    const found = match(entry);
    if (!found) continue;
    const candidate = { named, entry, match: found };
    if (!best || compare(candidate, best) < 0) best = candidate;
    if (entry.role === 'name' && (!own || compare(candidate, own) < 0)) own = candidate;
  }
  return best && own && (best.match.isGuess || !own.match.isGuess)
    ? { ...own, match: { ...own.match, rank: best.match.rank } }
    : best;
}

/** By rank, then shorter names first, then by id. */
const compare = (a: Fitting, b: Fitting): number =>
  a.match.rank - b.match.rank || a.entry.length - b.entry.length || order(a.named.id, b.named.id);
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What a name that has another word for the same loses against one that has the word itself. */
const SYNONYM_COST = 0.05;

function inAnyOf([first = '', ...others]: readonly string[], match: Matcher): EntryMatcher {
  if (others.length === 0) return (entry) => match(entry, first);
  return (entry) => {
    let best = match(entry, first);
    for (const wording of others) {
      const found = match(entry, wording);
      if (found) best = better(best, { ...found, rank: found.rank + SYNONYM_COST });
    }
    return best;
  };
}

const matchClosely: Matcher = (entry, query) => {
  const literal = matchLiteral(entry, query);
  if ((literal && literal.rank <= RANK.prefix) || entry.role === 'code' || !LATIN.test(query)) return literal;
  return better(literal, matchSpelled(entry, query));
};

const orAbbreviated = (match: EntryMatcher, abbreviations: readonly Abbreviation[]): EntryMatcher =>
  abbreviations.length === 0
    ? match
    : (entry) =>
        entry.role === 'code' ? match(entry) : better(match(entry), matchAbbreviated(entry, abbreviations));

function hitOf({ named: { id, kind, name }, entry, match }: Fitting): Hit {
  const why = match.typed ?? entry.role;
  return { id, kind, name, why, text: entry.original, matched: rangesOf(entry, match) };
}

function rangesOf(entry: Entry, { from, to, units }: Match): [number, number][] {
  const ranges: [number, number][] = [];
  const stands = standsOf(entry);
  for (const unit of units ?? Array.from({ length: to - from }, (_, index) => from + index)) {
    const [start, end] = [stands.from[unit] ?? 0, stands.to[unit] ?? 0];
    const last = ranges.at(-1);
    if (last && last[1] >= start) last[1] = Math.max(last[1], end);
    else ranges.push([start, end]);
  }
  return ranges;
}
