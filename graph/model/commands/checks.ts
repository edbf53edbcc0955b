import type { EventOf } from '../log/event.ts';
import { fieldOfSource } from '../schema/dated.ts';
import { doubtsOf } from '../schema/doubt.ts';
import { type Issue, Refusal } from '../schema/failure.ts';
import { foldFields } from '../schema/fold/field.ts';
import { fieldSpecs, type Kind, SYSTEM_KINDS } from '../schema/kinds.ts';
import type { Fields, FieldValue, NodeRecord, RelationRecord } from '../schema/record.ts';
import { type RelationKind, relationSpec } from '../schema/relations.ts';
import { nodeIssues, relationIssues, unknownNodeFields, unknownRelationFields } from '../schema/schema.ts';
import { DISTRICT_AREA, OUTSIDE_AREA } from '../terms/area.ts';
import { isSignedBeforeFounded } from '../terms/signed-before-founded.ts';
import { MAP_AREA, type State, WORKSPACE_ID } from '../view/view.ts';
import type { DecideContext, RelationInput } from './spec.ts';

export function refuseTaken(
  state: State,
  kind: Kind,
  id: string,
  fields: Record<string, FieldValue | null>,
): void {
  const taken = Object.entries(fieldSpecs(kind)).flatMap(([field, { unique }]) => {
    const value = fields[field];
    const holder = unique && typeof value === 'string' ? state.holder(kind, field, value) : undefined;
    return holder === undefined || holder === id ? [] : [field];
  });
  if (taken.length > 0)
    throw new Refusal('taken', {
      issues: taken.map((field) => ({ path: `fields.${field}`, reason: 'taken' })),
    });
}

type Sent = Readonly<Record<string, FieldValue | null>>;
/** What was sent, in the spelling that is kept; what can be read in two ways or in none is refused. */
export function foldedNode<F extends Sent>(kind: Kind, sent: F): F {
  const { fields, issues } = foldFields(fieldSpecs(kind), sent);
  refuseIssues([...issues]);
  return fields;
}
export function foldedRelation<F extends Sent>(kind: RelationKind, sent: F): F {
  const { fields, issues } = foldFields(relationSpec(kind).fields, sent);
  refuseIssues([...issues]);
  return fields;
}

const refuseIssues = (issues: Issue[]): void => {
  if (issues.length > 0) throw new Refusal('invalid', { issues });
};

type Changes = Readonly<Record<string, unknown>>;
/** A change names only fields that the kind has, in what it sets and in what it saw. */
export const refuseUnknownNodeFields = (kind: Kind, set: Changes, was: Changes): void =>
  refuseIssues(unknownNodeFields(kind, Object.keys({ ...set, ...was })));
export const refuseUnknownRelationFields = (kind: RelationKind, set: Changes, was: Changes): void =>
  refuseIssues(unknownRelationFields(kind, Object.keys({ ...set, ...was })));

export const refuseInvalidNode = (kind: Kind, fields: Fields): void => refuseIssues(nodeIssues(kind, fields));
/** Provenance belongs to fields that the kind has. */
export const refuseUnknownSources = (kind: Kind, provenance: Readonly<Record<string, unknown>>): void =>
  refuseIssues(
    Object.keys(provenance)
      .filter((name) => !Object.keys(fieldSpecs(kind)).includes(fieldOfSource(name)))
      .map((name) => ({ path: `provenance.${name}`, reason: 'unknownField' })),
  );
export const refuseInvalidRelation = (kind: RelationKind, fields: Fields): void =>
  refuseIssues(relationIssues(kind, fields));

/** Doubtful content needs its doubt named in `acknowledged`; doubts that were there before the change do not block it. */
export function refuseDoubtful(
  fields: Fields,
  acknowledged: readonly string[] = [],
  before: Fields = {},
): void {
  const known = new Set(doubtsOf(before).map((each) => `${each.doubt} ${String(before[each.field])}`));
  const fresh = doubtsOf(fields).filter(
    ({ doubt, field }) => !acknowledged.includes(doubt) && !known.has(`${doubt} ${String(fields[field])}`),
  );
  if (fresh.length > 0) {
    throw new Refusal('doubtful', {
      issues: fresh.map(({ doubt, field }) => ({ path: `fields.${field}`, reason: doubt })),
    });
  }
}

/** An agreement that is signed before its signer was founded is doubtful whichever of the two days, or their relation, is new. */
export function refuseSignedBeforeFounded(
  pairs: readonly { readonly agreement: NodeRecord; readonly signer: NodeRecord }[],
  path: string,
  acknowledged: readonly string[] = [],
): void {
  if (acknowledged.includes('signedBeforeFounded')) return;
  if (!pairs.some(({ agreement, signer }) => isSignedBeforeFounded(agreement, signer))) return;
  throw new Refusal('doubtful', { issues: [{ path, reason: 'signedBeforeFounded' }] });
}

/** Ids that stand for something without being a record: areas, the workspace, the actors that are no person. */
const RESERVED_IDS: readonly string[] = [
  MAP_AREA,
  DISTRICT_AREA,
  OUTSIDE_AREA,
  WORKSPACE_ID,
  'system',
  'api',
];
/** Ids that follow from what a record is about (`gap-note.ts`): taken by another kind, they would block it. */
const RESERVED_PREFIX = /^(gap-note|rule-setting)-/;
export function refuseReservedId(id: string, context: DecideContext): void {
  if (context.actor.role === 'system' || !(RESERVED_IDS.includes(id) || RESERVED_PREFIX.test(id))) return;
  throw new Refusal('invalid', { issues: [{ path: 'node.id', reason: 'reservedId' }] });
}

/** The workspace and the actors are the system's; editors may change the workspace's settings, and themselves. */
export function refuseSystemKind(
  kind: Kind,
  action: 'create' | 'update' | 'delete',
  id: string,
  context: DecideContext,
): void {
  if (!SYSTEM_KINDS.includes(kind) || context.actor.role === 'system') return;
  if (action === 'update' && (kind === 'Workspace' || id === context.actor.id)) return;
  throw new Refusal('denied');
}

export function existing(state: State, id: string): NodeRecord {
  const node = state.node(id);
  if (!node) throw new Refusal('notFound');
  return node;
}

export function existingRelation(state: State, id: string): RelationRecord {
  const relation = state.relation(id);
  if (!relation) throw new Refusal('notFound');
  return relation;
}

export function refuseOtherRev(record: NodeRecord | RelationRecord, ifRev: number | undefined): void {
  if (ifRev !== undefined && record.rev !== ifRev) {
    throw new Refusal('conflict', { current: { rev: record.rev, fields: {} } });
  }
}

export const sameValue = (a: FieldValue | null | undefined, b: FieldValue | null | undefined): boolean =>
  JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** A field edit carries what its author saw; it conflicts only where another value stands now. */
export function refuseStale(
  record: NodeRecord | RelationRecord,
  set: Readonly<Record<string, FieldValue | null>>,
  was: Readonly<Record<string, FieldValue | null>>,
): void {
  const specs = 'source' in record ? relationSpec(record.kind).fields : fieldSpecs(record.kind);
  const spelled = (value: FieldValue | null | undefined, name: string) =>
    foldFields(specs, { [name]: value ?? null }).fields[name];
  const isSame = (name: string) =>
    sameValue(record.fields[name], was[name]) ||
    sameValue(spelled(record.fields[name], name), spelled(was[name], name));
  const stale = Object.keys(set).filter((name) => !isSame(name));
  if (stale.length === 0) return;
  const fields = Object.fromEntries(stale.map((name) => [name, record.fields[name] ?? null]));
  throw new Refusal('conflict', {
    current: { rev: record.rev, fields },
    issues: stale.map((name) => ({ path: `fields.${name}`, reason: 'changedMeanwhile' })),
  });
}

/** The creation of a relation whose ends are known; `ends` may hold a node that is only being created. */
export function relationCreated(
  state: State,
  input: RelationInput,
  ends: (id: string) => NodeRecord | undefined,
  acknowledged?: readonly string[],
): EventOf<'relation.created'> {
  const source = ends(input.source);
  const target = ends(input.target);
  if (!source || !target) throw new Refusal('dangling');
  const spec = relationSpec(input.kind);
  if (!spec.from.includes(source.kind) || !spec.to.includes(target.kind) || source.id === target.id) {
    throw new Refusal('invalid', { issues: [{ path: 'relation.kind', reason: 'wrongEnds' }] });
  }
  const fields = foldedRelation(input.kind, input.fields);
  refuseInvalidRelation(input.kind, fields);
  refuseDoubtful(fields, acknowledged);
  if (input.kind === 'PARTY_TO')
    refuseSignedBeforeFounded([{ agreement: target, signer: source }], 'fields.signedOn', acknowledged);
  if (state.relation(input.id)) throw new Refusal('exists');
  if (input.kind === 'PARTY_TO' && state.along(input.target, 'PARTY_TO', 'in').length >= MOST_SIGNERS)
    throw new Refusal('tooLarge', {
      issues: [{ path: 'relation.target', reason: 'tooManySigners', limit: MOST_SIGNERS }],
    });
  for (const other of state.along(input.source, input.kind, 'out')) {
    if (isSameFact(other, input)) throw new Refusal('exists');
  }
  return {
    type: 'relation.created',
    relation: {
      id: input.id,
      kind: input.kind,
      source: input.source,
      target: input.target,
      rev: 0,
      sample: input.sample ?? false,
      fields,
      ...(input.provenance ? { provenance: input.provenance } : {}),
    },
    sourceKind: source.kind,
    targetKind: target.kind,
  };
}

/** Every signer is held against every other: more than this is a mistake, and would keep everybody waiting. */
export const MOST_SIGNERS = 200;

type Fact = Pick<RelationInput, 'kind' | 'source' | 'target' | 'fields'>;

/** Whether two relations say the same thing: the same kind and ends, and nothing that tells two such facts apart. */
export const isSameFact = (a: Fact, b: Fact): boolean =>
  a.kind === b.kind &&
  a.source === b.source &&
  a.target === b.target &&
  ['role', 'post', 'claimedOn', 'validFrom'].every((name) => sameValue(a.fields[name], b.fields[name]));
