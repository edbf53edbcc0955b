import { z } from 'zod';
import { Kind, RelationKind } from '../schema/kind-schema.ts';
import { FieldValue, Id, NodeRecord, Place, Provenance, RelationRecord } from '../schema/record.ts';

const Was = z.record(z.string(), FieldValue.nullable());
const WasProvenance = z.record(z.string(), Provenance.nullable());

/**
 * Everything that can happen to the graph. An event that overwrites or deletes carries the old value (`was…`) or the
 * removed record, so that the inverse command and the touched subjects come from the entry alone. `null` removes.
 * Relations carry the kinds of both ends: a look-up pinned at a labelled end is far cheaper than one by relation id.
 */
export const EVENTS = {
  'node.created': z.strictObject({ type: z.literal('node.created'), node: NodeRecord }),
  'node.changed': z.strictObject({
    type: z.literal('node.changed'),
    id: Id,
    kind: Kind,
    set: Was,
    was: Was,
    provenance: WasProvenance,
    wasProvenance: WasProvenance,
  }),
  'node.moved': z.strictObject({
    type: z.literal('node.moved'),
    id: Id,
    kind: Kind,
    places: z.array(Place),
    wasPlaces: z.array(Place),
  }),
  'node.deleted': z.strictObject({ type: z.literal('node.deleted'), node: NodeRecord }),
  'relation.created': z.strictObject({
    type: z.literal('relation.created'),
    relation: RelationRecord,
    sourceKind: Kind,
    targetKind: Kind,
  }),
  'relation.changed': z.strictObject({
    type: z.literal('relation.changed'),
    id: Id,
    kind: RelationKind,
    source: Id,
    target: Id,
    sourceKind: Kind,
    targetKind: Kind,
    set: Was,
    was: Was,
    provenance: Provenance.nullable().optional(),
    wasProvenance: Provenance.nullable().optional(),
  }),
  'relation.deleted': z.strictObject({
    type: z.literal('relation.deleted'),
    relation: RelationRecord,
    sourceKind: Kind,
    targetKind: Kind,
  }),
} as const;
type EventType = keyof typeof EVENTS;

export const GraphEvent = z.discriminatedUnion('type', [
  EVENTS['node.created'],
  EVENTS['node.changed'],
  EVENTS['node.moved'],
  EVENTS['node.deleted'],
  EVENTS['relation.created'],
  EVENTS['relation.changed'],
  EVENTS['relation.deleted'],
]);
export type GraphEvent = Readonly<z.infer<typeof GraphEvent>>;
export type EventOf<T extends EventType> = Extract<GraphEvent, { type: T }>;
