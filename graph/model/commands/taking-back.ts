import type { EventOf, GraphEvent } from '../log/event.ts';
import { inverseOf } from '../log/inverse.ts';
import { sameJson } from '../log/same-json.ts';
import { withChanges } from '../schema/changes.ts';
import { Refusal } from '../schema/failure.ts';
import type { Difference } from '../schema/failure-schema.ts';
import { fieldSpecs, type Kind } from '../schema/kinds.ts';
import type { Fields, NodeRecord, RelationRecord } from '../schema/record.ts';
import { nodeIssues } from '../schema/schema.ts';
import { milestonesAgainst } from '../terms/agreement.ts';
import { storedName } from '../terms/stored-name.ts';
import type { State } from '../view/view.ts';
import { isSameFact, MOST_SIGNERS } from './checks.ts';
import { placesBack } from './places-back.ts';
import type { Actor } from './spec.ts';

/** So many differences are told; more would help nobody. */
const MOST_TOLD = 20;

/** A record, or an event that names it. */
type Named = {
  readonly id: string;
  readonly kind: string;
  readonly rev?: number;
  readonly fields?: Fields;
  readonly places?: readonly unknown[];
};
type Told = Omit<Difference, 'id' | 'kind' | 'name' | 'rev'>;

/**
 * Events taken back one after the other, on a fork of the graph, each only where the graph still stands as that event left
 * it: a changed field has the value it was given, whatever became of others; what was created is as it was; what was deleted
 * is missing, and so is nothing that it hung on.
 */
export class TakingBack {
  readonly #draft: ReturnType<State['fork']>;
  readonly #actor: Actor;
  readonly #events: GraphEvent[] = [];
  readonly #differs: Difference[] = [];
  /** What is not as it was left: nothing that follows from that is told beside it. */
  readonly #failed = new Set<string>();

  constructor(state: State, actor: Actor) {
    this.#draft = state.fork();
    this.#actor = actor;
  }

  /** What has to happen. Errors: Refusal `conflict` with what differs. */
  end(): GraphEvent[] {
    if (this.#differs.length > 0) throw new Refusal('conflict', { differs: this.#differs });
    return this.#events;
  }

  /** Takes back one event of the entry `seq`. */
  take(event: GraphEvent, seq: number): void {
    if (this.#differs.length === MOST_TOLD) return;
    const before = this.#differs.length;
    const inverse = this.#inverse(event, seq);
    if (this.#differs.length > before || !inverse) return;
    this.#events.push(inverse);
    this.#draft.apply([inverse], seq);
  }

  #inverse(event: GraphEvent, seq: number): GraphEvent | undefined {
    switch (event.type) {
      case 'node.created':
        return this.#uncreated(event);
      case 'node.changed':
        return this.#unchanged(event, seq);
      case 'node.moved':
        return this.#unmoved(event);
      case 'node.deleted':
        return this.#undeleted(event);
      case 'relation.created':
        return this.#unrelated(event);
      case 'relation.changed':
        return this.#relationUnchanged(event);
      case 'relation.deleted':
        return this.#relatedAgain(event);
    }
  }

  #uncreated({ node }: EventOf<'node.created'>): GraphEvent | undefined {
    const now = this.#draft.node(node.id);
    if (!now) return this.#tell(node, { what: 'gone' });
    this.#refuseOtherActor(now);
    for (const field of keysOf(node.fields, now.fields))
      if (!sameJson(node.fields[field], now.fields[field]))
        this.#tell(now, { what: 'changed', field, now: now.fields[field] ?? null });
    for (const field of keysOf(node.provenance, now.provenance))
      if (
        !sameJson(node.provenance[field], now.provenance[field]) &&
        sameJson(node.fields[field], now.fields[field])
      )
        this.#tell(now, { what: 'changed', field });
    if (!sameJson(node.places, now.places)) this.#tell(now, { what: 'moved' });
    for (const { id } of this.#draft.relationsOf(node.id))
      if (!this.#failed.has(id)) this.#tell(now, { what: 'related', other: id });
    return inverseOf({ type: 'node.created', node: { ...now, places: [...now.places] } });
  }

  #unchanged(event: EventOf<'node.changed'>, seq: number): GraphEvent | undefined {
    const now = this.#draft.node(event.id);
    if (!now) return this.#tell(event, { what: 'gone' });
    this.#refuseOtherActor(now);
    for (const [field, value] of Object.entries(event.set))
      if (!sameJson(now.fields[field], value))
        this.#tell(now, { what: 'changed', field, now: now.fields[field] ?? null });
    for (const [field, source] of Object.entries(event.provenance))
      if (!sameJson(now.provenance[field], source)) this.#tell(now, { what: 'changed', field });
    this.#tellTaken(now, event.was);
    // As the entry left it, the record goes back to what it was, whatever that is.
    if (now.rev !== seq) this.#tellBroken(now, event.was);
    return inverseOf(event);
  }

  /** A field that would no longer go with what others have changed meanwhile. */
  #tellBroken(now: NodeRecord, was: EventOf<'node.changed'>['was']): void {
    const issues = (fields: Fields): string[] =>
      nodeIssues(now.kind, fields).map(({ path }) => path.replace('fields.', ''));
    const known = new Set(issues(now.fields));
    const broken = issues(withChanges(now.fields, was)).filter((field) => !known.has(field));
    const against = now.kind === 'Agreement' ? milestonesAgainst(now.fields, was) : [];
    for (const field of new Set([...broken, ...against]))
      this.#tell(now, { what: 'changed', field, now: now.fields[field] ?? null });
  }

  #unmoved(event: EventOf<'node.moved'>): GraphEvent | undefined {
    const now = this.#draft.node(event.id);
    if (!now) return this.#tell(event, { what: 'gone' });
    const places = placesBack(event, now.places);
    if (!places) return this.#tell(now, { what: 'moved' });
    return { ...event, places, wasPlaces: [...now.places] };
  }

  #undeleted(event: EventOf<'node.deleted'>): GraphEvent | undefined {
    const { node } = event;
    const now = this.#draft.node(node.id);
    if (now) return this.#tell(now, { what: 'back' });
    this.#tellTaken(node, node.fields);
    return inverseOf(event);
  }

  /** Values that nobody else may have, which somebody else has by now. */
  #tellTaken(node: NodeRecord, set: Readonly<Record<string, unknown>>): void {
    for (const [field, value] of Object.entries(set)) {
      if (!fieldSpecs(node.kind)[field]?.unique || typeof value !== 'string') continue;
      const other = this.#draft.holder(node.kind, field, value);
      if (other !== undefined && other !== node.id) this.#tell(node, { what: 'taken', field, other });
    }
  }

  #unrelated(event: EventOf<'relation.created'>): GraphEvent | undefined {
    const { relation } = event;
    const now = this.#draft.relation(relation.id);
    if (!now || !sameEnds(now, relation)) return this.#tell(relation, { what: 'gone' });
    for (const field of keysOf(relation.fields, now.fields))
      if (!sameJson(relation.fields[field], now.fields[field]))
        this.#tell(now, { what: 'changed', field, now: now.fields[field] ?? null });
    if (!sameJson(relation.provenance, now.provenance) && !this.#failed.has(now.id))
      this.#tell(now, { what: 'changed', field: 'provenance' });
    return inverseOf({ ...event, relation: now });
  }

  #relationUnchanged(event: EventOf<'relation.changed'>): GraphEvent | undefined {
    const now = this.#draft.relation(event.id);
    if (!now || !sameEnds(now, event)) return this.#tell(event, { what: 'gone' });
    for (const [field, value] of Object.entries(event.set))
      if (!sameJson(now.fields[field], value))
        this.#tell(now, { what: 'changed', field, now: now.fields[field] ?? null });
    if (
      event.provenance !== undefined &&
      !sameJson(now.provenance, event.provenance) &&
      !this.#failed.has(now.id)
    )
      this.#tell(now, { what: 'changed', field: 'provenance' });
    return inverseOf(event);
  }

  #relatedAgain(event: EventOf<'relation.deleted'>): GraphEvent | undefined {
    const { relation } = event;
    const ends = [
      { id: relation.source, kind: event.sourceKind },
      { id: relation.target, kind: event.targetKind },
    ];
    if (ends.some(({ id }) => this.#failed.has(id))) return undefined;
    const now = this.#draft.relation(relation.id);
    if (now) return this.#tell(now, { what: 'back' });
    for (const end of ends)
      if (this.#draft.node(end.id)?.kind !== end.kind) this.#tell(end, { what: 'gone' });
    const same = this.#draft
      .along(relation.source, relation.kind, 'out')
      .find((other) => isSameFact(other, relation));
    if (same) return this.#tell({ ...relation, rev: same.rev }, { what: 'back', other: same.id });
    if (
      relation.kind === 'PARTY_TO' &&
      this.#draft.along(relation.target, 'PARTY_TO', 'in').length >= MOST_SIGNERS
    )
      throw new Refusal('tooLarge', {
        issues: [{ path: 'relation.target', reason: 'tooManySigners', limit: MOST_SIGNERS }],
      });
    return inverseOf(event);
  }

  /** Of what people call themselves nobody else takes anything back. */
  #refuseOtherActor({ kind, id }: NodeRecord): void {
    if (kind === 'Actor' && this.#actor.role !== 'system' && id !== this.#actor.id)
      throw new Refusal('denied');
  }

  #tell(record: Named, told: Told): undefined {
    const { id, kind, rev, fields, places } = record;
    const key = `${id} ${told.field}`;
    if (told.field !== undefined && this.#failed.has(key)) return undefined;
    this.#failed.add(id).add(key);
    if (this.#differs.length === MOST_TOLD) return undefined;
    const name = fields && places && storedName({ kind: kind as Kind, fields });
    const hasRev = rev !== undefined && REVISED.includes(told.what);
    this.#differs.push({ id, kind, ...(name ? { name } : {}), ...told, ...(hasRev ? { rev } : {}) });
    return undefined;
  }
}

/** Of these the record's `rev` says when it came to be so. */
const REVISED: readonly Difference['what'][] = ['changed', 'back'];

const keysOf = (a: object, b: object): Set<string> => new Set([...Object.keys(a), ...Object.keys(b)]);

type Ends = Pick<RelationRecord, 'kind' | 'source' | 'target'>;
const sameEnds = (a: Ends, b: Ends): boolean =>
  a.kind === b.kind && a.source === b.source && a.target === b.target;
