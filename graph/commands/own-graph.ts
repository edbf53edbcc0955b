import type { Command } from '../model/command.ts';
import { areasOf } from '../model/commands/places.ts';
import type { GraphEvent } from '../model/event.ts';
import { fieldSpecs, type Kind } from '../model/kinds.ts';
import type { Fields, NodeRecord, RelationRecord } from '../model/record.ts';
import type { Draft } from './decide-group.ts';

const NOTHING: readonly never[] = [];
const holderKey = (kind: Kind, field: string, value: unknown): string => `${kind} ${field} ${String(value)}`;

/**
 * What a store holds that one process alone has filled by creating placed nodes: ids, kinds and unique values. That is
 * all that further creations ask, so nothing is read while a new store is filled; and it keeps no record, so that a large
 * graph needs little memory.
 */
export class OwnGraph implements Draft {
  readonly #nodes = new Map<string, Kind>();
  readonly #relationIds = new Set<string>();
  readonly #holders = new Map<string, string>();

  /** Whether it knows enough to decide this command; all others ask for relations, old values or free slots. */
  answers({ type, args }: Command): boolean {
    if (type !== 'node.create') return false;
    return args.node.places !== undefined || areasOf(args.node, args.relations ?? []).length === 0;
  }

  /** A command of an earlier run, known to be in the store. */
  note({ type, args }: Command): void {
    if (type !== 'node.create') return;
    this.#addNode(args.node.id, args.node.kind, args.node.fields);
    for (const { id } of args.relations ?? []) this.#relationIds.add(id);
  }

  /** Of a node that is there only its kind is asked. */
  node(id: string): NodeRecord | undefined {
    const kind = this.#nodes.get(id);
    return kind && { id, kind, rev: 0, sample: true, fields: {}, provenance: {}, places: [] };
  }

  relation(id: string): RelationRecord | undefined {
    return this.#relationIds.has(id) ? ({ id } as RelationRecord) : undefined;
  }

  /** Of a new node there are none, and none that is stored leads to it. */
  along(): readonly never[] {
    return NOTHING;
  }

  relationsOf(): readonly never[] {
    return NOTHING;
  }

  holder(kind: Kind, field: string, value: unknown): string | undefined {
    return this.#holders.get(holderKey(kind, field, value));
  }

  spotsIn(): readonly never[] {
    return NOTHING;
  }

  apply(events: readonly GraphEvent[]): () => void {
    for (const event of events) {
      if (event.type === 'node.created') this.#addNode(event.node.id, event.node.kind, event.node.fields);
      else if (event.type === 'relation.created') this.#relationIds.add(event.relation.id);
    }
    return () => {
      throw new Error('what fills a store is not taken back');
    };
  }

  #addNode(id: string, kind: Kind, fields: Fields): void {
    this.#nodes.set(id, kind);
    for (const [field, spec] of Object.entries(fieldSpecs(kind)))
      if (spec.unique && fields[field] !== undefined)
        this.#holders.set(holderKey(kind, field, fields[field]), id);
  }
}
