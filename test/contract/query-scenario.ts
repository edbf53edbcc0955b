import type { z } from 'zod';
import { CLEARS } from '../../graph/commands/derive-queries.ts';
import { writeEffects } from '../../graph/commands/writer.ts';
import type { Engine, Reader } from '../../graph/engines/contract.ts';
import type { Query } from '../../graph/engines/query.ts';
import { ensureSchema } from '../../graph/engines/schema-statements.ts';
import type { Kind } from '../../graph/model/schema/kinds.ts';
import { DERIVED_RELATIONS, type DerivedChange } from '../../graph/model/terms/derived.ts';
import { readSnapshot } from '../../graph/store/snapshot.ts';
import * as system from '../../graph/store/system-queries.ts';
import * as fixture from './graph-fixture.ts';
import { entry } from './log-fixture.ts';

export type Run = { readonly name: string; readonly params: unknown; readonly rows: readonly unknown[] };

/** Without an ORDER BY the order of rows means nothing, so both sides are sorted before they are compared. */
const sorted = (rows: readonly unknown[]): unknown[] =>
  [...rows].sort((a, b) => (stable(a) < stable(b) ? -1 : 1));

/** The engines give the properties of a record in orders of their own. */
const stable = (row: unknown): string =>
  JSON.stringify(row, (_name, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

const recording = (reader: Reader, runs: Run[]): Reader => ({
  async run<P extends z.ZodType, R extends z.ZodType>(query: Query<P, R>, params: z.input<P>) {
    const rows = await reader.run(query, params);
    runs.push({ name: query.name, params, rows: sorted(rows) });
    return rows;
  },
});

/** Runs every defined query over a graph of every kind and relation, and says what each answered. */
export async function recordEveryQuery(engine: Engine): Promise<Run[]> {
  await ensureSchema(engine);
  const runs: Run[] = [];
  const reader = recording(engine, runs);
  await systemQueries(reader);
  let seq = 0;
  const writeWith = (derived: DerivedChange | undefined, ...events: Parameters<typeof entry>[1]) => {
    seq += 1;
    return engine.transact((tx) =>
      writeEffects(recording(tx, runs), [entry(seq, events)], undefined, derived),
    );
  };
  const write = (...events: Parameters<typeof entry>[1]) => writeWith(undefined, ...events);
  const relations = fixture.everyRelation();
  await write(...fixture.everyNode().map(fixture.created), ...relations.map(fixture.related));
  await readAll(reader);
  const community = { id: fixture.idOf('Community'), kind: 'Community' } as const;
  await write(
    fixture.changed(community, { name: '改', code: null }, { name: { source: 'entered' } }),
    ...fixture.everyNode().map((each) => fixture.changed(each, {}, { note: { source: 'entered' } })),
    ...relations.map((each) => fixture.relationChanged(each, { validTo: '2024-01-01' }, null)),
  );
  await readAll(reader);
  await writeWith(everyDerived());
  await writeWith({ ...everyDerived(), standing: [], paired: [] });
  await writeWith(everyDerived());
  for (const clear of CLEARS) await reader.run(clear, { limit: 3 });
  await readAll(reader);
  await write(...relations.map(fixture.unrelated), ...fixture.everyNode().map(fixture.deleted));
  await readAll(reader);
  return runs.sort((a, b) =>
    JSON.stringify([a.name, a.params]) < JSON.stringify([b.name, b.params]) ? -1 : 1,
  );
}

/** Every derived relation between every two kinds that it joins. */
function everyDerived(): DerivedChange {
  const nodes = fixture.everyNode();
  const of = (kinds: readonly Kind[]) => nodes.filter(({ kind }) => kinds.includes(kind));
  const { PAIRED_WITH, NOW_IN } = DERIVED_RELATIONS;
  const standing = of(NOW_IN.from);
  const bodies = of(PAIRED_WITH.from);
  return {
    values: nodes.map(({ id, kind }) => ({ id, kind, properties: {} })),
    leaving: standing.map(({ id, kind }) => ({ id, kind })),
    standing: standing.map((source) => ({ source, target: fixture.idOf('Town') })),
    unpaired: bodies.map(({ id, kind }) => ({ id, kind, agreement: 'a' })),
    paired: bodies.flatMap((source) =>
      bodies.map((target) => ({ source, target, agreement: 'a', from: '2023-01-01', to: '2024-01-01' })),
    ),
  };
}

async function readAll(reader: Reader): Promise<void> {
  await readSnapshot(reader);
}

async function systemQueries(reader: Reader): Promise<void> {
  const key = system.META_KEY;
  const client = (at: string, clientId: string) => ({
    key: system.clientKey(clientId),
    properties: { system: 'client' as const, clientId, actorId: 'actor-1', lastMid: 3, results: '[]', at },
  });
  await reader.run(system.ensureMeta, { key, incarnation: 'one', version: 1 });
  await reader.run(system.ensureMeta, { key, incarnation: 'two', version: 2 });
  await reader.run(system.lockMeta, { key, holder: 'me' });
  await reader.run(system.saveSystem, { rows: [{ key, properties: { head: 7, group: 9 } }] });
  await reader.run(system.saveSystem, { rows: [{ key, properties: { incarnation: 'three' } }] });
  await reader.run(system.readMeta, { key });
  await reader.run(system.saveSystem, {
    rows: [{ key, properties: { derivedOn: '2023-04-14', derivation: 1 } }],
  });
  await reader.run(system.readDerived, { key });
  const keys = ['old', 'new', 'absent'].map(system.clientKey);
  await reader.run(system.saveSystem, { rows: [client('2023-01-01', 'old'), client('2023-04-14', 'new')] });
  await reader.run(system.saveSystem, { rows: [client('2023-04-15', 'new')] });
  await reader.run(system.readClients, { keys });
  await reader.run(system.clientDays, {});
  await reader.run(system.expireClients, { before: '2023-03-01' });
  await reader.run(system.readClients, { keys: keys.slice(0, 2) });
  const rows = [1, 2, 3].map((seq) => {
    const { events, takesBack: _takesBack, ...rest } = entry(seq, []);
    return {
      ...rest,
      system: 'entry' as const,
      key: system.entryKey('c', seq),
      events: JSON.stringify(events),
      ...(seq === 3 ? { takesBack: JSON.stringify({ seqs: [1], way: 'undo' }) } : {}),
    };
  });
  await reader.run(system.appendEntries, { rows });
  await reader.run(system.readEntries, { seqs: [2, 3, 4] });
  const anything = {
    anybody: true,
    anything: true,
    anytime: true,
    actorId: '',
    type: '',
    hours: [],
    one: '',
    two: '',
  };
  await reader.run(system.searchEntries, { ...anything, seqs: [1, 2, 3], limit: 2 });
  await reader.run(system.searchEntries, {
    ...anything,
    seqs: [1, 2, 3],
    anybody: false,
    actorId: 'nobody',
    anytime: false,
    hours: ['2023-04-14T08'],
    limit: 2,
  });
}
