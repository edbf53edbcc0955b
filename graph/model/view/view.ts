import type { EventOf, GraphEvent } from '../log/event.ts';
import { withChanges } from '../schema/changes.ts';
import type { Kind } from '../schema/kinds.ts';
import type { NodeRecord, Place, RelationRecord } from '../schema/record.ts';
import type { RelationKind } from '../schema/relations.ts';
import { HolderIndex } from './holder-index.ts';
import { KindIndex } from './kind-index.ts';
import { LayeredMap, type ReadableMap } from './layered-map.ts';
import { NamedIndex } from './named-index.ts';
import { RelationIndex, type Way } from './relation-index.ts';
import { SharedParts } from './shared-parts.ts';
import { type Area, SpotIndex } from './spot-index.ts';

/** The area in which the discs themselves lie: a town's own place. */
export const MAP_AREA = 'map';
export const WORKSPACE_ID = 'workspace';

/** Records by id with their relations by kind: all that a walk takes. A whole view, or the surroundings of one record. */
export interface Graph {
  node(id: string): NodeRecord | undefined;
  /** Relations of a kind that leave a record (`out`) or arrive at it (`in`), ascending by id; costs its answer. */
  along(id: string, kind: RelationKind, way: Way): readonly RelationRecord[];
}

/** A graph of which all is there. */
export interface WholeGraph extends Graph {
  /** Every record of a kind, ascending by id. */
  ofKind(kind: Kind): readonly NodeRecord[];
}

/** What `decide` may ask: the whole graph, on the server and in the browser. */
export interface State extends Graph {
  relation(id: string): RelationRecord | undefined;
  /** Every relation at a record, both ways: for whoever lists or deletes, since hubs have hundreds. */
  relationsOf(id: string): Iterable<RelationRecord>;
  /** Who has a value of a unique field. */
  holder(kind: Kind, field: string, value: unknown): string | undefined;
  /** Who bears a name, in any spelling, among kinds that are told by their names. */
  named(kind: Kind, name: string): readonly string[];
  spotsIn(area: string): Area;
  /** The same graph, to be changed apart from it. */
  fork(): State & { apply(events: readonly GraphEvent[], rev: number): unknown };
}

/** Puts one record back as it was; run in reverse order they take a list of events back exactly. */
type TakeBack = () => void;

/**
 * Nodes and relations by id, found by kind, by relation kind at either end, by unique value and by place, each at the cost
 * of the answer. The one implementation of what an event does: the browser, catch-up, the server's group and the tests all
 * call `apply`. Two views that applied the same entries are equal. Records are never changed in place.
 */
export class View implements State, WholeGraph {
  readonly #nodes: LayeredMap<string, NodeRecord>;
  readonly #relations: LayeredMap<string, RelationRecord>;
  readonly #kinds: KindIndex;
  readonly #ends: RelationIndex;
  readonly #holders: HolderIndex;
  readonly #named: NamedIndex;
  readonly #spots: SpotIndex;
  readonly #parts: SharedParts;
  readonly #touched = new Map<Kind | RelationKind, number>();
  #changes = 0;

  /** Empty, or `below` with changes to be laid over it (`fork`). */
  constructor(below?: View) {
    this.#nodes = new LayeredMap(below ? below.#nodes : undefined);
    this.#relations = new LayeredMap(below ? below.#relations : undefined);
    this.#kinds = new KindIndex(below ? below.#kinds : undefined);
    this.#ends = new RelationIndex(below ? below.#ends : undefined);
    this.#holders = new HolderIndex(below ? below.#holders : undefined);
    this.#named = new NamedIndex((kind) => this.#kinds.of(kind), below ? below.#named : undefined);
    this.#spots = new SpotIndex(below ? below.#spots : undefined);
    this.#parts = below ? below.#parts : new SharedParts();
  }

  get nodes(): ReadableMap<string, NodeRecord> {
    return this.#nodes;
  }

  get relations(): ReadableMap<string, RelationRecord> {
    return this.#relations;
  }

  /**
   * A view that begins as this one and changes apart from it, at the cost of its changes. It reads this one for all that
   * it has not changed itself, so it is good until this one changes.
   */
  fork(): View {
    return new View(this);
  }

  /** Ids that are loaded are new to the view. */
  load(nodes: Iterable<NodeRecord>, relations: Iterable<RelationRecord>): this {
    for (const node of nodes) this.#putNode(node.id, this.#parts.node(node));
    const fresh: RelationRecord[] = [];
    for (const each of relations) {
      const relation = this.#sharing(each);
      this.#relations.set(relation.id, relation);
      this.#touch(relation.kind);
      fresh.push(relation);
    }
    this.#ends.load(fresh);
    return this;
  }

  node(id: string): NodeRecord | undefined {
    return this.#nodes.get(id);
  }

  relation(id: string): RelationRecord | undefined {
    return this.#relations.get(id);
  }

  along(id: string, kind: RelationKind, way: Way): readonly RelationRecord[] {
    return this.#ends.along(id, kind, way);
  }

  ofKind(kind: Kind): readonly NodeRecord[] {
    return this.#kinds.of(kind);
  }

  relationsOf(id: string): Iterable<RelationRecord> {
    return this.#ends.all(id);
  }

  holder(kind: Kind, field: string, value: unknown): string | undefined {
    return this.#holders.of(kind, field, value);
  }

  named(kind: Kind, name: string): readonly string[] {
    return this.#named.of(kind, name);
  }

  spotsIn(area: string): Area {
    return this.#spots.in(area);
  }

  /** Rises with every change of a record or relation of this kind; what was computed of it stands until then. */
  touchedAt(kind: Kind | RelationKind): number {
    return this.#touched.get(kind) ?? 0;
  }

  /** Applies events in order; `rev` is the seq of their entry. Returns how to take them back. */
  apply(events: readonly GraphEvent[], rev: number): TakeBack {
    const takeBacks = events.map((event) => this.#applyOne(event, rev));
    return () => {
      for (const takeBack of takeBacks.reverse()) takeBack();
    };
  }

  #applyOne(event: GraphEvent, rev: number): TakeBack {
    switch (event.type) {
      case 'node.created':
        return this.#setNode(event.node.id, this.#parts.node({ ...event.node, rev }));
      case 'node.changed':
        return this.#change(event, rev);
      case 'node.moved':
        return this.#move(event.id, event.places);
      case 'node.deleted':
        return this.#setNode(event.node.id, undefined);
      case 'relation.created':
        return this.#setRelation(event.relation.id, this.#sharing({ ...event.relation, rev }));
      case 'relation.changed':
        return this.#changeRelation(event, rev);
      case 'relation.deleted':
        return this.#setRelation(event.relation.id, undefined);
    }
  }

  #change(event: EventOf<'node.changed'>, rev: number): TakeBack {
    const node = this.#nodes.get(event.id);
    if (!node) return () => {};
    const provenance = { ...node.provenance };
    for (const [field, value] of Object.entries(event.provenance)) {
      if (value === null) delete provenance[field];
      else provenance[field] = value;
    }
    return this.#setNode(
      node.id,
      this.#parts.node({ ...node, rev, fields: withChanges(node.fields, event.set), provenance }),
    );
  }

  #changeRelation(event: EventOf<'relation.changed'>, rev: number): TakeBack {
    const relation = this.#relations.get(event.id);
    if (!relation) return () => {};
    const { provenance: before, ...rest } = relation;
    const provenance = event.provenance === undefined ? before : event.provenance;
    return this.#setRelation(relation.id, {
      ...rest,
      ...(provenance ? { provenance } : {}),
      rev,
      fields: withChanges(relation.fields, event.set),
    });
  }

  #move(id: string, places: readonly Place[]): TakeBack {
    const node = this.#nodes.get(id);
    return node ? this.#setNode(id, { ...node, places: [...places] }) : () => {};
  }

  #setNode(id: string, node: NodeRecord | undefined): TakeBack {
    const before = this.#nodes.get(id);
    this.#putNode(id, node);
    return () => this.#putNode(id, before);
  }

  #putNode(id: string, node: NodeRecord | undefined): void {
    const before = this.#nodes.get(id);
    if (node) this.#nodes.set(id, node);
    else this.#nodes.delete(id);
    for (const kind of new Set([before?.kind, node?.kind])) {
      if (kind === undefined) continue;
      this.#kinds.note(kind, id, node?.kind === kind ? node : undefined);
      this.#touch(kind);
    }
    this.#holders.move(before, node);
    this.#named.move(before, node);
    this.#spots.move(before, node);
  }

  #sharing(relation: RelationRecord): RelationRecord {
    const { source, target } = relation;
    return this.#parts.relation(
      relation,
      this.#nodes.get(source)?.id ?? source,
      this.#nodes.get(target)?.id ?? target,
    );
  }

  #setRelation(id: string, relation: RelationRecord | undefined): TakeBack {
    const before = this.#relations.get(id);
    if (before) this.#drop(before);
    if (relation) this.#put(relation);
    return () => {
      if (relation) this.#drop(relation);
      if (before) this.#put(before);
    };
  }

  #put(relation: RelationRecord): void {
    this.#relations.set(relation.id, relation);
    this.#ends.put(relation);
    this.#touch(relation.kind);
  }

  #drop(relation: RelationRecord): void {
    this.#relations.delete(relation.id);
    this.#ends.drop(relation);
    this.#touch(relation.kind);
  }

  #touch(kind: Kind | RelationKind): void {
    this.#changes += 1;
    this.#touched.set(kind, this.#changes);
  }
}

/** The disc that draws an area, if it has one. */
export function discOf(state: State, area: string): Place | undefined {
  const owner = state.node(area);
  if (owner?.kind === 'Town') return owner.places.find((place) => place.area === MAP_AREA);
  return state.node(WORKSPACE_ID)?.places.find((place) => place.area === area);
}
