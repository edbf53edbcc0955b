import type { RelationRecord } from '../model/record.ts';
import type { RelationKind } from '../model/relations.ts';

type Side = 'source' | 'target';
const NONE: readonly RelationRecord[] = [];

/** Relations by their kind and one end: a lead has hundreds, of which a question wants two. */
export class RelationIndex {
  readonly #bySide: Readonly<Record<Side, Map<RelationKind, Map<string, RelationRecord[]>>>> = {
    source: new Map(),
    target: new Map(),
  };

  constructor(relations: Iterable<RelationRecord>) {
    for (const relation of relations) {
      this.#add('source', relation);
      this.#add('target', relation);
    }
  }

  at(side: Side, id: string, kind: RelationKind): readonly RelationRecord[] {
    return this.#bySide[side].get(kind)?.get(id) ?? NONE;
  }

  #add(side: Side, relation: RelationRecord): void {
    const ofKind = this.#bySide[side].get(relation.kind) ?? new Map<string, RelationRecord[]>();
    this.#bySide[side].set(relation.kind, ofKind);
    const known = ofKind.get(relation[side]);
    if (known) known.push(relation);
    else ofKind.set(relation[side], [relation]);
  }
}
