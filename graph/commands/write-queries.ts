import { z } from 'zod';
import { Properties } from '../engines/codec.ts';
import { cypher, defineQuery, identifier } from '../engines/query.ts';
import { KIND_NAMES, type Kind, kindSpec } from '../model/schema/kinds.ts';
import { RELATION_NAMES, type RelationKind } from '../model/schema/relations.ts';

/** Rows in one statement; more make the embedded engine slow. */
export const MAX_ROWS = 5_000;

const Nothing = z.object({});
const rows = <T extends z.ZodType>(row: T) => z.strictObject({ rows: z.array(row).max(MAX_ROWS) });
const Created = rows(z.strictObject({ properties: Properties }));
const Changed = rows(z.strictObject({ id: z.string(), properties: Properties }));
const Deleted = rows(z.strictObject({ id: z.string() }));
const RelationCreated = rows(
  z.strictObject({ source: z.string(), target: z.string(), properties: Properties }),
);
const RelationChanged = rows(z.strictObject({ id: z.string(), source: z.string(), properties: Properties }));
const RelationDeleted = rows(z.strictObject({ id: z.string(), source: z.string() }));

const createNodes = (label: string) =>
  defineQuery({
    name: `write.create.${label}`,
    purpose: 'New nodes of one label; the label Record makes an id enough to find any of them.',
    access: 'write',
    params: Created,
    row: Nothing,
    text: cypher`UNWIND $rows AS row CREATE (n:Record:${identifier(label)}) SET n = row.properties`,
  });

export const changeNodes = defineQuery({
  name: 'write.change',
  purpose: 'New values of some properties, in the order of the rows; null removes.',
  access: 'write',
  params: Changed,
  row: Nothing,
  text: cypher`UNWIND $rows AS row MATCH (n:Record) WHERE n.id = row.id SET n += row.properties`,
});

export const deleteNodes = defineQuery({
  name: 'write.delete',
  purpose: 'Removes nodes; fails where a relation is left, since its removal is an event of its own.',
  access: 'write',
  params: Deleted,
  row: Nothing,
  text: cypher`UNWIND $rows AS row MATCH (n:Record) WHERE n.id = row.id DELETE n`,
});

const createRelations = (type: RelationKind) =>
  defineQuery({
    name: `write.relate.${type}`,
    purpose: 'New relations of one type; says how many rows found both ends.',
    access: 'write',
    params: RelationCreated,
    row: z.object({ written: z.number().int() }),
    text: cypher`
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (b:Record) WHERE b.id = row.target
CREATE (a)-[r:${identifier(type)}]->(b)
SET r = row.properties
RETURN count(*) AS written`,
  });

const changeRelations = (type: RelationKind) =>
  defineQuery({
    name: `write.changeRelation.${type}`,
    purpose: 'New values on relations of one type, found at their source.',
    access: 'write',
    params: RelationChanged,
    row: Nothing,
    text: cypher`
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:${identifier(type)}]->(b:Record) WHERE r.id = row.id
SET r += row.properties`,
  });

const deleteRelations = (type: RelationKind) =>
  defineQuery({
    name: `write.unrelate.${type}`,
    purpose: 'Removes relations of one type, found at their source.',
    access: 'write',
    params: RelationDeleted,
    row: Nothing,
    text: cypher`
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:${identifier(type)}]->(b:Record) WHERE r.id = row.id
DELETE r`,
  });

export const readProvenance = defineQuery({
  name: 'write.provenance',
  purpose: 'The provenance that a change is to be merged into.',
  access: 'read',
  params: z.strictObject({ ids: z.array(z.string()).max(MAX_ROWS) }),
  row: z.object({ id: z.string(), provenance: z.string().nullable() }),
  text: cypher`MATCH (n:Record) WHERE n.id IN $ids RETURN n.id AS id, n.provenance AS provenance`,
});

const LABELS = [...new Set(KIND_NAMES.map((kind) => kindSpec(kind).label))];
const creates = new Map(LABELS.map((label) => [label, createNodes(label)]));
const relates = new Map(RELATION_NAMES.map((type) => [type, createRelations(type)]));
const relationChanges = new Map(RELATION_NAMES.map((type) => [type, changeRelations(type)]));
const unrelates = new Map(RELATION_NAMES.map((type) => [type, deleteRelations(type)]));

function found<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key);
  if (value === undefined) throw new Error(`no statement for ${String(key)}`);
  return value;
}

export const createQuery = (kind: Kind) => found(creates, kindSpec(kind).label);
export const relateQuery = (type: RelationKind) => found(relates, type);
export const changeRelationQuery = (type: RelationKind) => found(relationChanges, type);
export const unrelateQuery = (type: RelationKind) => found(unrelates, type);

export const WRITE_QUERIES = [
  ...creates.values(),
  changeNodes,
  deleteNodes,
  ...relates.values(),
  ...relationChanges.values(),
  ...unrelates.values(),
  readProvenance,
];
