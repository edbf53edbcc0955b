import { z } from 'zod';
import { cypher, defineQuery, identifier } from '../engines/query.ts';
import { fieldSpecs, KIND_NAMES, type Kind, kindSpec } from '../model/kinds.ts';
import { NodeRow, PlaceLists, RelationRow } from './codec.ts';

/** Ids in one statement. */
export const MAX_IDS = 5_000;
const Ids = z.array(z.string()).max(MAX_IDS);
const Limit = z.number().int().min(1);

export const nodesById = defineQuery({
  name: 'read.nodes',
  purpose: 'Nodes by id.',
  access: 'read',
  params: z.strictObject({ ids: Ids }),
  row: NodeRow,
  text: cypher`MATCH (n:Record) WHERE n.id IN $ids RETURN properties(n) AS properties`,
});

export const relationsById = defineQuery({
  name: 'read.relations',
  purpose: 'Relations by id, each found at its source: by id alone every relation would be looked at.',
  access: 'read',
  params: z.strictObject({
    rows: z.array(z.strictObject({ id: z.string(), source: z.string() })).max(MAX_IDS),
  }),
  row: RelationRow,
  text: cypher`
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r]->(b:Record) WHERE r.id = row.id
RETURN type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties`,
});

export const relationsAnywhere = defineQuery({
  name: 'read.relationsAnywhere',
  purpose:
    'Who holds an id that a new relation wants. Looks at every relation: asked once a group, and only then.',
  access: 'read',
  params: z.strictObject({ ids: Ids }),
  row: RelationRow,
  text: cypher`
MATCH (a:Record)-[r]->(b:Record) WHERE r.id IN $ids
RETURN type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties`,
});

export const relationsFrom = defineQuery({
  name: 'read.relationsFrom',
  purpose: 'Relations that leave these nodes.',
  access: 'read',
  params: z.strictObject({ ids: Ids, limit: Limit }),
  row: RelationRow,
  text: cypher`
UNWIND $ids AS id
MATCH (a:Record) WHERE a.id = id
MATCH (a)-[r]->(b:Record)
RETURN type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties LIMIT $limit`,
});

export const relationsTo = defineQuery({
  name: 'read.relationsTo',
  purpose:
    'Relations that arrive at these nodes; both directions in one pattern took twenty times as long on Neo4j.',
  access: 'read',
  params: z.strictObject({ ids: Ids, limit: Limit }),
  row: RelationRow,
  text: cypher`
UNWIND $ids AS id
MATCH (a:Record) WHERE a.id = id
MATCH (a)<-[r]-(b:Record)
RETURN type(r) AS type, b.id AS source, a.id AS target, properties(r) AS properties LIMIT $limit`,
});

export const placedIn = defineQuery({
  name: 'read.placedIn',
  purpose: 'Where the nodes of these areas lie.',
  access: 'read',
  params: z.strictObject({ areas: Ids, limit: Limit }),
  row: PlaceLists.extend({ id: z.string() }),
  text: cypher`
MATCH (n:Record) WHERE any(area IN n.placeArea WHERE area IN $areas)
RETURN n.id AS id, n.placeArea AS placeArea, n.placeX AS placeX, n.placeY AS placeY, n.placeRadius AS placeRadius
LIMIT $limit`,
});

const holdersOf = (label: string, field: string) =>
  defineQuery({
    name: `read.holders.${label}.${field}`,
    purpose: 'Who has these values of a unique field.',
    access: 'read',
    params: z.strictObject({ values: Ids }),
    row: z.object({ id: z.string(), kind: z.string(), value: z.string() }),
    text: cypher`
MATCH (n:${identifier(label)}) WHERE n.${identifier(field)} IN $values
RETURN n.id AS id, n.kind AS kind, n.${identifier(field)} AS value`,
  });

const unique = new Map(
  KIND_NAMES.flatMap((kind) =>
    Object.entries(fieldSpecs(kind))
      .filter(([, spec]) => spec.unique)
      .map(([field]) => [`${kind}.${field}`, holdersOf(kindSpec(kind).label, field)] as const),
  ),
);

/** Errors: throws where the kind has no such unique field. */
export function holders(kind: Kind, field: string) {
  const query = unique.get(`${kind}.${field}`);
  if (!query) throw new Error(`${kind}.${field} is not unique`);
  return query;
}

export const READ_QUERIES = [
  nodesById,
  relationsById,
  relationsAnywhere,
  relationsFrom,
  relationsTo,
  placedIn,
  ...unique.values(),
];
