import { writeEffects } from '../../graph/commands/writer.ts';
import type { ClientRecord, Entry } from '../../graph/model/log/entry.ts';
import type { GraphEvent } from '../../graph/model/log/event.ts';
import type { OpenDeps } from '../../graph/store/open-deps.ts';
import type { Group, Standpoint, Store } from '../../graph/store/store.ts';
import { created, organisation } from './graph-fixture.ts';

export const NOW = new Date('2023-04-14T08:00:00.000Z');

let made = 0;
export const deps: OpenDeps = {
  now: () => NOW,
  newId: () => {
    made += 1;
    return `made-${made}`;
  },
  writeEffects,
};

export const entry = (seq: number, events: GraphEvent[], mid = seq, clientId = 'tab-1'): Entry => ({
  seq,
  at: NOW.toISOString(),
  actorId: 'actor-1',
  clientId,
  mid,
  type: 'test',
  events,
});

export const client = (
  lastMid: number,
  results: ClientRecord['results'] = [],
  at = NOW.toISOString(),
  clientId = 'tab-1',
): ClientRecord => ({ clientId, actorId: 'actor-1', lastMid, results, at });

/** Commits one entry with these events and remembers its client. */
export const commitEvents = (store: Store, ...events: GraphEvent[]): Promise<Group> =>
  store.commit(async ({ head }) => ({
    entries: [entry(head + 1, events)],
    clients: [client(head + 1, [{ mid: head + 1, status: 'ok', seq: head + 1 }])],
  }));

/** Commits `count` entries, each a new organisation `o-SEQ`. */
export async function commitMany(store: Store, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    await store.commit(async ({ head }: Standpoint) => ({
      entries: [entry(head + 1, [created(organisation(`o-${head + 1}`))])],
      clients: [client(head + 1)],
    }));
  }
}

export async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const each of source) list.push(each);
  return list;
}
