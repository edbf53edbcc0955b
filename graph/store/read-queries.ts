import { z } from 'zod';
import { cypher, defineQuery, identifier } from '../engines/query.ts';
import { LABELS, SYSTEM_LABEL } from '../model/schema/kinds.ts';

/** Ids in one statement. */
const MAX_IDS = 5_000;
const Ids = z.array(z.string()).max(MAX_IDS);
const Limit = z.number().int().min(1);
/** As they lie there: whether they are records is looked at one by one. */
const Raw = z.record(z.string(), z.unknown());
const RawNode = z.object({ properties: Raw });
const RawRelation = z.object({ type: z.string(), source: z.unknown(), target: z.unknown(), properties: Raw });

const readAll = (label: string) =>
  defineQuery({
    name: `read.ids.${label}`,
    purpose:
      'Every record’s id. Pages by `id > $after` sort what is left each time: 40–70 ms a page at 20,000 nodes.',
    access: 'read',
    isSlow: true,
    params: z.strictObject({}),
    row: z.object({ id: z.unknown() }),
    // What the system keeps for itself has the same label and no id.
    text:
      label === SYSTEM_LABEL
        ? cypher`MATCH (n:${identifier(label)}) WHERE n.id IS NOT NULL RETURN n.id AS id`
        : cypher`MATCH (n:${identifier(label)}) RETURN n.id AS id`,
  });

const nodesById = (label: string) =>
  defineQuery({
    name: `read.nodes.${label}`,
    purpose: 'Nodes by id.',
    access: 'read',
    params: z.strictObject({ ids: Ids }),
    row: RawNode,
    text: cypher`MATCH (n:${identifier(label)}) WHERE n.id IN $ids RETURN properties(n) AS properties`,
  });

const relationsFrom = (label: string) =>
  defineQuery({
    name: `read.relationsFrom.${label}`,
    purpose: 'Relations that leave these nodes.',
    access: 'read',
    params: z.strictObject({ ids: Ids, limit: Limit }),
    row: RawRelation,
    text: cypher`
UNWIND $ids AS id
MATCH (a:${identifier(label)}) WHERE a.id = id
MATCH (a)-[r]->(b)
RETURN type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties LIMIT $limit`,
  });

/** How the records of one label are read. */
export const LABEL_READS = LABELS.map((label) => ({
  label,
  ids: readAll(label),
  nodes: nodesById(label),
  relations: relationsFrom(label),
}));

export const READ_QUERIES = LABEL_READS.flatMap(({ ids, nodes, relations }) => [ids, nodes, relations]);
