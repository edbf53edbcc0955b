import { z } from 'zod';
import { Properties } from '../engines/codec.ts';
import { cypher, defineQuery, identifier } from '../engines/query.ts';
import { type Kind, kindSpec, LABELS } from '../model/schema/kinds.ts';
import { RELATION_NAMES, type RelationKind, relationSpec } from '../model/schema/relations.ts';

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
    purpose: 'New nodes of one label.',
    access: 'write',
    params: Created,
    row: Nothing,
    text: cypher`UNWIND $rows AS row CREATE (n:${identifier(label)}) SET n = row.properties`,
  });

const changeNodes = (label: string) =>
  defineQuery({
    name: `write.change.${label}`,
    purpose: 'New values of some properties, in the order of the rows; null removes.',
    access: 'write',
    params: Changed,
    row: Nothing,
    text: cypher`UNWIND $rows AS row MATCH (n:${identifier(label)}) WHERE n.id = row.id SET n += row.properties`,
  });

const deleteNodes = (label: string) =>
  defineQuery({
    name: `write.delete.${label}`,
    purpose: 'Removes nodes; fails where a relation is left, since its removal is an event of its own.',
    access: 'write',
    params: Deleted,
    row: Nothing,
    text: cypher`UNWIND $rows AS row MATCH (n:${identifier(label)}) WHERE n.id = row.id DELETE n`,
  });

const createRelations = (type: RelationKind, source: string, target: string) =>
  defineQuery({
    name: `write.relate.${type}.${source}.${target}`,
    purpose: 'New relations of one type between two labels; says how many rows found both ends.',
    access: 'write',
    params: RelationCreated,
    row: z.object({ written: z.number().int() }),
    text: cypher`
UNWIND $rows AS row
MATCH (a:${identifier(source)}) WHERE a.id = row.source
MATCH (b:${identifier(target)}) WHERE b.id = row.target
CREATE (a)-[r:${identifier(type)}]->(b)
SET r = row.properties
RETURN count(*) AS written`,
  });

const changeRelations = (type: RelationKind, source: string) =>
  defineQuery({
    name: `write.changeRelation.${type}.${source}`,
    purpose: 'New values on relations of one type, found at their source.',
    access: 'write',
    params: RelationChanged,
    row: Nothing,
    text: cypher`
UNWIND $rows AS row
MATCH (a:${identifier(source)}) WHERE a.id = row.source
MATCH (a)-[r:${identifier(type)}]->(b) WHERE r.id = row.id
SET r += row.properties`,
  });

const deleteRelations = (type: RelationKind, source: string) =>
  defineQuery({
    name: `write.unrelate.${type}.${source}`,
    purpose: 'Removes relations of one type, found at their source.',
    access: 'write',
    params: RelationDeleted,
    row: Nothing,
    text: cypher`
UNWIND $rows AS row
MATCH (a:${identifier(source)}) WHERE a.id = row.source
MATCH (a)-[r:${identifier(type)}]->(b) WHERE r.id = row.id
DELETE r`,
  });

const readProvenance = (label: string) =>
  defineQuery({
    name: `write.provenance.${label}`,
    purpose: 'The provenance that a change is to be merged into.',
    access: 'read',
    params: z.strictObject({ ids: z.array(z.string()).max(MAX_ROWS) }),
    row: z.object({ id: z.string(), provenance: z.string().nullable() }),
    text: cypher`MATCH (n:${identifier(label)}) WHERE n.id IN $ids RETURN n.id AS id, n.provenance AS provenance`,
  });

/** The statements by what they are found by, so that the same one is the same object. */
const creates = new Map(LABELS.map((label) => [label, createNodes(label)]));
const changes = new Map(LABELS.map((label) => [label, changeNodes(label)]));
const deletes = new Map(LABELS.map((label) => [label, deleteNodes(label)]));
const provenances = new Map(LABELS.map((label) => [label, readProvenance(label)]));

const keyOf = (...parts: readonly string[]): string => parts.join(' ');
/** Each relation's ends are pinned by their labels, which is how they are found by id. */
const relates = new Map(
  RELATION_NAMES.flatMap((type) => {
    const { from, to } = relationSpec(type);
    return from.flatMap((source) =>
      to.map((target) => {
        const labels = [kindSpec(source).label, kindSpec(target).label] as const;
        return [keyOf(type, source, target), createRelations(type, ...labels)] as const;
      }),
    );
  }),
);
const atSource = <T>(make: (type: RelationKind, source: string) => T) =>
  new Map(
    RELATION_NAMES.flatMap((type) =>
      relationSpec(type).from.map(
        (source) => [keyOf(type, source), make(type, kindSpec(source).label)] as const,
      ),
    ),
  );
const relationChanges = atSource(changeRelations);
const unrelates = atSource(deleteRelations);

function found<V>(map: ReadonlyMap<string, V>, key: string): V {
  const value = map.get(key);
  if (value === undefined) throw new Error(`no statement for ${key}`);
  return value;
}

export const createQuery = (kind: Kind) => found(creates, kindSpec(kind).label);
export const changeQuery = (kind: Kind) => found(changes, kindSpec(kind).label);
export const deleteQuery = (kind: Kind) => found(deletes, kindSpec(kind).label);
export const provenanceQuery = (kind: Kind) => found(provenances, kindSpec(kind).label);
export const relateQuery = (type: RelationKind, source: Kind, target: Kind) =>
  found(relates, keyOf(type, source, target));
export const changeRelationQuery = (type: RelationKind, source: Kind) =>
  found(relationChanges, keyOf(type, source));
export const unrelateQuery = (type: RelationKind, source: Kind) => found(unrelates, keyOf(type, source));

export const WRITE_QUERIES = [
  ...creates.values(),
  ...changes.values(),
  ...deletes.values(),
  ...relates.values(),
  ...relationChanges.values(),
  ...unrelates.values(),
  ...provenances.values(),
];
