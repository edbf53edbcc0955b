import { z } from 'zod';
import { RelationRow } from '../commands/codec.ts';
import { MAX_IDS } from '../commands/read-queries.ts';
import { cypher, defineQuery } from '../engines/query.ts';

export const recordIds = defineQuery({
  name: 'reports.ids',
  purpose: 'Ids of the records of these kinds, which reports then read in parts.',
  access: 'read',
  params: z.strictObject({ kinds: z.array(z.string()).max(100) }),
  row: z.object({ id: z.string() }),
  text: cypher`MATCH (n:Record) WHERE n.kind IN $kinds RETURN n.id AS id`,
});

export const relationsOfTypes = defineQuery({
  name: 'reports.relations',
  purpose: 'Relations of these types that leave these nodes, with both ends.',
  access: 'read',
  params: z.strictObject({
    ids: z.array(z.string()).max(MAX_IDS),
    types: z.array(z.string()).max(100),
    limit: z.number().int().min(1),
  }),
  row: RelationRow,
  text: cypher`
UNWIND $ids AS id
MATCH (a:Record) WHERE a.id = id
MATCH (a)-[r]->(b:Record) WHERE type(r) IN $types
RETURN type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties LIMIT $limit`,
});

export const REPORT_QUERIES = [recordIds, relationsOfTypes];
