import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { encodeNode, encodeRelation, RESERVED } from '../../graph/engines/codec.ts';
import { SCHEMA_VERSION, schemaStatements } from '../../graph/engines/schema-statements.ts';
import { ClientRecord, Entry } from '../../graph/model/log/entry.ts';
import { EVENTS } from '../../graph/model/log/event.ts';
import { KINDS } from '../../graph/model/schema/kinds.ts';
import { NodeRecord, RelationRecord } from '../../graph/model/schema/record.ts';
import { RELATIONS } from '../../graph/model/schema/relations.ts';
import { LoggedGroup } from '../../graph/store/group-log.ts';
import { JournalHeader } from '../../graph/store/journal-line.ts';
import {
  appendEntries,
  clientKey,
  ensureMeta,
  entryKey,
  META_KEY,
  saveSystem,
} from '../../graph/store/system-queries.ts';
import { fieldsOf, hashOf, schema, schemas } from '../harness/contract-hash.ts';
import { everyNode, everyRelation } from './graph-fixture.ts';

/** What lies on disk in this version. `AS_OF` says for which `SCHEMA_VERSION` the hash was taken. */
const AS_OF = 2;
const HASH = '893ec951f92d928bb9a119b31b95cda2';

const stored = {
  journal: schemas({ JournalHeader, LoggedGroup }),
  log: schemas({ Entry, ClientRecord, ...EVENTS }),
  records: schemas({ NodeRecord, RelationRecord }),
  system: {
    clients: schema(saveSystem.params),
    entries: schema(appendEntries.params),
    meta: [ensureMeta.text, schema(ensureMeta.row)],
    keys: [META_KEY, clientKey('C'), entryKey('C', 1)],
  },
  /** How a record becomes properties, shown by one of each. */
  codec: {
    reserved: RESERVED,
    nodes: everyNode().map((node) => encodeNode(node, 1)),
    relations: everyRelation().map((relation) => encodeRelation(relation, 1)),
  },
  labels: Object.entries(KINDS).map(([name, { label, fields }]) => [name, label, fieldsOf(fields)]),
  relations: Object.entries(RELATIONS).map(([name, { from, to, fields }]) => [
    name,
    from,
    to,
    fieldsOf(fields),
  ]),
  keys: [...schemaStatements('embedded'), ...schemaStatements('neo4j')].map(({ text }) => text),
};

describe('the version of what is stored', () => {
  it('J5 is raised with every change that old data do not fit', () => {
    const now = hashOf(stored);
    const advice =
      'What lies in the journal or the database has changed. Data of the last release have to open and mean the same: ' +
      'if they do (a kind, a field that may be absent, a failure or an event was only added), set HASH to ' +
      `'${now}' in this file. If they do not (something was renamed, removed, made compulsory or is encoded otherwise), ` +
      `raise SCHEMA_VERSION in graph/engines/schema-statements.ts (now ${SCHEMA_VERSION}) as well, then AS_OF to it: ` +
      'their program refuses them with a sentence instead of reading them wrongly. (Not released yet? Then only the hash.)';
    expect({ version: SCHEMA_VERSION, hash: now }, advice).toEqual({ version: AS_OF, hash: HASH });
  });

  it('the hash sees a property of a line, an entry, a client, an encoding, a key', () => {
    const more = { more: z.string().optional() };
    const changes = [
      { ...stored, journal: { ...stored.journal, LoggedGroup: schema(LoggedGroup.extend(more)) } },
      { ...stored, log: { ...stored.log, Entry: schema(Entry.extend(more)) } },
      { ...stored, log: { ...stored.log, ClientRecord: schema(ClientRecord.omit({ at: true })) } },
      { ...stored, codec: { ...stored.codec, nodes: everyNode().map((node) => encodeNode(node, 2)) } },
      { ...stored, keys: stored.keys.slice(1) },
    ];
    expect(new Set([hashOf(stored), ...changes.map(hashOf)]).size).toBe(changes.length + 1);
  });
});
