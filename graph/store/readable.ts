import { isReserved, NodeRow, RelationRow } from '../engines/codec.ts';
import { Kind, RelationType } from '../model/schema/kind-schema.ts';
import { FieldValue, type NodeRecord, type RelationRecord } from '../model/schema/record.ts';
import { nodeShape, relationShape } from '../model/schema/schema.ts';

/**
 * Something in the database that somebody wrote past this program and that it cannot read: it is left out. `holds` are
 * the records and relations whose deletion would destroy it. `value`: it is a property, which a field of that name would
 * take the place of.
 */
export type Unreadable = {
  readonly what: string;
  readonly holds: readonly string[];
  readonly value?: { readonly of: string; readonly name: string } | undefined;
};

type Raw = Readonly<Record<string, unknown>>;
export type RawNode = { readonly properties: Raw };
export type RawRelation = {
  readonly type: string;
  readonly source: unknown;
  readonly target: unknown;
  readonly properties: Raw;
};

const idOf = (value: unknown): string[] => (typeof value === 'string' ? [value] : []);
const said = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');

/** Makes records of rows; what cannot be one, or cannot be part of one, is noted instead. */
export class Readable {
  readonly unreadable: Unreadable[] = [];

  nameless(label: string): void {
    this.#note(`a node of the label ${label} has no id, or none that is a text`, []);
  }

  node({ properties }: RawNode): NodeRecord | undefined {
    const where = `node ${said(properties['id'])}`;
    const kind = Kind.safeParse(properties['kind']);
    const holds = idOf(properties['id']);
    // Of a kind that is not known nothing can be kept, so its fields need no names of their own.
    const kept = kind.success ? this.#known(properties, nodeShape(kind.data), where, holds) : properties;
    const record = NodeRow.safeParse({ properties: kept });
    if (record.success) return record.data;
    this.#note(`${where}: ${reasonOf(record.error)}`, holds);
    return undefined;
  }

  /** `nodes`: those that could be read. */
  relation(row: RawRelation, nodes: ReadonlyMap<string, unknown>): RelationRecord | undefined {
    const { type, source, target, properties } = row;
    const where = `relation ${said(properties['id'])} (${said(source)} ${type} ${said(target)})`;
    const holds = [...idOf(properties['id']), ...idOf(source), ...idOf(target)];
    const kind = RelationType.safeParse(type);
    if (!kind.success) return this.#note(`${where}: no relation is of this type`, holds);
    const lost = [source, target].find((end) => typeof end !== 'string' || !nodes.has(end));
    if (lost !== undefined) return this.#note(`${where}: its end ${said(lost)} is not readable`, holds);
    const kept = this.#known(properties, relationShape(kind.data), where, holds);
    try {
      return RelationRow.parse({ type, source, target, properties: kept });
    } catch (error) {
      return this.#note(`${where}: ${reasonOf(error)}`, holds);
    }
  }

  #known(properties: Raw, known: Raw, where: string, holds: readonly string[]): Raw {
    const unknown = Object.entries(properties).filter(
      ([name, value]) => !isReserved(name) && !(Object.hasOwn(known, name) && isPlain(value)),
    );
    if (unknown.length === 0) return properties;
    const kept = { ...properties };
    for (const [name] of unknown) {
      delete kept[name];
      const [of] = idOf(properties['id']);
      const value = of === undefined ? undefined : { of, name };
      this.#note(`${where}: its property ${name} is not known or of no known type`, holds, value);
    }
    return kept;
  }

  #note(what: string, holds: readonly string[], value?: Unreadable['value']): undefined {
    this.unreadable.push({ what, holds, value });
  }
}

/** Quicker than the schema, which has the last word. */
const isPlain = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'boolean' || FieldValue.safeParse(value).success;

const reasonOf = (error: unknown): string =>
  error instanceof Error && 'issues' in error && Array.isArray(error.issues)
    ? error.issues
        .map((issue: { path: unknown[]; message: string }) => `${issue.path.join('.')}: ${issue.message}`)
        .join('; ')
    : String(error);
