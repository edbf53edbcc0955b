import { type Engine, EngineError, type Reader } from '../engines/contract.ts';
import { ensureSchema, SCHEMA_VERSION } from '../engines/schema-statements.ts';
import { SerialQueue } from '../engines/serial-queue.ts';
import type { Entry } from '../model/log/entry.ts';
import type { View } from '../model/view/view.ts';
import { checkBelongsTogether } from './belongs-together.ts';
import type { Checkpoints } from './checkpoints.ts';
import { advance, expire, KnownClients, standpoint } from './clients.ts';
import { EntryTail } from './entry-tail.ts';
import { headAfter, isEmpty, isStale } from './group.ts';
import type { GroupLog } from './group-log.ts';
import { Health } from './health.ts';
import { fits } from './log-filter.ts';
import type { OpenDeps } from './open-deps.ts';
import { readLog } from './read-log.ts';
import { replay } from './replay.ts';
import type { Group, Store } from './store.ts';
import { ensureMeta, META_KEY, saveSystem } from './system-queries.ts';
import { checkStore } from './version.ts';

/** Entries of which a start knows, for pages that were away meanwhile. */
const TAIL = 2_000;

/** Entries in memory that are looked through at once. */
const MOST_HELD = 500;

/**
 * The embedded engine behind its log. The log is the truth: it is durable before the graph's transaction commits, and
 * a graph that lacks its last groups gets them once it can. `place` names the store in messages.
 */
export async function openEmbeddedStore(
  engine: Engine,
  log: GroupLog,
  deps: OpenDeps,
  place = 'store',
  checkpoints?: Checkpoints,
): Promise<Store> {
  await checkStore(engine, place);
  await ensureSchema(engine);
  const recovery = [...log.recovery, ...(await catchUp(engine, log, deps, place))];
  await expire(engine, deps.now());
  let head = log.end().seq;
  const tail = new EntryTail();
  for (const group of await log.lastGroups(TAIL)) tail.push(group.entries);
  const health = new Health('storeFailed');
  /** The log holds a group that the graph lacks: it is brought forward before anything else is written. */
  let isBehind = false;
  /** Around the engine's own queue, so that `head` has moved before the next turn looks at it. */
  const turns = new SerialQueue();
  const known = new KnownClients();
  const between = async (from: number, to: number): Promise<Entry[]> => {
    const held = tail.since(from - 1, head, to - from + 1);
    if (held !== 'gone') return held;
    return from > head ? [] : log.between(from, Math.min(to, head));
  };
  const entriesBy = async (seqs: readonly number[]): Promise<Entry[]> => {
    const found: Entry[] = [];
    for (const seq of seqs) found.push(...(await between(seq, seq)));
    return found;
  };
  const at = (tx: Reader) => standpoint({ seq: head, group: log.end().group }, tx, known, entriesBy);

  const bringForward = async (): Promise<void> => {
    if (!isBehind) return;
    await catchUp(engine, log, deps, place).catch(async (error: unknown) => {
      // Where it cannot go on from what it holds, its file is read again as it lies on the disk; room would not come of that.
      if (!engine.reopen || isDiskFull(error)) throw error;
      await engine.reopen();
      await catchUp(engine, log, deps, place);
    });
    isBehind = false;
  };

  const commitOne: Store['commit'] = async (decide) => {
    let logged: Group | undefined;
    let undecided: unknown;
    try {
      await bringForward().catch(asUnavailable);
      const group = await engine.transact(async (tx) => {
        const group = await decide(at(tx)).catch((error: unknown) => {
          undecided = error;
          throw error;
        });
        if (isEmpty(group)) return group;
        const seq = headAfter(head, group);
        // Tried in the open transaction before anything is logged: a value that is taken leaves no trace anywhere.
        await Promise.all([
          deps.writeEffects(tx, group.entries, group.provenance, group.derived),
          advance(tx, { seq, group: log.end().group + 1 }, group.clients, isStale(group)),
        ]);
        await log.append(group);
        logged = group;
        return group;
      });
      if (!logged) return group;
      health.works();
    } catch (error) {
      if (error !== undecided) health.failed(error);
      if (!logged) throw error;
      // Durable, so it is done: the graph gets it from the log as soon as it can.
      isBehind = true;
      if (!health.trouble) health.failed(new EngineError('unavailable', 'the graph lacks a group', error));
    }
    head += logged.entries.length;
    known.take(log.end().group, logged.clients);
    tail.push(logged.entries);
    return logged;
  };

  async function* entries(from: number) {
    for await (const group of log.groupsFromSeq(from)) {
      for (const entry of group.entries) if (entry.seq >= from) yield entry;
    }
  }

  return {
    engine,
    incarnation: log.incarnation,
    recovery,
    unreadable: () => [],
    health,
    mend: () =>
      turns.run(async () => {
        if (!health.trouble) return;
        try {
          await bringForward();
          await log.probe();
          // Its own files may be full although the log's disk has room.
          await engine.transact((tx) => advance(tx, log.end(), []));
          health.works();
        } catch (error) {
          health.failed(error);
        }
      }),
    head: () => head,
    commit: (decide) => turns.run(() => commitOne(decide)),
    freeze: (work) =>
      turns.run(async () => {
        await bringForward().catch(asUnavailable);
        return engine.transact((tx) => work(at(tx)));
      }),
    since: async (seq, limit) => tail.since(seq, head, limit),
    entries,
    between,
    async backward(before, filter) {
      const last = Math.min(before - 1, head);
      const first = Math.max(1, last - MOST_HELD + 1, tail.first ?? 0);
      const held = last >= first ? tail.since(first - 1, head, last - first + 1) : 'gone';
      if (held === 'gone') return log.backward(last + 1, filter);
      return { entries: held.filter((entry) => fits(entry, filter)).reverse(), from: first };
    },
    // Of a graph that is behind, the clients of the last group are held here.
    client: async (id) => (await known.find(engine, log.end().group, [id]))[0],
    readGraph: () => turns.run(async () => ({ view: await readLog(log, checkpoints), seq: head })),
    ...(checkpoints
      ? {
          checkpoints: {
            last: async () => (await checkpoints.seqs()).at(-1) ?? 0,
            async keep(view: View, seq: number, stopped?: AbortSignal) {
              const found = tail.since(seq - 1, head, 1);
              const entry = found === 'gone' ? undefined : found[0];
              if (entry) await checkpoints.write(view, entry, stopped);
            },
          },
        }
      : {}),
    async close() {
      await engine.close();
      await log.close();
    },
  };
}

const isDiskFull = (error: unknown): boolean => error instanceof EngineError && error.kind === 'diskFull';

function asUnavailable(error: unknown): never {
  if (error instanceof EngineError && error.kind !== 'bug') throw error;
  throw new EngineError('unavailable', 'the graph does not take what is logged', error);
}

/** Brings the graph to the end of the log. Errors: StartError where the two do not belong together. */
async function catchUp(engine: Engine, log: GroupLog, deps: OpenDeps, place: string): Promise<string[]> {
  const [meta] = await engine.run(ensureMeta, {
    key: META_KEY,
    incarnation: log.incarnation,
    version: SCHEMA_VERSION,
  });
  if (!meta) throw new EngineError('bug', 'the store has no meta node');
  checkBelongsTogether(meta, log, place);
  const end = log.end();
  if (meta.group < end.group) await replay(engine, log, meta, deps.writeEffects);
  if (meta.incarnation !== log.incarnation) {
    const properties = { incarnation: log.incarnation };
    await engine.run(saveSystem, { rows: [{ key: META_KEY, properties }] });
  }
  return meta.group < end.group
    ? [`the graph took groups ${meta.group + 1} to ${end.group} from the journal`]
    : [];
}
