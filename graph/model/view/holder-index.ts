import { documentKey } from '../schema/fold/document-number.ts';
import { fieldSpecs, KIND_NAMES, type Kind } from '../schema/kinds.ts';
import type { NodeRecord } from '../schema/record.ts';
import { LayeredMap } from './layered-map.ts';

const UNIQUE: ReadonlyMap<Kind, readonly string[]> = new Map(
  KIND_NAMES.map((kind) => [
    kind,
    Object.entries(fieldSpecs(kind)).flatMap(([field, { unique }]) => (unique ? [field] : [])),
  ]),
);
/** One value in two spellings has one holder, also where a store of an earlier version has it as it was typed. */
const keyOf = (kind: Kind, field: string, value: unknown): string => {
  const text = String(value);
  const spelled = fieldSpecs(kind)[field]?.as === 'documentNumber' ? documentKey(text) : text;
  return `${kind} ${field} ${spelled}`;
};

/** Who has a value of a unique field. */
export class HolderIndex {
  readonly #holders: LayeredMap<string, string>;

  constructor(below?: HolderIndex) {
    this.#holders = new LayeredMap(below ? below.#holders : undefined);
  }

  /** Errors: throws for a field that is not unique. */
  of(kind: Kind, field: string, value: unknown): string | undefined {
    if (!UNIQUE.get(kind)?.includes(field)) throw new Error(`${kind}.${field} is not unique`);
    return this.#holders.get(keyOf(kind, field, value));
  }

  /** A record became another, came (`before` absent) or went (`after` absent). */
  move(before: NodeRecord | undefined, after: NodeRecord | undefined): void {
    for (const field of (before && UNIQUE.get(before.kind)) ?? []) {
      if (!before || after?.fields[field] === before.fields[field]) continue;
      const key = keyOf(before.kind, field, before.fields[field]);
      // Somebody else may have taken the value first.
      if (this.#holders.get(key) === before.id) this.#holders.delete(key);
    }
    for (const field of (after && UNIQUE.get(after.kind)) ?? []) {
      const value = after?.fields[field];
      if (after && value !== undefined) this.#holders.set(keyOf(after.kind, field, value), after.id);
    }
  }
}
