import { z } from 'zod';
import type { Engine } from '../engines/contract.ts';
import { cypher, defineQuery, type Fragment, identifier } from '../engines/query.ts';
import { SCHEMA_VERSION } from '../engines/schema-statements.ts';
import { FORMER_NAMES } from '../model/schema/kind-schema.ts';
import { META_KEY } from './system-queries.ts';

/** What one transaction changes. */
const BATCH = 5_000;

const Key = z.strictObject({ key: z.string() });
const Done = z.object({ done: z.number().int() });
const step = <P extends z.ZodType, R extends z.ZodType>(name: string, params: P, row: R, text: Fragment) =>
  defineQuery({
    name: `carryOver.${name}`,
    purpose: 'Brings a database of an earlier version to this one.',
    access: 'write',
    isSlow: true,
    params,
    row,
    text,
  });

const where = step(
  'where',
  Key,
  z.object({ version: z.number().int(), from: z.number().int().nullable() }),
  cypher`MATCH (m:System) WHERE m.key = $key RETURN m.version AS version, m.carriedFrom AS from`,
);
/** From here on a program of the earlier version refuses it: what it would look for is no longer all there. */
const begin = step(
  'begin',
  z.strictObject({ key: z.string(), version: z.number().int(), from: z.number().int() }),
  z.object({}),
  cypher`MATCH (m:System) WHERE m.key = $key SET m.version = $version, m.carriedFrom = $from`,
);
const end = step('end', Key, z.object({}), cypher`MATCH (m:System) WHERE m.key = $key REMOVE m.carriedFrom`);
const Some = z.strictObject({ limit: z.number().int() });
const renames = Object.entries(FORMER_NAMES).map(([former, name]) =>
  step(
    `rename.${former}`,
    Some,
    Done,
    cypher`
MATCH (a)-[r:${identifier(former)}]->(b) WITH a, r, b LIMIT $limit
CREATE (a)-[s:${identifier(name)}]->(b) SET s = properties(r)
DELETE r
RETURN count(*) AS done`,
  ),
);
/** Every record had it beside its kind, and led with it in Neo4j Browser. */
const withoutHelper = step(
  'label',
  Some,
  Done,
  cypher`MATCH (n:Record) WITH n LIMIT $limit REMOVE n:Record RETURN count(*) AS done`,
);
const withoutKey = step(
  'key',
  z.strictObject({}),
  z.object({}),
  cypher`DROP CONSTRAINT Record_id_unique IF EXISTS`,
);

/**
 * Gives the records of an earlier version today's names, in transactions of a few thousand; a kill at any moment leaves
 * what the next start goes on with. Entries stay as they were written: whoever reads them knows the former names.
 * Returns what the start says.
 */
export async function carryDatabaseOver(engine: Engine): Promise<string[]> {
  const key = META_KEY;
  const [found] = await engine.run(where, { key });
  if (!found || (found.version === SCHEMA_VERSION && found.from === null)) return [];
  const from = found.from ?? found.version;
  await engine.run(begin, { key, version: SCHEMA_VERSION, from });
  for (const each of [...renames, withoutHelper]) {
    for (;;) {
      const [row] = await engine.run(each, { limit: BATCH });
      if (!row || row.done === 0) break;
    }
  }
  await engine.run(withoutKey, {});
  await engine.run(end, { key });
  return [
    `数据库已由格式 ${from} 转为 ${SCHEMA_VERSION} / the database was carried over from format ${from} to ${SCHEMA_VERSION}`,
  ];
}
