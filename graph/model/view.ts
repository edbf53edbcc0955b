import { withChanges } from './changes.ts';
import type { EventOf, GraphEvent } from './event.ts';
import type { Kind } from './kinds.ts';
import type { NodeRecord, Place, RelationRecord } from './record.ts';

/** The area in which the discs themselves lie: a town's own place. */
export const MAP_AREA = 'map';
export const WORKSPACE_ID = 'workspace';

/** An occupied spot of an area. */
export type Spot = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius?: number | undefined;
};

/** Records by id with their relations: all that reading a graph takes. A whole view, or the surroundings of one record. */
export interface Graph {
  node(id: string): NodeRecord | undefined;
  relationsOf(id: string): Iterable<RelationRecord>;
}

/** What `decide` may ask. A server fills one with what a command's `reads` declare; a browser asks its whole view. */
export interface State extends Graph {
  relation(id: string): RelationRecord | undefined;
  holder(kind: Kind, field: string, value: unknown): string | undefined;
  spotsIn(area: string): Iterable<Spot>;
}

/** Puts one record back as it was; run in reverse order they take a list of events back exactly. */
type TakeBack = () => void;

/**
 * Nodes and relations by id, with the relations of each node. The one implementation of what an event does: the browser,
 * catch-up, the server's group and the tests all call `apply`. Two views that applied the same entries are equal.
 */
export class View implements State {
  readonly nodes = new Map<string, NodeRecord>();
  readonly relations = new Map<string, RelationRecord>();
  readonly #relationIds = new Map<string, Set<string>>();
  /** Spots known without their records, as a server reads them. */
  readonly #spots = new Map<string, Map<string, Spot>>();

  load(nodes: Iterable<NodeRecord>, relations: Iterable<RelationRecord>): this {
    for (const node of nodes) this.nodes.set(node.id, node);
    for (const relation of relations) this.#put(relation);
    return this;
  }

  loadSpots(area: string, spots: Iterable<Spot>): void {
    const known = this.#spots.get(area) ?? new Map<string, Spot>();
    for (const spot of spots) known.set(spot.id, spot);
    this.#spots.set(area, known);
  }

  node(id: string): NodeRecord | undefined {
    return this.nodes.get(id);
  }

  relation(id: string): RelationRecord | undefined {
    return this.relations.get(id);
  }

  *relationsOf(id: string): Iterable<RelationRecord> {
    for (const relationId of this.#relationIds.get(id) ?? []) {
      const relation = this.relations.get(relationId);
      if (relation) yield relation;
    }
  }

  holder(kind: Kind, field: string, value: unknown): string | undefined {
    for (const node of this.nodes.values()) {
      if (node.kind === kind && node.fields[field] === value) return node.id;
    }
    return undefined;
  }

  *spotsIn(area: string): Iterable<Spot> {
    for (const spot of this.#spots.get(area)?.values() ?? []) if (!this.nodes.has(spot.id)) yield spot;
    for (const node of this.nodes.values()) {
      const place = node.places.find((each) => each.area === area);
      if (place) yield { id: node.id, x: place.x, y: place.y, radius: place.radius };
    }
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
        return this.#setNode(event.node.id, { ...event.node, rev });
      case 'node.changed':
        return this.#change(event, rev);
      case 'node.moved':
        return this.#move(event.id, event.places);
      case 'node.deleted':
        return this.#setNode(event.node.id, undefined);
      case 'relation.created':
        return this.#setRelation(event.relation.id, { ...event.relation, rev });
      case 'relation.changed':
        return this.#changeRelation(event, rev);
      case 'relation.deleted':
        return this.#setRelation(event.relation.id, undefined);
    }
  }

  #change(event: EventOf<'node.changed'>, rev: number): TakeBack {
    const node = this.nodes.get(event.id);
    if (!node) return () => {};
    const provenance = { ...node.provenance };
    for (const [field, value] of Object.entries(event.provenance)) {
      if (value === null) delete provenance[field];
      else provenance[field] = value;
    }
    return this.#setNode(node.id, { ...node, rev, fields: withChanges(node.fields, event.set), provenance });
  }

  #changeRelation(event: EventOf<'relation.changed'>, rev: number): TakeBack {
    const relation = this.relations.get(event.id);
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
    const node = this.nodes.get(id);
    return node ? this.#setNode(id, { ...node, places: [...places] }) : () => {};
  }

  #setNode(id: string, node: NodeRecord | undefined): TakeBack {
    const before = this.nodes.get(id);
    if (node) this.nodes.set(id, node);
    else this.nodes.delete(id);
    return () => {
      if (before) this.nodes.set(id, before);
      else this.nodes.delete(id);
    };
  }

  #setRelation(id: string, relation: RelationRecord | undefined): TakeBack {
    const before = this.relations.get(id);
    if (before) this.#drop(before);
    if (relation) this.#put(relation);
    return () => {
      if (relation) this.#drop(relation);
      if (before) this.#put(before);
    };
  }

  #put(relation: RelationRecord): void {
    this.relations.set(relation.id, relation);
    for (const end of [relation.source, relation.target]) {
      const ids = this.#relationIds.get(end);
      if (ids) ids.add(relation.id);
      else this.#relationIds.set(end, new Set([relation.id]));
    }
  }

  #drop(relation: RelationRecord): void {
    this.relations.delete(relation.id);
    for (const end of [relation.source, relation.target]) {
      const ids = this.#relationIds.get(end);
      ids?.delete(relation.id);
      if (ids?.size === 0) this.#relationIds.delete(end);
    }
  }
}

/** The disc that draws an area, if it has one. */
export function discOf(state: State, area: string): Place | undefined {
  const owner = state.node(area);
  if (owner?.kind === 'Town') return owner.places.find((place) => place.area === MAP_AREA);
  return state.node(WORKSPACE_ID)?.places.find((place) => place.area === area);
}
