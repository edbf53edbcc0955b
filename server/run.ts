import { createServer } from 'node:http';
import { resolve } from 'node:path';
import type { Logger } from 'pino';
import { writeEffects } from '../graph/commands/writer.ts';
import { guardRules } from '../graph/gaps/rule-guard.ts';
import { newId } from '../graph/model/schema/id.ts';
import { Feed } from '../graph/replica/feed.ts';
import { keepCheckpoints } from '../graph/replica/keep-checkpoints.ts';
import { followNames } from '../graph/replica/names.ts';
import type { Replica } from '../graph/replica/replica.ts';
import { openStore, type StoreConfig } from '../graph/store/open.ts';
import type { Store } from '../graph/store/store.ts';
import { Access } from './access/access.ts';
import { allowedHosts, lanAddresses, pathOf } from './access/addresses.ts';
import { makeKeys, readKeys } from './access/keys.ts';
import { ratesOf } from './access/rates.ts';
import { createApp } from './app.ts';
import { Board } from './board/board.ts';
import type { Config } from './config.ts';
import { followConnections } from './connections.ts';
import { hangUpUnread } from './hang-up-unread.ts';
import { hangUpUnsent } from './hang-up-unsent.ts';
import { notReady } from './http/not-ready.ts';
import { keepDerived } from './keep-derived.ts';
import { listen } from './listen.ts';
import { Committer } from './live/committer.ts';
import { Deltas } from './live/deltas.ts';
import { Gate } from './live/gate.ts';
import { guardUnread, guardUnreadEvents } from './live/guard-unread.ts';
import { Intake } from './live/intake.ts';
import { openRooms } from './live/rooms.ts';
import { type SeedDeps, seedIfNew } from './seeding.ts';
import { isToldOf, watchStore } from './store-watch.ts';
import { takePathAway } from './under-path.ts';

export type RunDeps = {
  readonly log: Logger;
  readonly version: string;
  readonly pageFolder: string;
  /** Fires where the program is to end before it runs; what was written until then is whole. */
  readonly stopped?: AbortSignal;
  readonly seedCommands: SeedDeps['seedCommands'];
};
export type Running = { readonly link: string; readonly port: number; close(): Promise<void> };

/** Longer than a proxy keeps an idle connection (commonly a minute), so that it is never us who closes one it is about to use. */
const KEEP_ALIVE_MS = 75_000;
/** A request that begins and does not go on is given up after this long, looked at this often. */
const HEADERS_WITHIN = { headersTimeout: 10_000, connectionsCheckingInterval: 2_000 };
/** Whoever takes nothing of an answer for so long reads it no more; polling is asked anew every few seconds. */
const UNREAD_MS = 60_000;
/** At the end, how long answers that are on their way have. */
const LAST_ANSWERS_MS = 500;

const NEW_LINK =
  '数据还在，但 access.json（链接和登录）不见了：已生成新链接，旧链接和登录都失效了；要沿用旧的，停下后从备份放回 access.json / The data are there, but access.json (link and sessions) is gone: there is a new link, and the old one and all sessions have ended; to keep them, stop and put access.json back from a backup';

/** Opens the store, fills an empty one, listens. Errors: StartError; the reason of `stopped`. */
export async function run(config: Config, deps: RunDeps): Promise<Running> {
  const { log, stopped } = deps;
  const http = createServer({ keepAliveTimeout: KEEP_ALIVE_MS, ...HEADERS_WITHIN }, notReady);
  hangUpUnread(http, UNREAD_MS);
  hangUpUnsent(http);
  const connections = followConnections(http);
  // The port comes first: whether it is free is known at once, a store takes its time.
  const port = await listen(http, config.port, config.host);
  let store: Store | undefined;
  try {
    // A start that these refuse has touched nothing.
    const kept = await readKeys(resolve(config.dataFolder));
    store = await openStore(storeConfig(config), { now: () => new Date(), newId, writeEffects });
    for (const sentence of store.recovery) log.warn(sentence);
    // After the store: where there are keys, there was one.
    const keys = kept ?? (await makeKeys(resolve(config.dataFolder)));
    if (!kept && store.head() > 0 && !config.accessToken) log.warn(NEW_LINK);
    stopped?.throwIfAborted();
    const replica = await seedIfNew(store, config.seed, deps);
    const now = (): Date => new Date();
    const opened = store;
    const watch = watchStore(opened, log);
    const onBug = (error: unknown): void => {
      if (!isToldOf(error, opened)) log.error({ err: error }, 'bug');
    };
    const feed = new Feed(store, replica, onBug);
    const committer = new Committer(store, feed, {
      now,
      onBug,
      guard: (command) => guardRules(command) ?? guardUnread(command, opened),
      guardEvents: (events) => guardUnreadEvents(events, opened),
    });
    const rates = ratesOf(config.rateFactor);
    const monotonic = (): number => performance.now();
    const intake = new Intake(committer, rates, monotonic);
    const checkpoints = await keepCheckpoints(feed, store, onBug);
    const names = followNames(feed);
    const { incarnation } = store;
    const board = new Board({ incarnation, feed, now, onBug });
    warnLarge(log, replica);
    stopped?.throwIfAborted();
    const token = config.accessToken ?? keys.token;
    const path = pathOf(config.publicUrl);
    const access = new Access({
      token,
      sessionKey: keys.sessionKey,
      hosts: allowedHosts(port, config.host, config.isOpenToNetwork, config.publicUrl),
      port,
      isSecure: config.publicUrl?.startsWith('https:') ?? false,
      path,
    });
    const { pageFolder, version } = deps;
    http.off('request', notReady);
    http.on(
      'request',
      createApp({
        store,
        committer: intake,
        rates,
        monotonic,
        access,
        names,
        feed,
        board,
        now,
        version,
        path,
        pageFolder,
        onBug,
      }),
    );
    // After the app: Socket.IO takes its own path away from the listeners that are there before it.
    const live = { deltas: new Deltas(store), gates: { join: new Gate(), since: new Gate() } };
    const rooms = openRooms(http, {
      store,
      committer: intake,
      imports: committer,
      ...live,
      path,
      now,
      feed,
      board,
      access,
      onBug,
    });
    // Last, so that it is done first.
    takePathAway(http, path);
    if (config.isOpenToNetwork) warnOpen(log, port, path);
    const derived = keepDerived(feed, store, now, onBug);
    return {
      link: `${config.publicUrl ?? `http://${printable(config.host)}:${port}`}/?token=${token}`,
      port,
      async close() {
        const cut = setTimeout(connections.cut, LAST_ANSWERS_MS);
        await rooms.close();
        clearTimeout(cut);
        await committer.close();
        await derived.close();
        await checkpoints.close();
        names.stop();
        await board.close();
        await feed.close();
        watch.close();
        await opened.close();
      },
    };
  } catch (error) {
    http.close();
    connections.cut();
    await store?.close();
    throw error;
  }
}

const storeConfig = ({ neo4j, dataFolder, isSeedNamed }: Config): StoreConfig => ({
  ...(neo4j ? { kind: 'neo4j', ...neo4j } : { kind: 'embedded' }),
  folder: resolve(dataFolder),
  mayBegin: isSeedNamed,
});

const printable = (host: string): string => {
  if (host === '0.0.0.0' || host === '::') return lanAddresses()[0] ?? '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
};

/** Records and relations that one process is tried with; each takes about a kilobyte in two threads. */
const MOST_RECORDS = 1_200_000;

function warnLarge(log: Logger, { view }: Replica): void {
  const records = view.nodes.size + view.relations.size;
  if (records <= MOST_RECORDS) return;
  log.warn(
    `图中有 ${records} 条记录和关系，超过一个进程的上限 ${MOST_RECORDS}：内存可能不足，请拆分到多个库 / The graph has ${records} records and relations, more than the ${MOST_RECORDS} that one process is made for: memory may run out`,
  );
}

function warnOpen(log: Logger, port: number, path: string): void {
  const addresses = lanAddresses().map((address) => `http://${address}:${port}${path}`);
  log.warn(
    `注意：局域网内任何拿到链接的人都能查看和修改。地址：${addresses.join('  ')} / Anyone on the network who has the link can see and change everything.`,
  );
}
