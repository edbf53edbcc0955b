import type { RelationRecord } from '../schema/record.ts';
import type { RelationKind } from '../schema/relations.ts';
import { byId, withoutRecord, withRecord } from './ascending.ts';
import { LayeredMap } from './layered-map.ts';

/** From a relation's source (`out`), or back from its target (`in`). */
export type Way = 'out' | 'in';
type ByEnd = LayeredMap<string, readonly RelationRecord[]>;

const WAYS = ['out', 'in'] as const;
const NONE: readonly RelationRecord[] = [];
/** A list of an end while it is loaded. */
type Grown = { readonly list: RelationRecord[]; isAscending: boolean };

function grow(grown: Grown, relation: RelationRecord): Grown {
  const last = grown.list[grown.list.length - 1];
  // Mostly they come in order; a hub's list is not to be gone through for every part that is loaded.
  if (last && byId(last, relation) > 0) grown.isAscending = false;
  grown.list.push(relation);
  return grown;
}

const endOf = (relation: RelationRecord, way: Way): string =>
  way === 'out' ? relation.source : relation.target;

/**
 * Relations by (record, kind, way): a supervisory unit has hundreds, of which a question wants two. Lists are never
 * changed in place, so whoever holds one, and a fork of this index, keeps what it saw.
 */
export class RelationIndex {
  readonly #below: RelationIndex | undefined;
  readonly #ends: Readonly<Record<Way, Map<RelationKind, ByEnd>>> = { out: new Map(), in: new Map() };

  constructor(below?: RelationIndex) {
    this.#below = below;
  }

  /** Ascending by id. */
  along(id: string, kind: RelationKind, way: Way): readonly RelationRecord[] {
    const own = this.#ends[way].get(kind);
    return (own ? own.get(id) : this.#below?.along(id, kind, way)) ?? NONE;
  }

  /** All relations at a record, both ways; one that leads back to it comes once. */
  *all(id: string): Iterable<RelationRecord> {
    for (const kind of this.#kinds()) {
      yield* this.along(id, kind, 'out');
      for (const relation of this.along(id, kind, 'in')) if (relation.source !== id) yield relation;
    }
  }

  put(relation: RelationRecord): void {
    for (const way of WAYS) {
      const ends = this.#own(relation.kind, way);
      const id = endOf(relation, way);
      ends.set(id, withRecord(ends.get(id) ?? NONE, relation));
    }
  }

  drop(relation: RelationRecord): void {
    for (const way of WAYS) {
      const ends = this.#own(relation.kind, way);
      const id = endOf(relation, way);
      const left = withoutRecord(ends.get(id) ?? NONE, relation.id);
      if (left.length > 0) ends.set(id, left);
      else ends.delete(id);
    }
  }

  /** As `put` of each, without copying a hub's list for every relation. Ids are new. */
  load(relations: Iterable<RelationRecord>): void {
    const grown = new Map<ByEnd, Map<string, Grown>>();
    for (const relation of relations) {
      for (const way of WAYS) {
        const ends = this.#own(relation.kind, way);
        const lists = grown.get(ends) ?? new Map<string, Grown>();
        grown.set(ends, lists);
        const id = endOf(relation, way);
        const known = lists.get(id);
        if (known) grow(known, relation);
        else lists.set(id, grow({ list: [...(ends.get(id) ?? NONE)], isAscending: true }, relation));
      }
    }
    for (const [ends, lists] of grown)
      for (const [id, { list, isAscending }] of lists) ends.set(id, isAscending ? list : list.sort(byId));
  }

  *#kinds(): Iterable<RelationKind> {
    const own = new Set([...this.#ends.out.keys(), ...this.#ends.in.keys()]);
    yield* own;
    if (!this.#below) return;
    for (const kind of this.#below.#kinds()) if (!own.has(kind)) yield kind;
  }

  #own(kind: RelationKind, way: Way): ByEnd {
    const known = this.#ends[way].get(kind);
    if (known) return known;
    const ends: ByEnd = new LayeredMap(this.#below ? this.#below.#endsOf(kind, way) : undefined);
    this.#ends[way].set(kind, ends);
    return ends;
  }

  #endsOf(kind: RelationKind, way: Way): ByEnd | undefined {
    return this.#ends[way].get(kind) ?? (this.#below ? this.#below.#endsOf(kind, way) : undefined);
  }
}
