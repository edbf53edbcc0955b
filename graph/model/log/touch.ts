import type { Kind } from '../schema/kinds.ts';
import type { NodeRecord } from '../schema/record.ts';
import type { RelationKind } from '../schema/relations.ts';
import type { GraphEvent } from './event.ts';

type End = { readonly id: string; readonly kind: Kind };

/** What one event bears on, and how far. */
export type Touch =
  /** The record comes or goes; its relations do so with events of their own. */
  | { readonly what: 'record'; readonly id: string; readonly kind: Kind; readonly node: NodeRecord }
  | { readonly what: 'fields'; readonly id: string; readonly kind: Kind; readonly fields: readonly string[] }
  | { readonly what: 'place'; readonly id: string; readonly kind: Kind }
  | {
      readonly what: 'relation';
      readonly id: string;
      readonly kind: RelationKind;
      readonly source: End;
      readonly target: End;
    };

/** Whoever keeps something up with the log asks this, so that an event that is new is told apart in one place. */
export function touchOf(event: GraphEvent): Touch {
  switch (event.type) {
    case 'node.created':
    case 'node.deleted':
      return { what: 'record', id: event.node.id, kind: event.node.kind, node: event.node };
    case 'node.changed':
      return { what: 'fields', id: event.id, kind: event.kind, fields: Object.keys(event.set) };
    case 'node.moved':
      return { what: 'place', id: event.id, kind: event.kind };
    case 'relation.created':
    case 'relation.deleted':
      return relationTouch(event.relation, event);
    case 'relation.changed':
      return relationTouch(event, event);
  }
}

type Ends = {
  readonly id: string;
  readonly kind: RelationKind;
  readonly source: string;
  readonly target: string;
};
type EndKinds = { readonly sourceKind: Kind; readonly targetKind: Kind };

const relationTouch = ({ id, kind, source, target }: Ends, { sourceKind, targetKind }: EndKinds): Touch => ({
  what: 'relation',
  id,
  kind,
  source: { id: source, kind: sourceKind },
  target: { id: target, kind: targetKind },
});
