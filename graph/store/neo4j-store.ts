import type { z } from 'zod';
import { chunks } from '../engines/chunks.ts';
import { type Engine, EngineError, type Reader } from '../engines/contract.ts';
import { ensureSchema, SCHEMA_VERSION } from '../engines/schema-statements.ts';
import { Entry } from '../model/log/entry.ts';
import { View } from '../model/view/view.ts';
import { carryDatabaseOver } from './carry-database-over.ts';
import { advance, expire, findClients, KnownClients, standpoint } from './clients.ts';
import { headAfter, isEmpty, isStale } from './group.ts';
import { Health } from './health.ts';
import { LogTail } from './log-tail.ts';
import type { OpenDeps } from './open-deps.ts';
import type { Unreadable } from './readable.ts';
import { readSnapshot } from './snapshot.ts';
import type { Store } from './store.ts';
import {
  appendEntries,
  ensureMeta,
  entryKey,
  lockMeta,
  MAX_SEQS,
  META_KEY,
  readEntries,
  readMeta,
  searchEntries,
} from './system-queries.ts';
import { checkStore } from './version.ts';

const PAGE = 500;
/** Entries that are looked through at once, and that are found among them. */
const SEARCHED = 2_000;
const MOST_FOUND = 200;
/** Entries that a start reads, so that pages which were away come up to date from memory. */
const TAIL = 2_000;
/** After an attempt that failed nothing is tried for so long. */
const PAUSE_MS = 1_000;

/** The log in the database itself: entries are nodes, written in the transaction of their effects. */
export async function openNeo4jStore(engine: Engine, deps: OpenDeps): Promise<Store> {
  await checkStore(engine, 'Neo4j');
  const recovery = await carryDatabaseOver(engine);
  await ensureSchema(engine);
  const [meta] = await engine.run(ensureMeta, {
    key: META_KEY,
    incarnation: deps.newId(),
    version: SCHEMA_VERSION,
  });
  if (!meta) throw new EngineError('bug', 'the store has no meta node');
  await expire(engine, deps.now());
  let head = meta.seq;
  let unreadable: readonly Unreadable[] = [];
  const known = new KnownClients();
  const tail = new LogTail(Math.max(0, head - TAIL));
  for await (const page of pages(engine, tail.end)) tail.push(page);
  const health = new Health('storeUnreachable');
  /** When it last failed. */
  let failedAt = Number.NEGATIVE_INFINITY;
  /** `isNotOurs`: whether an error says nothing of the database. */
  const watched = <T>(work: () => Promise<T>, isNotOurs = (_error: unknown) => false): Promise<T> => {
    const { writings } = health;
    return work().catch((error: unknown) => {
      if (isNotOurs(error)) throw error;
      health.failed(error, writings);
      failedAt = performance.now();
      throw error;
    });
  };

  /** Takes the counter, so that one transaction at a time commits, whatever process it belongs to. */
  const locked = async (tx: Reader) => {
    const [counter] = await tx.run(lockMeta, { key: META_KEY, holder: deps.newId() });
    if (!counter) throw new EngineError('bug', 'the store has no meta node');
    return counter;
  };

  const readCounter = async () => {
    const [counter] = await engine.run(readMeta, { key: META_KEY });
    if (!counter) throw new EngineError('bug', 'the store has no meta node');
    return counter;
  };

  /** Whether it can be written, found out by writing the counter's holder. */
  let mending: Promise<void> | undefined;
  const mend = (): Promise<void> => {
    mending ??= watched(() => engine.transact(locked))
      .then(() => health.works())
      .finally(() => {
        mending = undefined;
      });
    return mending;
  };
  /** What waited for an attempt that failed is refused with it, rather than waiting for one of its own. */
  const refuseInTrouble = async (): Promise<void> => {
    if (!health.trouble) return;
    if (performance.now() - failedAt < PAUSE_MS) throw health.trouble.cause;
    await mend();
  };
  /** A full disk is read nevertheless. */
  const refuseUnreachable = async (): Promise<void> => {
    if (health.trouble?.code === 'storeUnreachable') await refuseInTrouble();
  };

  return {
    engine,
    incarnation: meta.incarnation,
    recovery,
    unreadable: () => unreadable,
    health,
    mend: async () => {
      if (health.trouble) await mend().catch(() => undefined);
    },
    head: () => head,
    async commit(decide) {
      await refuseInTrouble();
      let undecided: unknown;
      const work = async (tx: Reader) => {
        const counter = await locked(tx);
        const group = await decide(standpoint(counter, tx, known, (seqs) => readBy(tx, seqs))).catch(
          (error: unknown) => {
            undecided = error;
            throw error;
          },
        );
        if (isEmpty(group)) return { group, end: counter };
        const end = { seq: headAfter(counter.seq, group), group: counter.group + 1 };
        // All sent before the first answer is awaited: the way to the server and back is most of the time.
        await Promise.all([
          deps.writeEffects(tx, group.entries, group.provenance, group.derived),
          appendLog(tx, group.entries),
          advance(tx, end, group.clients, isStale(group)),
        ]);
        return { group, end };
      };
      const { group, end } = await watched(
        () => engine.transact(work),
        (error) => error === undecided,
      );
      health.works();
      if (!isEmpty(group)) known.take(end.group, group.clients);
      tail.push(group.entries);
      head = Math.max(head, end.seq);
      return group;
    },
    freeze: (work) =>
      engine.transact(async (tx) => {
        const counter = await locked(tx);
        return work(standpoint(counter, tx, known, (seqs) => readBy(tx, seqs)));
      }),
    async since(seq, limit) {
      const held = tail.since(seq, limit);
      if (held !== 'gone') return held;
      await refuseUnreachable();
      const before = head;
      const found = await watched(() => readPage(engine, seq, Math.min(limit, MAX_SEQS)));
      tail.push(found);
      head = Math.max(head, found.at(-1)?.seq ?? 0);
      if (found.length > 0) return found;
      // Ahead of what we know: another server, which knows more, told of it.
      if (seq > head) head = Math.max(head, (await watched(readCounter)).seq);
      // A commit of ours while this was read moves the head, and leaves nothing missing before it.
      return seq < before || seq > head ? 'gone' : [];
    },
    async *entries(from) {
      for await (const page of pages(engine, Math.max(0, from - 1))) yield* page;
    },
    async between(from, to) {
      const held = tail.since(from - 1, to - from + 1);
      if (held !== 'gone') return held;
      await refuseUnreachable();
      const seqs = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
      return watched(() => readBy(engine, seqs));
    },
    async backward(before, filter) {
      await refuseUnreachable();
      const last = Math.min(before - 1, head);
      const from = Math.max(1, last - SEARCHED + 1);
      const seqs = Array.from({ length: Math.max(0, last - from + 1) }, (_, index) => last - index);
      const { actorId, type, hours, holds: [one = '', two = ''] = [] } = filter;
      const params = {
        seqs,
        anybody: actorId === undefined,
        actorId: actorId ?? '',
        anything: type === undefined,
        type: type ?? '',
        anytime: hours === undefined,
        hours: [...(hours ?? [])],
        one,
        two,
        limit: MOST_FOUND,
      };
      const rows = await watched(() => engine.run(searchEntries, params));
      const entries = rows.map(entryOf);
      return { entries, from: rows.length === MOST_FOUND ? (rows.at(-1)?.seq ?? from) : from };
    },
    async readGraph() {
      const { unreadable: left, ...graph } = await engine.transact(async (tx) => {
        const { seq } = await locked(tx);
        const { nodes, relations, ...read } = await readSnapshot(tx);
        return { view: new View().load(nodes, relations), seq, ...read };
      });
      // Others may have committed since this store was opened.
      head = Math.max(head, graph.seq);
      unreadable = left;
      return graph;
    },
    async client(id) {
      await refuseUnreachable();
      return (await watched(() => findClients(engine, [id])))[0];
    },
    close: () => engine.close(),
  };
}

/** The log after `seq` in pages. */
async function* pages(reader: Reader, seq: number): AsyncGenerator<Entry[]> {
  for (let after = seq; ; after += PAGE) {
    const page = await readPage(reader, after, PAGE);
    yield page;
    if (page.length < PAGE) return;
  }
}

async function appendLog(tx: Reader, entries: readonly Entry[]): Promise<void> {
  if (entries.length === 0) return;
  await tx.run(appendEntries, {
    rows: entries.map(({ events, takesBack, ...rest }) => ({
      ...rest,
      ...(takesBack ? { takesBack: JSON.stringify(takesBack) } : {}),
      system: 'entry' as const,
      key: entryKey(rest.clientId, rest.mid),
      events: JSON.stringify(events),
    })),
  });
}

/** At most `limit` entries after `seq`, ascending, up to the first that is missing. */
async function readPage(reader: Reader, seq: number, limit: number): Promise<Entry[]> {
  const seqs = Array.from({ length: limit }, (_, index) => seq + 1 + index);
  const found = await readBy(reader, seqs);
  return found.filter((entry, index) => entry.seq === seq + 1 + index);
}

/** Entries by seq, ascending. */
async function readBy(reader: Reader, seqs: readonly number[]): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const part of chunks(seqs, MAX_SEQS)) {
    const rows = await reader.run(readEntries, { seqs: part });
    entries.push(...rows.map(entryOf));
  }
  return entries.sort((a, b) => a.seq - b.seq);
}

function entryOf({ events, takesBack, ...row }: z.infer<(typeof readEntries)['row']>): Entry {
  const taken = takesBack === null ? {} : { takesBack: JSON.parse(takesBack) };
  return Entry.parse({ ...row, events: JSON.parse(events), ...taken });
}
