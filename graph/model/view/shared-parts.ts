import type { Fields, FieldValue, NodeRecord, RelationRecord } from '../schema/record.ts';

/** Six thousand are told apart in a district of a hundred thousand records; what somebody invents beyond is kept as it came. */
const MOST = 16_384;
/** Longer ones are not worth the looking up. */
const LONGEST = 1_000;

/**
 * What many records say alike, kept once: where their fields came from, lists among them, and the fields of a
 * relation, which has few or none. In a large district that is a third of all memory. Records are never changed in place, so they may share.
 */
export class SharedParts {
  readonly #known = new Map<string, object>();

  /** The same record, or an equal one that shares. */
  node(node: NodeRecord): NodeRecord {
    const provenance = this.#shared(node.provenance);
    const fields = this.#sharing(node.fields);
    return provenance === node.provenance && fields === node.fields ? node : { ...node, fields, provenance };
  }

  /** `source` and `target`: the ids of its ends as their records have them; equal texts are kept apart otherwise. */
  relation(relation: RelationRecord, source: string, target: string): RelationRecord {
    const fields = this.#shared(relation.fields);
    const provenance = relation.provenance && this.#shared(relation.provenance);
    return { ...relation, source, target, fields, ...(provenance ? { provenance } : {}) };
  }

  /** Lists among fields: the days from which values held, a status, a count that many have. */
  #sharing(fields: Fields): Fields {
    let copy: Record<string, FieldValue> | undefined;
    for (const [name, value] of Object.entries(fields)) {
      const shared = Array.isArray(value) ? this.#shared(value) : value;
      if (shared === value) continue;
      copy ??= { ...fields };
      copy[name] = shared;
    }
    return copy ?? fields;
  }

  #shared<T extends object>(part: T): T {
    const text = JSON.stringify(part);
    const known = this.#known.get(text);
    if (known) return known as T;
    if (this.#known.size < MOST && text.length <= LONGEST) this.#known.set(text, part);
    return part;
  }
}
