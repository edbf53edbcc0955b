import { chunks } from '../engines/chunks.ts';
import type { Engine, Reader } from '../engines/contract.ts';
import { ClientRecord } from '../model/log/entry.ts';
import type { LogEnd } from './group-log.ts';
import type { Standpoint } from './store.ts';
import { clientDays, clientKey, expireClients, META_KEY, readClients, saveSystem } from './system-queries.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Days after which a client is forgotten, of those on which some client was heard last. */
const EXPIRY_DAYS = 30;

/**
 * Forgets clients not heard of for 30 days. A clock that runs ahead must not make all of them old at once, so that those
 * days have to be days on which others were heard too.
 */
export async function expire(engine: Pick<Engine, 'run'>, now: Date): Promise<void> {
  const days = (await engine.run(clientDays, {})).map((row) => row.day).sort();
  const oldest = days.at(-EXPIRY_DAYS);
  if (oldest === undefined) return;
  const byClock = new Date(now.getTime() - EXPIRY_DAYS * DAY_MS).toISOString();
  const [before = byClock] = [oldest, byClock].sort();
  await engine.run(expireClients, { before });
}

const PART = 2_000;

/**
 * Writes where the log ends and what is remembered of clients; of several records of one client the last counts. `isStale`:
 * what is derived does not keep up, and is as of no day.
 */
export async function advance(
  tx: Reader,
  end: LogEnd,
  clients: readonly ClientRecord[],
  isStale = false,
): Promise<void> {
  const latest = new Map(clients.map((client) => [client.clientId, client]));
  const rows = [
    {
      key: META_KEY,
      properties: { head: end.seq, group: end.group, ...(isStale ? { derivedOn: '' as const } : {}) },
    },
    ...[...latest.values()].map(({ clientId, actorId, lastMid, results, at }) => ({
      key: clientKey(clientId),
      properties: {
        system: 'client' as const,
        clientId,
        actorId,
        lastMid,
        results: JSON.stringify(results),
        at,
      },
    })),
  ];
  for (const part of chunks(rows, PART)) await tx.run(saveSystem, { rows: part });
}

export async function findClients(reader: Reader, ids: readonly string[]): Promise<ClientRecord[]> {
  if (ids.length === 0) return [];
  const rows = await reader.run(readClients, { keys: ids.map(clientKey) });
  return rows.map((row) => ClientRecord.parse({ ...row, results: JSON.parse(row.results) }));
}

/** Clients held in memory; who is not among them is read. */
const MOST_KNOWN = 1_000;

/** The clients that wrote last, as of the last group of this process: whoever types is not read with every commit. */
export class KnownClients {
  readonly #records = new Map<string, ClientRecord>();
  #group = 0;

  /** As of `group`, the last one there is: another process may have written it. */
  async find(reader: Reader, group: number, ids: readonly string[]): Promise<ClientRecord[]> {
    const known = ids.flatMap((id) => (group === this.#group && this.#records.get(id)) || []);
    const missing = ids.filter((id) => !known.some(({ clientId }) => clientId === id));
    return [...known, ...(await findClients(reader, missing))];
  }

  /** A group of this process is committed. */
  take(group: number, clients: readonly ClientRecord[]): void {
    if (group !== this.#group + 1) this.#records.clear();
    this.#group = group;
    for (const client of clients) {
      // The one that wrote last is the last to be forgotten.
      this.#records.delete(client.clientId);
      this.#records.set(client.clientId, client);
    }
    for (const id of this.#records.keys()) {
      if (this.#records.size <= MOST_KNOWN) break;
      this.#records.delete(id);
    }
  }
}

/** Where a decision stands at the end of the log. */
export const standpoint = (
  end: LogEnd,
  read: Reader,
  known: KnownClients,
  entries: Standpoint['entries'],
): Standpoint => ({
  head: end.seq,
  read,
  client: async (id) => (await known.find(read, end.group, [id]))[0],
  clients: (ids) => known.find(read, end.group, ids),
  entries,
});
