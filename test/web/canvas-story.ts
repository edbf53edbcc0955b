import type { Kind } from '../../graph/model/schema/kinds.ts';
import type { Fields, FieldValue, NodeRecord, Place } from '../../graph/model/schema/record.ts';
import type { RelationKind } from '../../graph/model/schema/relations.ts';
import { View, WORKSPACE_ID } from '../../graph/model/view/view.ts';
import { relationChanged } from '../contract/graph-fixture.ts';
import { relation } from '../harness/relation-record.ts';

export const DAY = '2023-04-14';

const node = (kind: Kind, id: string, fields: Fields = {}, places: Place[] = []): NodeRecord => ({
  id,
  kind,
  rev: 1,
  sample: false,
  fields: { name: id, ...fields },
  provenance: {},
  places,
});

/** A small graph for the map, built line by line; every body stands in a town unless it says otherwise. */
export class MapStory {
  readonly view = new View();
  #bodies = 0;

  constructor() {
    const district = { area: 'district', x: 500, y: 0, radius: 200 };
    this.view.load([node('Workspace', WORKSPACE_ID, {}, [district])], []);
    this.town('north', 0, 0).town('south', 0, 600);
  }

  town(id: string, x: number, y: number, fields: Fields = {}): this {
    this.view.load([node('Town', id, fields, [{ area: 'map', x, y, radius: 150 }])], []);
    return this;
  }

  body(
    kind: 'SocialOrganization' | 'Community' | 'Unit',
    id: string,
    town = 'north',
    fields: Fields = {},
  ): this {
    const y = town === 'south' ? 600 : 0;
    this.#bodies += 1;
    this.view.load(
      [node(kind, id, fields, [{ area: town, x: this.#bodies * 40 - 100, y }])],
      [relation('LOCATED_IN', id, town)],
    );
    return this;
  }

  party(id: string, hosts: readonly string[], fields: Fields = {}, places: Place[] = []): this {
    this.view.load(
      [node('PartyOrganization', id, fields, places)],
      hosts.map((host) => relation('BRANCH_OF', id, host)),
    );
    return this;
  }

  brand(id: string, creator: string): this {
    this.view.load([node('BrandProject', id)], [relation('CREATED_BY', id, creator)]);
    return this;
  }

  agreement(
    id: string,
    signers: readonly string[],
    fields: Fields = { signedOn: '2022-06-01', termTo: '2024-05-31' },
  ): this {
    const relations = signers.map((signer, order) => relation('PARTY_TO', signer, id, { order: order + 1 }));
    this.view.load([node('Agreement', id, { title: id, ...fields })], relations);
    return this;
  }

  link(kind: RelationKind, source: string, target: string, fields: Fields = {}): this {
    this.view.load([], [relation(kind, source, target, fields)]);
    return this;
  }

  /** Gives a record's relations of a kind other fields. */
  relinked(source: string, kind: RelationKind, set: Record<string, FieldValue | null>): this {
    for (const each of this.view.along(source, kind, 'out'))
      this.view.apply([relationChanged(each, set)], each.rev + 1);
    return this;
  }

  record(kind: Kind, id: string, fields: Fields = {}): this {
    this.view.load([node(kind, id, fields)], []);
    return this;
  }
}
