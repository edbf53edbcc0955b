import { z } from 'zod';
import { cypher, defineQuery, identifier } from '../engines/query.ts';
import { type Kind, kindSpec } from '../model/schema/kinds.ts';
import { DERIVED_RELATIONS } from '../model/terms/derived.ts';
import { MAX_ROWS } from './write-queries.ts';

const Nothing = z.object({});
const rows = <T extends z.ZodType>(row: T) => z.strictObject({ rows: z.array(row).max(MAX_ROWS) });
const One = rows(z.strictObject({ id: z.string() }));
const Paired = rows(
  z.strictObject({
    source: z.string(),
    target: z.string(),
    properties: z.strictObject({
      agreement: z.string(),
      from: z.string().exactOptional(),
      to: z.string().exactOptional(),
    }),
  }),
);

const write = <P extends z.ZodType>(
  name: string,
  purpose: string,
  params: P,
  text: Parameters<typeof defineQuery>[0]['text'],
) => defineQuery({ name: `derive.${name}`, purpose, access: 'write', params, row: Nothing, text });
const labelOf = (kind: Kind) => identifier(kindSpec(kind).label);

const BODIES = DERIVED_RELATIONS.PAIRED_WITH.from;
const STANDING = DERIVED_RELATIONS.NOW_IN.from;
type Body = (typeof BODIES)[number];
type Standing = (typeof STANDING)[number];
const byKind = <K extends Kind, T>(kinds: readonly K[], make: (kind: K) => T): Record<K, T> =>
  Object.fromEntries(kinds.map((kind) => [kind, make(kind)])) as Record<K, T>;

const stand = byKind(STANDING, (kind) =>
  write(
    `stand.${kind}`,
    'The towns that these stand in now.',
    rows(z.strictObject({ source: z.string(), target: z.string() })),
    cypher`
UNWIND $rows AS row
MATCH (a:${labelOf(kind)}) WHERE a.id = row.source
MATCH (b:Town) WHERE b.id = row.target
CREATE (a)-[r:NOW_IN]->(b)`,
  ),
);
const leave = byKind(STANDING, (kind) =>
  write(
    `leave.${kind}`,
    'These stand in no town, until it is said.',
    One,
    cypher`
UNWIND $rows AS row
MATCH (a:${labelOf(kind)}) WHERE a.id = row.id
MATCH (a)-[r:NOW_IN]->(b)
DELETE r`,
  ),
);
const pair = byKind(BODIES, (source) =>
  byKind(BODIES, (target) =>
    write(
      `pair.${source}.${target}`,
      'Bodies for which an agreement was signed.',
      Paired,
      cypher`
UNWIND $rows AS row
MATCH (a:${labelOf(source)}) WHERE a.id = row.source
MATCH (b:${labelOf(target)}) WHERE b.id = row.target
CREATE (a)-[r:PAIRED_WITH]->(b)
SET r = row.properties`,
    ),
  ),
);
const unpair = byKind(BODIES, (kind) =>
  write(
    `unpair.${kind}`,
    'The pairs of an agreement that begin at these bodies.',
    rows(z.strictObject({ id: z.string(), agreement: z.string() })),
    cypher`
UNWIND $rows AS row
MATCH (a:${labelOf(kind)}) WHERE a.id = row.id
MATCH (a)-[r:PAIRED_WITH]->(b) WHERE r.agreement = row.agreement
DELETE r`,
  ),
);

/** Before a node is deleted: nothing that was derived may hold on to it. */
const freed = (kind: Kind, type: 'PAIRED_WITH' | 'NOW_IN') =>
  write(
    `free.${kind}.${type}`,
    'What was derived at these nodes, which are about to be deleted.',
    One,
    cypher`
UNWIND $rows AS row
MATCH (a:${labelOf(kind)}) WHERE a.id = row.id
MATCH (a)-[r:${identifier(type)}]-(b)
DELETE r`,
  );
const frees = new Map<Kind, readonly ReturnType<typeof freed>[]>([
  ...STANDING.map((kind) => [kind, [freed(kind, 'NOW_IN')]] as const),
  ...BODIES.map((kind) => [kind, [freed(kind, 'NOW_IN'), freed(kind, 'PAIRED_WITH')]] as const),
  ['Town', [freed('Town', 'NOW_IN')]],
]);

const clear = (type: 'PAIRED_WITH' | 'NOW_IN') =>
  defineQuery({
    name: `derive.clear.${type}`,
    purpose: 'Some of the derived relations, before all are made again.',
    access: 'write',
    params: z.strictObject({ limit: z.number().int() }),
    row: z.object({ done: z.number().int() }),
    text: cypher`
MATCH (a)-[r:${identifier(type)}]->(b) WITH r LIMIT $limit
DELETE r
RETURN count(*) AS done`,
  });
export const CLEARS = [clear('PAIRED_WITH'), clear('NOW_IN')];

export const standQuery = (kind: Kind) => stand[kind as Standing];
export const leaveQuery = (kind: Kind) => leave[kind as Standing];
export const pairQuery = (source: Kind, target: Kind) => pair[source as Body][target as Body];
export const unpairQuery = (kind: Kind) => unpair[kind as Body];
/** None where nothing is derived at nodes of a kind. */
export const freeQueries = (kind: Kind) => frees.get(kind) ?? [];

export const DERIVE_QUERIES = [
  ...Object.values(stand),
  ...Object.values(leave),
  ...Object.values(pair).flatMap((each) => Object.values(each)),
  ...Object.values(unpair),
  ...[...frees.values()].flat(),
  ...CLEARS,
];
