import { type Engine, EngineError, type Reader } from '../engines/contract.ts';
import { SCHEMA_VERSION } from '../engines/schema-statements.ts';
import { Entry } from '../model/log/entry.ts';
import { View } from '../model/view/view.ts';
import { advance, expiryBefore, findClients, KnownClients, standpoint } from './clients.ts';
import { headAfter, isEmpty } from './group.ts';
import type { OpenDeps } from './open-deps.ts';
import { readSnapshot } from './snapshot.ts';
import type { Store } from './store.ts';
import {
  appendEntries,
  ensureMeta,
  entryKey,
  expireClients,
  lockMeta,
  MAX_SEQS,
  META_KEY,
  readEntries,
} from './system-queries.ts';
import { prepareSchema } from './version.ts';

const PAGE = 500;

/** The log in the database itself: entries are nodes, written in the transaction of their effects. */
export async function openNeo4jStore(engine: Engine, deps: OpenDeps): Promise<Store> {
  await prepareSchema(engine, 'Neo4j');
  const [meta] = await engine.run(ensureMeta, {
    key: META_KEY,
    incarnation: deps.newId(),
    version: SCHEMA_VERSION,
  });
  if (!meta) throw new EngineError('bug', 'the store has no meta node');
  await engine.run(expireClients, { before: expiryBefore(deps.now()) });
  let head = meta.seq;
  const known = new KnownClients();

  /** Takes the counter, so that one transaction at a time commits, whatever process it belongs to. */
  const locked = async (tx: Reader) => {
    const [counter] = await tx.run(lockMeta, { key: META_KEY, holder: deps.newId() });
    if (!counter) throw new EngineError('bug', 'the store has no meta node');
    return counter;
  };

  async function* entries(from: number): AsyncGenerator<Entry> {
    for (let next = Math.max(1, from); ; ) {
      const page = await readPage(engine, next - 1, PAGE);
      yield* page;
      if (page.length < PAGE) return;
      next += page.length;
    }
  }

  return {
    engine,
    incarnation: meta.incarnation,
    recovery: [],
    head: () => head,
    async commit(decide) {
      const { group, end } = await engine.transact(async (tx) => {
        const counter = await locked(tx);
        const group = await decide(standpoint(counter, tx, known));
        if (isEmpty(group)) return { group, end: counter };
        const end = { seq: headAfter(counter.seq, group), group: counter.group + 1 };
        // All sent before the first answer is awaited: the way to the server and back is most of the time.
        await Promise.all([
          deps.writeEffects(tx, group.entries, group.provenance),
          appendLog(tx, group.entries),
          advance(tx, end, group.clients),
        ]);
        return { group, end };
      });
      if (!isEmpty(group)) known.take(end.group, group.clients);
      head = Math.max(head, end.seq);
      return group;
    },
    freeze: (work) =>
      engine.transact(async (tx) => {
        const counter = await locked(tx);
        return work(standpoint(counter, tx, known));
      }),
    async since(seq, limit) {
      // A commit of ours while this is read moves the head, and leaves nothing missing before it.
      const before = head;
      const found = await readPage(engine, seq, Math.min(limit, MAX_SEQS));
      head = Math.max(head, found.at(-1)?.seq ?? 0);
      return found.length === 0 && seq !== before && seq !== head ? 'gone' : found;
    },
    entries,
    async readGraph() {
      const graph = await engine.transact(async (tx) => {
        const { seq } = await locked(tx);
        const { nodes, relations } = await readSnapshot(tx);
        return { view: new View().load(nodes, relations), seq };
      });
      // Others may have committed since this store was opened.
      head = Math.max(head, graph.seq);
      return graph;
    },
    client: async (id) => (await findClients(engine, [id]))[0],
    close: () => engine.close(),
  };
}

async function appendLog(tx: Reader, entries: readonly Entry[]): Promise<void> {
  if (entries.length === 0) return;
  await tx.run(appendEntries, {
    rows: entries.map(({ events, ...rest }) => ({
      ...rest,
      system: 'entry' as const,
      key: entryKey(rest.clientId, rest.mid),
      events: JSON.stringify(events),
    })),
  });
}

/** At most `limit` entries after `seq`, ascending, up to the first that is missing. */
async function readPage(reader: Reader, seq: number, limit: number): Promise<Entry[]> {
  const seqs = Array.from({ length: limit }, (_, index) => seq + 1 + index);
  const rows = await reader.run(readEntries, { seqs });
  rows.sort((a, b) => a.seq - b.seq);
  const whole = rows.filter((row, index) => row.seq === seq + 1 + index);
  return whole.map((row) => Entry.parse({ ...row, events: JSON.parse(row.events) }));
}
