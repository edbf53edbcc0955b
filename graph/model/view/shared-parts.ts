import type { NodeRecord, RelationRecord } from '../schema/record.ts';

/** Hardly two hundred are told apart in a district of a hundred thousand records; what somebody invents beyond is kept as it came. */
const MOST = 4_096;
/** Longer ones are not worth the looking up. */
const LONGEST = 1_000;

/**
 * What many records say alike, kept once: where their fields came from, and the fields of a relation that has few or
 * none. In a large district that is a third of all memory. Records are never changed in place, so they may share.
 */
export class SharedParts {
  readonly #known = new Map<string, object>();

  /** The same record, or an equal one that shares. */
  node(node: NodeRecord): NodeRecord {
    const provenance = this.#shared(node.provenance);
    return provenance === node.provenance ? node : { ...node, provenance };
  }

  /** `source` and `target`: the ids of its ends as their records have them; equal texts are kept apart otherwise. */
  relation(relation: RelationRecord, source: string, target: string): RelationRecord {
    const fields = this.#shared(relation.fields);
    const provenance = relation.provenance && this.#shared(relation.provenance);
    return { ...relation, source, target, fields, ...(provenance ? { provenance } : {}) };
  }

  #shared<T extends object>(part: T): T {
    const text = JSON.stringify(part);
    const known = this.#known.get(text);
    if (known) return known as T;
    if (this.#known.size < MOST && text.length <= LONGEST) this.#known.set(text, part);
    return part;
  }
}
