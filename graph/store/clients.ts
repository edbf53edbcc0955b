import type { Reader } from '../engines/contract.ts';
import { ClientRecord } from '../model/log/entry.ts';
import type { Standpoint } from './store.ts';
import { clientKey, readClients, saveClients } from './system-queries.ts';

/** Clients not heard of for this long are forgotten. */
const EXPIRY_MS = 30 * 24 * 60 * 60 * 1000;

export const expiryBefore = (now: Date): string => new Date(now.getTime() - EXPIRY_MS).toISOString();

const PART = 2_000;

/** Writes what is remembered of clients; of several records of one client the last counts. */
export async function writeClients(tx: Reader, clients: readonly ClientRecord[]): Promise<void> {
  const latest = [...new Map(clients.map((client) => [client.clientId, client])).values()];
  for (let start = 0; start < latest.length; start += PART) {
    const rows = latest.slice(start, start + PART).map(({ clientId, actorId, lastMid, results, at }) => ({
      key: clientKey(clientId),
      properties: {
        system: 'client' as const,
        clientId,
        actorId,
        lastMid,
        results: JSON.stringify(results),
        at,
      },
    }));
    await tx.run(saveClients, { rows });
  }
}

export async function findClients(reader: Reader, ids: readonly string[]): Promise<ClientRecord[]> {
  if (ids.length === 0) return [];
  const rows = await reader.run(readClients, { keys: ids.map(clientKey) });
  return rows.map((row) => ClientRecord.parse({ ...row, results: JSON.parse(row.results) }));
}

export const standpoint = (head: number, read: Reader): Standpoint => ({
  head,
  read,
  client: async (id) => (await findClients(read, [id]))[0],
  clients: (ids) => findClients(read, ids),
});
