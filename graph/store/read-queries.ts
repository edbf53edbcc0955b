import { z } from 'zod';
import { cypher, defineQuery } from '../engines/query.ts';

/** Ids in one statement. */
const MAX_IDS = 5_000;
const Ids = z.array(z.string()).max(MAX_IDS);
const Limit = z.number().int().min(1);
/** As they lie there: whether they are records is looked at one by one. */
const Raw = z.record(z.string(), z.unknown());
const RawNode = z.object({ properties: Raw });
const RawRelation = z.object({ type: z.string(), source: z.unknown(), target: z.unknown(), properties: Raw });

export const nodesById = defineQuery({
  name: 'read.nodes',
  purpose: 'Nodes by id.',
  access: 'read',
  params: z.strictObject({ ids: Ids }),
  row: RawNode,
  text: cypher`MATCH (n:Record) WHERE n.id IN $ids RETURN properties(n) AS properties`,
});

export const relationsFrom = defineQuery({
  name: 'read.relationsFrom',
  purpose: 'Relations that leave these nodes.',
  access: 'read',
  params: z.strictObject({ ids: Ids, limit: Limit }),
  row: RawRelation,
  text: cypher`
UNWIND $ids AS id
MATCH (a:Record) WHERE a.id = id
MATCH (a)-[r]->(b:Record)
RETURN type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties LIMIT $limit`,
});

export const READ_QUERIES = [nodesById, relationsFrom];
