import type { z } from 'zod';
import { chunks } from '../engines/chunks.ts';
import { decodeProvenance, type NodeProvenance } from '../engines/codec.ts';
import { EngineError, type Reader } from '../engines/contract.ts';
import type { Query } from '../engines/query.ts';
import type { Entry } from '../model/log/entry.ts';
import { Provenance } from '../model/schema/record.ts';
import type { Group } from '../store/store.ts';
import { sendDerived, sendOutdated } from './derive-writer.ts';
import { rounds } from './write-plan.ts';
import { MAX_ROWS, provenanceQuery } from './write-queries.ts';
import { creation, type ProvenanceBook, stepOf, type WriteStep, type Writing } from './write-steps.ts';

/**
 * The one writer: turns the events of a group into few statements, each over many rows. A round's statements are all
 * sent before the first answer is awaited; a transaction runs them in the order they were sent.
 */
export async function writeEffects(
  tx: Reader,
  entries: readonly Entry[],
  provenance?: Group['provenance'],
  derived?: Group['derived'],
): Promise<void> {
  const planned = creationsOf(entries) ?? (await plannedOf(tx, entries, provenance));
  const outdated = sendOutdated(tx, entries, derived);
  const running = planned.flatMap((round) =>
    [...round].flatMap(([statement, shared]) =>
      chunks(shared, MAX_ROWS).map((part) => write(tx, statement, part)),
    ),
  );
  await Promise.all([...outdated, ...running, ...(derived ? sendDerived(tx, derived) : [])]);
}

type Round = ReadonlyMap<Query<z.ZodType>, readonly Writing[]>;

/** Where everything is new, as in a seed, nothing has to be sorted out: all nodes, then all relations. */
function creationsOf(entries: readonly Entry[]): Round[] | undefined {
  const nodes = new Map<Query<z.ZodType>, Writing[]>();
  const relations = new Map<Query<z.ZodType>, Writing[]>();
  for (const { events, seq } of entries) {
    for (const event of events) {
      if (event.type !== 'node.created' && event.type !== 'relation.created') return undefined;
      const writing = creation(event, seq);
      const round = event.type === 'node.created' ? nodes : relations;
      const shared = round.get(writing.statement);
      if (shared) shared.push(writing);
      else round.set(writing.statement, [writing]);
    }
  }
  return [nodes, relations];
}

async function plannedOf(
  tx: Reader,
  entries: readonly Entry[],
  provenance: Group['provenance'],
): Promise<Round[]> {
  const book: ProvenanceBook = new Map(provenance);
  await readInto(book, tx, entries);
  const steps = entries.flatMap((entry) => entry.events.map((event) => stepOf(event, entry.seq, book)));
  return rounds<Query<z.ZodType>, WriteStep>(steps);
}

async function write(tx: Reader, statement: Query<z.ZodType>, writings: readonly Writing[]): Promise<void> {
  const [answer] = await tx.run(statement, { rows: writings.map(({ row }) => row) });
  const written = answer && typeof answer === 'object' && 'written' in answer ? answer.written : undefined;
  if (written !== undefined && written !== writings.length) {
    throw new EngineError(
      'bug',
      `${statement.name}: ${written} of ${writings.length} relations have both ends`,
    );
  }
}

/** What is stored of the provenance that the group's events will change, as far as nobody said it. */
async function readInto(book: ProvenanceBook, tx: Reader, entries: readonly Entry[]): Promise<void> {
  const idsByQuery = new Map<ReturnType<typeof provenanceQuery>, Set<string>>();
  for (const entry of entries) {
    for (const event of entry.events) {
      if (event.type !== 'node.changed' || book.has(event.id)) continue;
      if (Object.keys(event.provenance).length === 0) continue;
      const query = provenanceQuery(event.kind);
      const ids = idsByQuery.get(query) ?? new Set();
      idsByQuery.set(query, ids.add(event.id));
    }
  }
  for (const [query, ids] of idsByQuery)
    for (const part of chunks([...ids], MAX_ROWS))
      for (const row of await tx.run(query, { ids: part })) book.set(row.id, stored(row.provenance));
}

function stored(text: string | null): NodeProvenance {
  const value = decodeProvenance(text) ?? {};
  return Object.fromEntries(
    Object.entries(value as Record<string, unknown>).map(([field, each]) => [field, Provenance.parse(each)]),
  );
}
