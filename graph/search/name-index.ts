import { fieldSpecs, type Kind } from '../model/schema/kinds.ts';
import type { NodeRecord } from '../model/schema/record.ts';
import { storedName } from '../model/terms/stored-name.ts';
import { type Entry, entryOf, type NameRole } from './entry.ts';
import { folded } from './folded.ts';
import { better, type Match, matchLiteral, RANK } from './match.ts';
import { matchSparse } from './sparse.ts';
import { MOST_QUERY, matchSpelled } from './spelled.ts';
import { looserWordings, wordingsOf } from './wordings.ts';

export type Hit = {
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
type Found = { readonly named: Named; readonly entry: Entry; readonly match: Match };

const MOST_HITS = 50;

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
      return textsOf(node.fields[field]).map((text) => entryOf(role, text));
    });
    if (entries.length === 0) this.#named.delete(node.id);
    else this.#named.set(node.id, { id: node.id, kind: node.kind, name: storedName(node) ?? '', entries });
  }

  remove(id: string): void {
    this.#named.delete(id);
  }

  /**
   * The records whose names fit best, of `kinds` where they are given, at most `limit` and 50. A query that is empty or too
   * long finds nothing.
   */
  search(query: string, limit: number, kinds?: ReadonlySet<Kind>): Hit[] {
    const most = Math.min(MOST_HITS, Math.max(0, Math.floor(limit)));
    if (most === 0 || query.length > MOST_QUERY) return [];
    const { text } = folded(query);
    if (text.length === 0 || text.length > MOST_QUERY) return [];
    const wordings = wordingsOf(text);
    const isWanted: IsWanted = ({ kind }) => kinds?.has(kind) ?? true;
    const found = this.#find(most, inAnyOf(wordings, matchClosely), isWanted);
    // What is left out of a name, then what is left out of the query: only where there is room for it.
    this.#fill(found, most, inAnyOf(wordings, matchSparse), isWanted);
    const looser = looserWordings(text);
    if (looser.length > 0) this.#fill(found, most, inAnyOf(looser, matchClosely), isWanted);
    return found.map(hitOf);
  }

  #fill(found: Found[], most: number, match: EntryMatcher, isWanted: IsWanted): void {
    if (found.length >= most) return;
    const ids = new Set(found.map(({ named }) => named.id));
    const isNew: IsWanted = (named) => isWanted(named) && !ids.has(named.id);
    found.push(...this.#find(most, match, isNew).slice(0, most - found.length));
  }

  /** The `most` best, in order. Worse ones are dropped on the way, so that a single letter does not sort everything. */
  #find(most: number, match: EntryMatcher, isWanted: IsWanted): Found[] {
    let best: Found[] = [];
    let worst = Number.POSITIVE_INFINITY;
    for (const named of this.#named.values()) {
      const found = isWanted(named) ? bestOf(named, match) : undefined;
      if (!found || found.match.rank > worst) continue;
      best.push(found);
      if (best.length < 8 * most) continue;
      best = best.sort(compare).slice(0, most);
      worst = best.at(-1)?.match.rank ?? worst;
    }
    return best.sort(compare).slice(0, most);
  }
}

const textsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((text): text is string => typeof text === 'string');

/** A record ranks by its best name; where its own name matches too, that is what is shown. */
function bestOf(named: Named, match: EntryMatcher): Found | undefined {
  let best: Found | undefined;
  let own: Found | undefined;
  for (const entry of named.entries) {
    const found = match(entry);
    if (!found) continue;
    const candidate = { named, entry, match: found };
    if (!best || compare(candidate, best) < 0) best = candidate;
    if (entry.role === 'name' && (!own || compare(candidate, own) < 0)) own = candidate;
  }
  return best && own ? { ...own, match: { ...own.match, rank: best.match.rank } } : best;
}

/** By rank, then shorter names first, then by id. */
const compare = (a: Found, b: Found): number =>
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

function hitOf({ named: { id, kind, name }, entry, match }: Found): Hit {
  const why = match.typed ?? entry.role;
  return { id, kind, name, why, text: entry.original, matched: rangesOf(entry, match) };
}

function rangesOf(entry: Entry, { from, to, units }: Match): [number, number][] {
  const ranges: [number, number][] = [];
  const stands = folded(entry.original);
  for (const unit of units ?? Array.from({ length: to - from }, (_, index) => from + index)) {
    const [start, end] = [stands.from[unit] ?? 0, stands.to[unit] ?? 0];
    const last = ranges.at(-1);
    if (last && last[1] >= start) last[1] = Math.max(last[1], end);
    else ranges.push([start, end]);
  }
  return ranges;
}
