import { z } from 'zod';
import type { GraphEvent } from '../log/event.ts';
import { withChanges } from '../schema/changes.ts';
import { Refusal } from '../schema/failure.ts';
import { Id, type NodeRecord, type Provenance } from '../schema/record.ts';
import type { State } from '../view/view.ts';
import {
  existing,
  existingRelation,
  foldedRelation,
  refuseDoubtful,
  refuseInvalidRelation,
  refuseOtherRev,
  refuseStale,
  refuseUnknownRelationFields,
  relationCreated,
  sameValue,
} from './checks.ts';
import { placeIn } from './places.ts';
import { Acknowledged, ChangesInput, defineCommand, RelationInput, SourceInput } from './spec.ts';

export const relationCreate = defineCommand({
  args: z.strictObject({ relation: RelationInput, acknowledged: Acknowledged }),
  decide(state, { relation, acknowledged }) {
    const events: GraphEvent[] = [relationCreated(state, relation, (id) => state.node(id), acknowledged)];
    if (relation.kind === 'LOCATED_IN')
      events.push(...movedInto(state, existing(state, relation.source), relation.target));
    return events;
  },
});

/** A body that comes to another town gets a place there and keeps its old one for earlier dates. */
function movedInto(state: State, node: NodeRecord, area: string): GraphEvent[] {
  if (node.kind === 'Venue' || node.places.some((place) => place.area === area)) return [];
  const places = [...node.places, placeIn(state, area, node.id)];
  return [{ type: 'node.moved', id: node.id, kind: node.kind, places, wasPlaces: [...node.places] }];
}

const Pinned = { id: Id, source: Id };
/** Found at the ends it was named with: what the server read for it, and what a page would see, are the same then. */
function pinned(state: State, { id, source, target }: { id: string; source: string; target: string }) {
  const relation = existingRelation(state, id);
  if (relation.source !== source || relation.target !== target) throw new Refusal('notFound');
  return relation;
}
export const relationUpdate = defineCommand({
  args: z.strictObject({
    ...Pinned,
    target: Id,
    set: ChangesInput,
    was: ChangesInput,
    provenance: SourceInput.optional(),
    acknowledged: Acknowledged,
  }),
  decide(state, { id, source, target, set: sent, was, provenance, acknowledged }, context) {
    const relation = pinned(state, { id, source, target });
    refuseUnknownRelationFields(relation.kind, sent, was);
    const set = foldedRelation(relation.kind, sent);
    refuseOtherRev(relation, context.ifRev);
    refuseStale(relation, set, was);
    const fields = withChanges(relation.fields, set);
    refuseInvalidRelation(relation.kind, fields);
    refuseDoubtful(fields, acknowledged, relation.fields);
    const names = Object.keys(set).filter((name) => !sameValue(relation.fields[name], set[name]));
    if (names.length === 0 && sameSource(relation.provenance, provenance)) return [];
    return [
      {
        type: 'relation.changed',
        id,
        kind: relation.kind,
        source: relation.source,
        target: relation.target,
        sourceKind: existing(state, relation.source).kind,
        targetKind: existing(state, relation.target).kind,
        set: Object.fromEntries(names.map((name) => [name, set[name] ?? null])),
        was: Object.fromEntries(names.map((name) => [name, relation.fields[name] ?? null])),
        // A changed fact without a stated source must not keep the old one's.
        provenance: provenance ?? null,
        wasProvenance: relation.provenance ?? null,
      },
    ];
  },
});

const sameSource = (a: Provenance | undefined, b: Provenance | undefined): boolean =>
  b === undefined || JSON.stringify(a) === JSON.stringify(b);

export const relationDelete = defineCommand({
  args: z.strictObject({ ...Pinned, target: Id }),
  needsRev: true,
  decide(state, args, context) {
    const relation = pinned(state, args);
    refuseOtherRev(relation, context.ifRev);
    return [
      {
        type: 'relation.deleted',
        relation,
        sourceKind: existing(state, relation.source).kind,
        targetKind: existing(state, relation.target).kind,
      },
    ];
  },
});
