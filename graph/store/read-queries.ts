import { z } from 'zod';
import { NodeRow, RelationRow } from '../engines/codec.ts';
import { cypher, defineQuery } from '../engines/query.ts';

/** Ids in one statement. */
const MAX_IDS = 5_000;
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

export const READ_QUERIES = [nodesById, relationsFrom];
