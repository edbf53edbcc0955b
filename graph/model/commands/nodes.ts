import { z } from 'zod';
import type { EventOf, GraphEvent } from '../log/event.ts';
import { withChanges } from '../schema/changes.ts';
import { addDays } from '../schema/day.ts';
import { Refusal } from '../schema/failure.ts';
import { Kind } from '../schema/kind-schema.ts';
import type { Kind as KindName } from '../schema/kinds.ts';
import { fieldSpecs } from '../schema/kinds.ts';
import { type FieldValue, Id, type NodeRecord, Place, type Provenance } from '../schema/record.ts';
import { MILESTONES } from '../terms/agreement.ts';
import { type FormerName, formerNames, isRenamed, storedFormerNames } from '../terms/former-names.ts';
import { dayIn } from '../terms/value-in.ts';
import { type State, WORKSPACE_ID } from '../view/view.ts';
import { out } from '../view/walk.ts';
import {
  existing,
  foldedNode,
  isSameFact,
  refuseDoubtful,
  refuseInvalidNode,
  refuseOtherRev,
  refuseReservedId,
  refuseSignedBeforeFounded,
  refuseStale,
  refuseSystemKind,
  refuseTaken,
  refuseUnknownNodeFields,
  refuseUnknownSources,
  relationCreated,
  sameValue,
} from './checks.ts';
import { placesOfNew } from './places.ts';
import { rewrittenSources } from './sources.ts';
import {
  Acknowledged,
  ChangesInput,
  type DecideContext,
  defineCommand,
  FieldsInput,
  ProvenanceInput,
  RelationInput,
} from './spec.ts';

/** Most relations a deletion takes along; above it the person is asked to remove them in parts. */
export const MAX_DELETED_RELATIONS = 400;

const NodeInput = z.strictObject({
  id: Id,
  kind: Kind,
  sample: z.boolean().optional(),
  fields: FieldsInput,
  provenance: ProvenanceInput.optional(),
  places: z.array(Place).max(20).optional(),
});

export const nodeCreate = defineCommand({
  args: z.strictObject({
    node: NodeInput,
    /** Relations of the new node, written with it or not at all. */
    relations: z.array(RelationInput).max(60).optional(),
    /** The partner beside which it is placed. */
    near: Id.optional(),
    acknowledged: Acknowledged,
  }),
  decide(state, { node: input, relations = [], near, acknowledged }, context) {
    refuseReservedId(input.id, context);
    refuseSystemKind(input.kind, 'create', input.id, context);
    // Where things stand is decided here, for a seed alone it was computed before.
    if (input.places && context.actor.role !== 'system') {
      throw new Refusal('invalid', { issues: [{ path: 'node.places', reason: 'notYours' }] });
    }
    if (state.node(input.id)) throw new Refusal('exists');
    const fields = foldedNode(input.kind, input.fields);
    refuseInvalidNode(input.kind, fields);
    refuseUnknownSources(input.kind, input.provenance ?? {});
    refuseDoubtful(fields, acknowledged);
    refuseTaken(state, input.kind, input.id, fields);
    refuseOneSigner(input.kind, relations.filter((each) => each.kind === 'PARTY_TO').length, acknowledged);
    const node = {
      id: input.id,
      kind: input.kind,
      rev: 0,
      sample: input.sample ?? false,
      fields,
      provenance: input.provenance ?? {},
      places: input.places ?? placesOfNew(state, input, relations, near),
    };
    const events: GraphEvent[] = [{ type: 'node.created', node }];
    for (const [index, relation] of relations.entries()) {
      if (relation.source !== input.id && relation.target !== input.id) throw new Refusal('dangling');
      const earlier = relations.slice(0, index);
      if (earlier.some((each) => each.id === relation.id || isSameFact(each, relation)))
        throw new Refusal('exists');
      const ends = (id: string) => (id === input.id ? node : state.node(id));
      events.push(relationCreated(state, relation, ends, acknowledged));
    }
    return events;
  },
});

function refuseOneSigner(kind: KindName, signers: number, acknowledged: readonly string[] = []): void {
  if (kind !== 'Agreement' || signers >= 2 || acknowledged.includes('oneSigner')) return;
  throw new Refusal('doubtful', { issues: [{ path: 'relations', reason: 'oneSigner' }] });
}

export const nodeUpdate = defineCommand({
  args: z.strictObject({
    id: Id,
    kind: Kind,
    set: ChangesInput,
    was: ChangesInput,
    /** Where the new values come from, by field. */
    provenance: ProvenanceInput.optional(),
    acknowledged: Acknowledged,
    /** The name was wrong and is put right: nobody ever bore it. */
    correction: z.boolean().optional(),
  }),
  decide(state, { id, kind, set: sent, was, provenance = {}, acknowledged, correction }, context) {
    const node = existing(state, id);
    if (node.kind !== kind) throw new Refusal('invalid', { issues: [{ path: 'kind', reason: 'wrongKind' }] });
    refuseSystemKind(kind, 'update', id, context);
    refuseUnknownNodeFields(kind, sent, was);
    const folded = foldedNode(kind, sent);
    if (kind === 'Agreement') refuseMilestones(folded);
    refuseOtherRev(node, context.ifRev);
    refuseStale(node, folded, was);
    const set = correction ? folded : withFormerName(state, node, folded, context);
    const fields = withChanges(node.fields, set);
    refuseInvalidNode(kind, fields);
    refuseUnknownSources(kind, provenance);
    refuseDoubtful(fields, acknowledged, node.fields);
    if (set['foundedOn'] && !sameValue(set['foundedOn'], node.fields['foundedOn']))
      refuseSignedBeforeFounded(
        out(state, id, 'PARTY_TO').map((each) => ({ agreement: each.node, signer: { ...node, fields } })),
        'fields.foundedOn',
        acknowledged,
      );
    refuseTaken(state, kind, id, set);
    return changed(node, set, provenance);
  },
});

/**
 * A renamed record keeps the name that it had, with its last day: the one before the workspace's day. Where its former names
 * are changed by hand, each keeps the day it had.
 */
function withFormerName(
  state: State,
  node: NodeRecord,
  set: Readonly<Record<string, FieldValue | null>>,
  { today }: DecideContext,
): Readonly<Record<string, FieldValue | null>> {
  if (!('formerNames' in fieldSpecs(node.kind)) || 'formerNamesUntil' in set) return set;
  const before = formerNames(node);
  const given = set['formerNames'];
  const names = 'formerNames' in set ? wordsOf(given) : before.map(({ name }) => name);
  const kept = names.map((name) => before.find((each) => each.name === name) ?? { name });
  const old = node.fields['name'];
  if (isRenamed(node.fields, set['name']) && typeof old === 'string' && !names.includes(old)) {
    const workspace = state.node(WORKSPACE_ID);
    const day = (workspace && dayIn(workspace, 'referenceDay')) ?? today;
    return { ...set, ...changedLists(node, [...kept, { name: old, until: addDays(day, -1) }]) };
  }
  return 'formerNames' in set ? { ...set, ...changedLists(node, kept) } : set;
}
const wordsOf = (value: FieldValue | null | undefined): string[] =>
  Array.isArray(value) ? value.map(String) : [];
function changedLists(node: NodeRecord, all: readonly FormerName[]): Record<string, string[] | null> {
  return Object.fromEntries(
    Object.entries(storedFormerNames(all)).filter(([name, list]) => list !== null || name in node.fields),
  );
}

/** Milestones have a command of their own, which asks for `ifRev` and knows what may follow what. */
function refuseMilestones(set: Readonly<Record<string, unknown>>): void {
  const issues = MILESTONES.filter((name) => name in set).map((name) => ({
    path: `fields.${name}`,
    reason: 'useMilestone',
  }));
  if (issues.length > 0) throw new Refusal('invalid', { issues });
}

/** The change of a node's fields as an event, or nothing where every value is there already. */
export function changed(
  node: EventOf<'node.created'>['node'],
  set: EventOf<'node.changed'>['set'],
  provenance: Record<string, Provenance>,
): GraphEvent[] {
  const names = Object.keys(set).filter((name) => !sameValue(node.fields[name], set[name]));
  const sourced = rewrittenSources(node, names, withChanges(node.fields, set), provenance);
  if (names.length === 0 && sourced.length === 0) return [];
  const pick = <T>(all: Iterable<string>, value: (name: string) => T | undefined) =>
    Object.fromEntries([...all].map((name) => [name, value(name) ?? null]));
  return [
    {
      type: 'node.changed',
      id: node.id,
      kind: node.kind,
      set: pick(names, (name) => set[name]),
      was: pick(names, (name) => node.fields[name]),
      provenance: pick(sourced, (name) => provenance[name]),
      wasProvenance: pick(sourced, (name) => node.provenance[name]),
    },
  ];
}

export const nodeMove = defineCommand({
  args: z.strictObject({ id: Id, area: Id, x: Place.shape.x, y: Place.shape.y }),
  decide(state, { id, area, x, y }) {
    const node = existing(state, id);
    const place = node.places.find((each) => each.area === area);
    if (!place) throw new Refusal('illegal', { issues: [{ path: 'area', reason: 'notPlacedThere' }] });
    if (place.x === x && place.y === y) return [];
    const places = node.places.map((each) => (each === place ? { ...each, x, y } : each));
    return [{ type: 'node.moved', id, kind: node.kind, places, wasPlaces: [...node.places] }];
  },
});

export const nodeDelete = defineCommand({
  args: z.strictObject({ id: Id }),
  needsRev: true,
  decide(state, { id }, context) {
    const node = existing(state, id);
    refuseSystemKind(node.kind, 'delete', id, context);
    refuseOtherRev(node, context.ifRev);
    const relations = [...state.relationsOf(id)].sort((a, b) => (a.id < b.id ? -1 : 1));
    if (relations.length > MAX_DELETED_RELATIONS) {
      throw new Refusal('tooLarge', {
        issues: [{ path: 'id', reason: 'tooManyRelations', limit: MAX_DELETED_RELATIONS }],
      });
    }
    return [
      ...relations.map((relation): GraphEvent => relationDeleted(state, relation)),
      { type: 'node.deleted', node: { ...node, places: [...node.places] } },
    ];
  },
});

const relationDeleted = (state: State, relation: EventOf<'relation.deleted'>['relation']): GraphEvent => ({
  type: 'relation.deleted',
  relation,
  sourceKind: existing(state, relation.source).kind,
  targetKind: existing(state, relation.target).kind,
});
