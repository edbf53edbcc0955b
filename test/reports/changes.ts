import type { GraphEvent } from '../../graph/model/log/event.ts';
import type { Kind } from '../../graph/model/schema/kinds.ts';
import type { Fields, FieldValue, NodeRecord, RelationRecord } from '../../graph/model/schema/record.ts';
import type { RelationKind } from '../../graph/model/schema/relations.ts';
import { changed, created, deleted, related, relationChanged, unrelated } from '../contract/graph-fixture.ts';
import { behind, view } from './article-report.ts';

/** The record behind a figure that stands at a place of its list. */
export function at(figure: string, index = 0): NodeRecord {
  const row = behind(figure)[index];
  if (!row) throw new Error(`${figure} has no row ${index}`);
  return row.node;
}

export const set = (node: NodeRecord, fields: Record<string, FieldValue | null>): GraphEvent =>
  changed(node, fields);

export const raise = (node: NodeRecord, field: string, by: number): GraphEvent =>
  changed(node, { [field]: Number(node.fields[field] ?? 0) + by });

export const remove = (node: NodeRecord): GraphEvent => deleted(node);

export const add = (kind: Kind, fields: Fields): GraphEvent =>
  created({ id: `new-${kind}`, kind, rev: 0, sample: false, fields, provenance: {}, places: [] });

/** The first relation of a type at a node. */
export function relationOf(node: NodeRecord, kind: RelationKind, fields: Fields = {}): RelationRecord {
  for (const relation of view.relationsOf(node.id)) {
    if (relation.kind !== kind) continue;
    if (Object.entries(fields).every(([name, value]) => relation.fields[name] === value)) return relation;
  }
  throw new Error(`${node.id} has no ${kind}`);
}

export const unlink = (node: NodeRecord, kind: RelationKind): GraphEvent => unrelated(relationOf(node, kind));

export const link = (kind: RelationKind, source: string, target: string, fields: Fields = {}): GraphEvent =>
  related({
    id: `new-${kind}-${source}-${target}`,
    kind,
    source,
    target,
    rev: 0,
    sample: false,
    fields,
  });

export const change = (relation: RelationRecord, fields: Record<string, FieldValue | null>): GraphEvent =>
  relationChanged(relation, fields);

export const person = (relation: RelationRecord): NodeRecord => {
  const node = view.node(relation.source);
  if (!node) throw new Error(relation.id);
  return node;
};
