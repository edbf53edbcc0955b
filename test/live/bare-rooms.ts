import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import type { Entry } from '../../graph/model/log/entry.ts';
import { markOf } from '../../graph/model/log/mark.ts';
import { View } from '../../graph/model/view/view.ts';
import type { Store } from '../../graph/store/store.ts';
import { ratesOf } from '../../server/access/rates.ts';
import { serve } from '../../server/http/api.ts';
import { changes, entry } from '../../server/http/changes.ts';
import type { ApiContext } from '../../server/http/operation.ts';
import { PackedEntries } from '../../server/http/packed-entries.ts';
import { problems } from '../../server/http/problem.ts';
import type { Committer } from '../../server/live/committer.ts';
import { Deltas } from '../../server/live/deltas.ts';
import { Gate } from '../../server/live/gate.ts';
import { Intake } from '../../server/live/intake.ts';
import { openRooms, type RoomsDeps } from '../../server/live/rooms.ts';

const INCARNATION = 'bare';

/** A unit of about so many bytes. */
const unit = (id: string, bytes: number) => ({
  type: 'node.created' as const,
  node: {
    id,
    kind: 'Unit' as const,
    rev: 1,
    sample: false,
    fields: { name: 'x'.repeat(bytes) },
    provenance: {},
    places: [],
  },
});

const made = (seq: number, bytes: number, units: number): Entry => ({
  seq,
  at: '2023-04-14T00:00:00.000Z',
  actorId: 'somebody',
  clientId: 'teller',
  mid: seq,
  type: 'node.create',
  events: Array.from({ length: units }, (_, index) => unit(`unit-${seq}-${index}`, bytes)),
});

/** The rooms on a log that grows as fast as a test wants, without commands, rights or a disk. */
export async function bareRooms() {
  const log: Entry[] = [];
  const listeners = new Set<(entries: readonly Entry[]) => void>();
  const bugs: unknown[] = [];
  /** How often the log was read, a client was looked up, and it was asked who somebody is. */
  const counts = { reads: 0, joins: 0, actors: 0 };
  /** What every join waits for. */
  let held: Promise<void> | undefined;
  let onJoin: (() => void) | undefined;
  const store = {
    incarnation: INCARNATION,
    head: () => log.length,
    async since(seq: number, limit: number) {
      counts.reads += 1;
      return seq > log.length ? 'gone' : log.slice(seq, seq + limit);
    },
    between: async (from: number, to: number) => log.slice(from - 1, to),
    async client() {
      counts.joins += 1;
      onJoin?.();
      await held;
    },
    health: {},
    unreadable: () => [],
  } as unknown as Store;
  const actor = { id: 'somebody', role: 'editor' };
  const actorOfHeaders = () => {
    counts.actors += 1;
    return actor;
  };
  const context = { store, packedEntries: new PackedEntries(INCARNATION) } as unknown as ApiContext;
  const app = express()
    .get('/api/v1/changes', serve(changes, context))
    .get('/api/v1/entries/:seq', serve(entry, context))
    .get('/api/v1/snapshot', (_request, response) => {
      const view = new View();
      for (const { seq, events } of log) view.apply(events, seq);
      const [nodes, relations] = [[...view.nodes.values()], [...view.relations.values()]];
      const last = log[log.length - 1];
      const mark = last ? markOf(last) : '';
      response.json({ incarnation: INCARNATION, seq: log.length, mark, scope: 'all', nodes, relations });
    })
    .use(problems((error) => bugs.push(error)));
  const http = createServer(app);
  const committer = new Intake({} as Committer, ratesOf(1_000), () => performance.now());
  const rooms = openRooms(http, {
    imports: { isImporting: false, onImporting: () => {} },
    store,
    committer,
    deltas: new Deltas(store),
    gates: { join: new Gate(), since: new Gate() },
    path: '',
    now: () => new Date(),
    access: { mayOpenSocket: () => true, actorOfHeaders },
    feed: {
      subscribe(listener: (entries: readonly Entry[]) => void) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      catchUp: async () => {},
    },
    board: { onChange: () => () => {} },
    onBug: (error: unknown) => bugs.push(error),
  } as unknown as RoomsDeps);
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const { port } = http.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    port,
    counts,
    bugs,
    head: () => ({ incarnation: INCARNATION, seq: log.length }),
    /** Entries that each make so many units of about so many bytes; everybody hears of them. */
    tell(bytes: number, units = 1, count = 1): void {
      const entries = Array.from({ length: count }, (_, index) => made(log.length + 1 + index, bytes, units));
      log.push(...entries);
      for (const listener of listeners) listener(entries);
    },
    /** Until the returned function is called no join is answered. */
    holdJoins(): () => void {
      let release = (): void => {};
      counts.joins = 0;
      held = new Promise((resolve) => {
        release = resolve;
      });
      return () => {
        held = undefined;
        release();
      };
    },
    /** Waits until so many of them have come so far. */
    joinsHeld: (times: number) =>
      new Promise<void>((resolve) => {
        onJoin = () => counts.joins >= times && resolve();
        onJoin();
      }),
    close: () => rooms.close(),
  };
}

export type BareRooms = Awaited<ReturnType<typeof bareRooms>>;
