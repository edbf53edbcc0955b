import { z } from 'zod';
import { cypher, defineQuery } from '../engines/query.ts';

/**
 * The system's own nodes carry the label System and say in `system` what they are. Their `key` is one string, unique
 * and indexed: a composite key without a matching index slows every insert down.
 */
export const META_KEY = 'meta:store';
/** Entries read at once. */
export const MAX_SEQS = 5_000;
/** Ids hold neither `:` nor `/`, so these three cannot meet. */
export const clientKey = (clientId: string): string => `client:${clientId}`;
export const entryKey = (clientId: string, mid: number): string => `${clientId}/${mid}`;

const MetaRow = z.object({
  incarnation: z.string(),
  version: z.number().int(),
  seq: z.number().int(),
  group: z.number().int(),
});
const ClientProperties = z.strictObject({
  system: z.literal('client'),
  clientId: z.string(),
  actorId: z.string(),
  lastMid: z.number().int(),
  /** The results of the last push, as JSON. */
  results: z.string(),
  at: z.string(),
});
const ClientRow = ClientProperties.omit({ system: true });
/** What a group changes of the store's own facts. */
const CounterProperties = z.strictObject({
  head: z.number().int(),
  group: z.number().int(),
  derivedOn: z.literal('').exactOptional(),
});
/** As of which day what is derived is said, and by which derivation. */
const DerivedProperties = z.strictObject({ derivedOn: z.string(), derivation: z.number().int() });
/** Where the data were put back from a copy. */
const NameProperties = z.strictObject({ incarnation: z.string() });
const EntryProperties = z.strictObject({
  system: z.literal('entry'),
  key: z.string(),
  seq: z.number().int(),
  at: z.string(),
  actorId: z.string(),
  clientId: z.string(),
  mid: z.number().int(),
  type: z.string(),
  /** The entry's events, as JSON. */
  events: z.string(),
  /** As JSON, where it takes others back. */
  takesBack: z.string().optional(),
});
const Nothing = z.object({});

export const ensureMeta = defineQuery({
  name: 'system.ensureMeta',
  purpose: 'The store’s own facts; made on the first start.',
  access: 'write',
  params: z.strictObject({ key: z.string(), incarnation: z.string(), version: z.number().int() }),
  row: MetaRow,
  text: cypher`
MERGE (m:System {key: $key})
ON CREATE SET m.system = 'meta', m.incarnation = $incarnation, m.version = $version, m.head = 0, m.group = 0
RETURN m.incarnation AS incarnation, m.version AS version, m.head AS seq, m.group AS group`,
});

export const lockMeta = defineQuery({
  name: 'system.lockMeta',
  purpose:
    'Takes the counter, and says where it then stands: whoever else commits waits until this transaction ends.',
  access: 'write',
  params: z.strictObject({ key: z.string(), holder: z.string() }),
  row: MetaRow.pick({ seq: true, group: true }),
  text: cypher`
MATCH (m:System) WHERE m.key = $key SET m.holder = $holder
RETURN m.head AS seq, m.group AS group`,
});

export const readMeta = defineQuery({
  name: 'system.readMeta',
  purpose: 'The last seq and group that the graph holds.',
  access: 'read',
  params: z.strictObject({ key: z.string() }),
  row: MetaRow,
  text: cypher`
MATCH (m:System) WHERE m.key = $key
RETURN m.incarnation AS incarnation, m.version AS version, m.head AS seq, m.group AS group`,
});

export const readDerived = defineQuery({
  name: 'system.readDerived',
  purpose: 'As of which day what is derived is said; null or empty: of none.',
  access: 'read',
  params: z.strictObject({ key: z.string() }),
  row: z.object({ on: z.string().nullable(), derivation: z.number().int().nullable() }),
  text: cypher`MATCH (m:System) WHERE m.key = $key RETURN m.derivedOn AS on, m.derivation AS derivation`,
});

export const saveSystem = defineQuery({
  name: 'system.save',
  purpose: 'The counter after a group, and what is remembered of clients; writing it again changes nothing.',
  access: 'write',
  params: z.strictObject({
    rows: z.array(
      z.strictObject({
        key: z.string(),
        properties: z.union([ClientProperties, CounterProperties, NameProperties, DerivedProperties]),
      }),
    ),
  }),
  row: Nothing,
  text: cypher`
UNWIND $rows AS row
MERGE (s:System {key: row.key})
SET s += row.properties`,
});

export const readClients = defineQuery({
  name: 'system.readClients',
  purpose: 'What is remembered of these clients.',
  access: 'read',
  params: z.strictObject({ keys: z.array(z.string()).max(5_000) }),
  row: ClientRow,
  text: cypher`
MATCH (c:System) WHERE c.key IN $keys
RETURN c.clientId AS clientId, c.actorId AS actorId, c.lastMid AS lastMid, c.results AS results, c.at AS at`,
});

export const clientDays = defineQuery({
  name: 'system.clientDays',
  purpose: 'The days on which some client was heard last.',
  access: 'read',
  isSlow: true,
  params: z.strictObject({}),
  row: z.object({ day: z.string() }),
  text: cypher`MATCH (c:System) WHERE c.system = 'client' RETURN DISTINCT substring(c.at, 0, 10) AS day`,
});

export const expireClients = defineQuery({
  name: 'system.expireClients',
  purpose: 'Forgets clients last heard of before an instant.',
  access: 'write',
  isSlow: true,
  params: z.strictObject({ before: z.string() }),
  row: Nothing,
  text: cypher`MATCH (c:System) WHERE c.system = 'client' AND c.at < $before DELETE c`,
});

export const appendEntries = defineQuery({
  name: 'system.appendEntries',
  purpose: 'Entries of the log (Neo4j), in the transaction of their effects.',
  access: 'write',
  params: z.strictObject({ rows: z.array(EntryProperties) }),
  row: Nothing,
  text: cypher`UNWIND $rows AS row CREATE (e:System) SET e = row`,
});

export const readEntries = defineQuery({
  name: 'system.readEntries',
  purpose: 'Entries by seq; a list, since a range over the seq would scan the log.',
  access: 'read',
  params: z.strictObject({ seqs: z.array(z.number().int()).max(MAX_SEQS) }),
  row: EntryProperties.omit({ system: true, key: true }).extend({ takesBack: z.string().nullable() }),
  text: cypher`
MATCH (e:System) WHERE e.seq IN $seqs
RETURN e.seq AS seq, e.at AS at, e.actorId AS actorId, e.clientId AS clientId, e.mid AS mid, e.type AS type,
  e.events AS events, e.takesBack AS takesBack`,
});

export const searchEntries = defineQuery({
  name: 'system.searchEntries',
  purpose: 'Of these entries those that fit, the last first.',
  access: 'read',
  params: z.strictObject({
    seqs: z.array(z.number().int()).max(MAX_SEQS),
    anybody: z.boolean(),
    actorId: z.string(),
    anything: z.boolean(),
    type: z.string(),
    anytime: z.boolean(),
    hours: z.array(z.string()),
    one: z.string(),
    two: z.string(),
    limit: z.number().int().min(1),
  }),
  row: readEntries.row,
  text: cypher`
MATCH (e:System) WHERE e.seq IN $seqs
  AND ($anybody OR e.actorId = $actorId)
  AND ($anything OR e.type = $type)
  AND ($anytime OR substring(e.at, 0, 13) IN $hours)
  AND e.events CONTAINS $one AND e.events CONTAINS $two
RETURN e.seq AS seq, e.at AS at, e.actorId AS actorId, e.clientId AS clientId, e.mid AS mid, e.type AS type,
  e.events AS events, e.takesBack AS takesBack
ORDER BY e.seq DESC LIMIT $limit`,
});

export const SYSTEM_QUERIES = [
  ensureMeta,
  lockMeta,
  readMeta,
  readDerived,
  saveSystem,
  readClients,
  clientDays,
  expireClients,
  appendEntries,
  readEntries,
  searchEntries,
] as const;
