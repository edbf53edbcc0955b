import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { COMMANDS, PushedCommand } from '../../graph/model/commands/command.ts';
import { Entry, Result } from '../../graph/model/log/entry.ts';
import { EVENTS } from '../../graph/model/log/event.ts';
import { FAILURE } from '../../graph/model/schema/failure.ts';
import { Failure } from '../../graph/model/schema/failure-schema.ts';
import { KINDS } from '../../graph/model/schema/kinds.ts';
import { RELATIONS } from '../../graph/model/schema/relations.ts';
import { SOURCE } from '../../graph/model/schema/source.ts';
import { VOCABULARIES } from '../../graph/model/schema/vocabularies.ts';
import { AGREEMENT_STATES, MILESTONES } from '../../graph/model/terms/agreement.ts';
import { LIMITS, PROTOCOL_VERSION } from '../../graph/model/wire/limits.ts';
import {
  Bye,
  Delta,
  Head,
  Join,
  JoinAck,
  Push,
  PushAck,
  Resync,
  Since,
  SinceAck,
  Snapshot,
} from '../../graph/model/wire/protocol.ts';
import { fieldsOf, hashOf, schema, schemas } from '../harness/contract-hash.ts';

/** The wire contract of this version. `AS_OF` says for which `PROTOCOL_VERSION` the hash was taken. */
const AS_OF = 6;
const HASH = '52c40fba925d6bb15e4b3a69e057c7dc';

const contract = {
  limits: LIMITS,
  messages: schemas({ Join, JoinAck, Push, PushAck, Since, SinceAck, Delta, Head, Resync, Bye, Snapshot }),
  entries: schemas({ Entry, Result, PushedCommand, Failure }),
  failures: Object.keys(FAILURE),
  events: schemas(EVENTS),
  commands: Object.fromEntries(
    Object.entries(COMMANDS).map(([name, { args, needsRev }]) => [name, [schema(args), needsRev ?? false]]),
  ),
  kinds: Object.entries(KINDS).map(([name, { fields }]) => [name, fieldsOf(fields)]),
  relations: Object.entries(RELATIONS).map(([name, { from, to, dated, fields }]) => [
    name,
    { from, to, dated, fields: fieldsOf(fields) },
  ]),
  vocabularies: Object.entries(VOCABULARIES).map(([name, words]) => [name, Object.keys(words)]),
  sources: Object.keys(SOURCE),
  milestones: MILESTONES,
  states: Object.keys(AGREEMENT_STATES),
};

describe('the protocol’s version', () => {
  it('L2 is raised with every change of what travels', () => {
    const now = hashOf(contract);
    const advice =
      'What pages and server say to each other has changed. A page that was open before would misread the new server: ' +
      `raise PROTOCOL_VERSION in graph/model/wire/limits.ts (now ${PROTOCOL_VERSION}), then set AS_OF to it and HASH to ` +
      `'${now}' in this file. (Not released since the last raise? Then only the hash.)`;
    expect({ version: PROTOCOL_VERSION, hash: now }, advice).toEqual({ version: AS_OF, hash: HASH });
  });

  it('the hash sees a field, a limit, a vocabulary’s key, a message’s shape', () => {
    const before = hashOf(contract);
    const changes = [
      { ...contract, limits: { ...LIMITS, pushCommands: 65 } },
      { ...contract, kinds: contract.kinds.slice(1) },
      {
        ...contract,
        vocabularies: contract.vocabularies.map(([name, keys]) => [name, [...(keys ?? []), 'x']]),
      },
      { ...contract, messages: { ...contract.messages, Join: schema(Join.extend({ more: z.string() })) } },
      { ...contract, messages: { ...contract.messages, Join: schema(Join.partial()) } },
    ];
    expect(new Set([before, ...changes.map(hashOf)]).size).toBe(changes.length + 1);
  });
});
