import { nameKey } from '../schema/fold/name.ts';
import { fieldSpecs, KIND_NAMES, type Kind } from '../schema/kinds.ts';
import type { NodeRecord } from '../schema/record.ts';

/** Kinds of which a name means one: bodies and towns, which keep the names that they had, and brands. */
const TOLD_BY_NAME: ReadonlySet<Kind> = new Set(
  KIND_NAMES.filter((kind) => kind === 'BrandProject' || 'formerNames' in fieldSpecs(kind)),
);

const NONE: readonly string[] = [];
type Ids = Map<string, readonly string[]>;

/**
 * Which records bear a name, in any of its spellings. Asked only while a record is being created, by its form, so the names of a kind are
 * folded at the first question; a fork folds only what it changes itself.
 */
export class NamedIndex {
  readonly #below: NamedIndex | undefined;
  readonly #ofKind: (kind: Kind) => readonly NodeRecord[];
  readonly #ids = new Map<Kind, Ids>();
  /** Records whose names below hold no longer. */
  readonly #moved = new Set<string>();

  constructor(ofKind: (kind: Kind) => readonly NodeRecord[], below?: NamedIndex) {
    this.#ofKind = ofKind;
    this.#below = below;
  }

  /** Ascending by id. Empty for kinds whose records may well share a name. */
  of(kind: Kind, name: string): readonly string[] {
    return TOLD_BY_NAME.has(kind) ? this.#withKey(kind, nameKey(name)) : NONE;
  }

  /** A record became another, came (`before` absent) or went (`after` absent). */
  move(before: NodeRecord | undefined, after: NodeRecord | undefined): void {
    if (before?.kind === after?.kind && before?.fields['name'] === after?.fields['name']) return;
    for (const record of [before, after]) {
      const name = record?.fields['name'];
      if (!record || typeof name !== 'string' || !TOLD_BY_NAME.has(record.kind)) continue;
      const ids = this.#below ? this.#own(record.kind) : this.#ids.get(record.kind);
      if (!ids) continue;
      const key = nameKey(name);
      const others = (ids.get(key) ?? NONE).filter((id) => id !== record.id);
      ids.set(key, record === after ? [...others, record.id].sort() : others);
      if (this.#below) this.#moved.add(record.id);
    }
  }

  #withKey(kind: Kind, key: string): readonly string[] {
    if (!this.#below) return this.#all(kind).get(key) ?? NONE;
    const below = this.#below.#withKey(kind, key).filter((id) => !this.#moved.has(id));
    const own = this.#ids.get(kind)?.get(key) ?? NONE;
    return own.length === 0 ? below : [...below, ...own].sort();
  }

  #own(kind: Kind): Ids {
    const ids: Ids = this.#ids.get(kind) ?? new Map();
    this.#ids.set(kind, ids);
    return ids;
  }

  #all(kind: Kind): Ids {
    const known = this.#ids.get(kind);
    if (known) return known;
    const ids = this.#own(kind);
    for (const { id, fields } of this.#ofKind(kind)) {
      if (typeof fields['name'] !== 'string') continue;
      const key = nameKey(fields['name']);
      ids.set(key, [...(ids.get(key) ?? NONE), id]);
    }
    return ids;
  }
}
