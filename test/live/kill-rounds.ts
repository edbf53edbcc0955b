import { expect } from 'vitest';
import type { Entry } from '../../graph/model/log/entry.ts';
import { readSnapshot } from '../../graph/store/snapshot.ts';
import type { Store } from '../../graph/store/store.ts';
import { Answers, canonical, checkLog } from '../fuzz/log-invariants.ts';
import { Random } from '../fuzz/random.ts';
import { ask } from '../harness/ask.ts';
import { graphNow } from '../harness/graph-now.ts';
import type { ServerProcess } from '../harness/server-process.ts';
import { PushingClient, type Target } from './pushing-client.ts';

const CLIENTS = 6;

export type KilledServer = {
  readonly start: () => ServerProcess;
  /** The store itself, while no server runs on it. */
  readonly openStore: () => Promise<Store>;
  readonly token: string;
};

export async function graphOf({ address }: Target, token: string) {
  const { seq, incarnation, graph } = await graphNow((path) =>
    ask(address, path, { headers: { authorization: `Bearer ${token}` } }),
  );
  return { seq, incarnation, graph };
}

const answeredBy = (clients: readonly PushingClient[]): number =>
  clients.reduce((sum, client) => sum + client.answered, 0);

/** Under load: at the moment of the kill every client has a push on its way. */
async function pushUntilKilled(
  server: ServerProcess,
  clients: readonly PushingClient[],
  acknowledgements: number,
): Promise<void> {
  const target = await server.ready();
  const before = answeredBy(clients);
  const goesOn = () => {
    if (answeredBy(clients) - before >= acknowledgements) server.kill('SIGKILL');
    return true;
  };
  await Promise.all(clients.map((client) => client.pushOn(target, goesOn)));
  expect(await server.end()).toEqual({ code: null, signal: 'SIGKILL' });
}

async function stored(open: KilledServer['openStore']): Promise<{ entries: Entry[]; graph: unknown }> {
  const store = await open();
  const entries: Entry[] = [];
  for await (const entry of store.entries(1)) entries.push(entry);
  const graph = canonical(await store.freeze(({ read }) => readSnapshot(read)));
  await store.close();
  return { entries, graph };
}

/**
 * I1–I6 over rounds of kill −9 under load: what was acknowledged is there, once, in its client's order.
 *
 * Breaks that were seen here: the answer sent before the journal had the group (15 ms early), a resend decided again
 * (`mid <= lastMid` made false), refusals not remembered with their client, no replay at the start.
 */
export async function killRounds({ start, openStore, token }: KilledServer, rounds: number): Promise<void> {
  const random = new Random(20_230_414);
  const answers = new Answers();
  const codes = new Set<string>();
  const clients = Array.from({ length: CLIENTS }, (_, index) => {
    return new PushingClient(`load-${index}`, random, (clientId, results) => {
      for (const result of results) if (result.status === 'refused') codes.add(result.failure.code);
      answers.note(clientId, results);
    });
  });
  for (let round = 0; round < rounds; round += 1)
    await pushUntilKilled(start(), clients, 20 + random.below(60));

  const last = start();
  const target = await last.ready();
  for (const client of clients) expect(await client.settle(target)).toBe(true);
  const shown = await graphOf(target, token);
  last.kill('SIGTERM');
  await last.end();

  const { entries, graph } = await stored(openStore);
  const sent = clients.flatMap((client) => client.sent);
  expect(canonical(checkLog(entries, sent))).toEqual(graph);
  answers.check(entries);
  expect(shown).toMatchObject({ seq: entries.length, graph });
  // Everything sent was answered in the end, once: what was accepted is all there is, beside the workspace.
  const accepted = clients.reduce((sum, client) => sum + client.accepted, 0);
  expect(entries).toHaveLength(1 + accepted);
  expect([...codes]).toEqual(['invalid']);
  // The kills did meet pushes on their way.
  expect(clients.reduce((sum, client) => sum + client.resent, 0)).toBeGreaterThan(rounds);
}
