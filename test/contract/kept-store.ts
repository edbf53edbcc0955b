import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { expect } from 'vitest';
import { readSnapshot } from '../../graph/store/snapshot.ts';
import type { Store } from '../../graph/store/store.ts';
import { identitiesIn, readWitness, writeWitness } from '../../graph/store/witness.ts';
import { all } from './log-fixture.ts';

/*
 * `kept-v1` is what a program of schema 1 wrote: a data folder, the same graph as statements of Neo4j, and what that
 * program read of it. 42 entries of every sort, among them relations of all four names that changed since, one of each of
 * which was changed or deleted.
 */
const KEPT = fileURLToPath(new URL('./kept-v1/', import.meta.url));
const unpacked = (name: string): Buffer => gunzipSync(readFileSync(join(KEPT, name)));

/** Names of relations then and now, written out: the test does not take them from what it tests. */
const NAMES = { OF: 'BRANCH_OF', BY: 'INSPECTED_BY', FOR: 'GRANT_FOR', DEMO: 'DEMO_SITE_OF' } as const;
const renamed = (text: string): string =>
  text.replaceAll(/"kind":"(OF|BY|FOR|DEMO)"/g, (_, name: keyof typeof NAMES) => `"kind":"${NAMES[name]}"`);

/** What the earlier program read, under the names of today. */
export const kept = JSON.parse(renamed(unpacked('expected.json.gz').toString()));

/** A folder that the earlier program left; as if it had always been there. */
export async function keptFolder(folder: string): Promise<void> {
  for (const name of ['log', 'checkpoints', 'witness.json'])
    cpSync(join(KEPT, name), join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'graph.grafeo'), unpacked('graph.grafeo.gz'));
  const path = join(folder, 'witness.json');
  const witness = await readWitness(path);
  if (!witness) throw new Error('no witness');
  await writeWitness(path, { ...witness, files: await identitiesIn(join(folder, 'log')) });
}

type Dump = {
  readonly nodes: readonly { i: number; labels: string[]; properties: Record<string, unknown> }[];
  readonly rels: readonly { a: number; b: number; type: string; properties: Record<string, unknown> }[];
  readonly cons: readonly { createStatement: string }[];
  readonly idx: readonly { createStatement: string }[];
};
/** The same on Neo4j: the statements that make its constraints, its nodes and its relations. */
export const keptDump = (): Dump => JSON.parse(unpacked('neo4j.json.gz').toString());

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

/** Records, history and what is remembered of clients are as they were. `incarnation` and client are the folder’s. */
export async function expectKept(store: Store): Promise<void> {
  const { view, seq } = await store.readGraph();
  expect(seq).toBe(kept.head);
  expect([...view.nodes.values()].sort(byId)).toEqual([...kept.nodes].sort(byId));
  expect([...view.relations.values()].sort(byId)).toEqual([...kept.relations].sort(byId));
  const events = (entries: readonly { events: unknown; mid: number; type: string }[]) =>
    entries.map(({ events, mid, type }) => ({ events, mid, type }));
  expect(events(await all(store.entries(1)))).toEqual(events(kept.entries));
  const { at: _, ...client } = kept.client;
  expect(await store.client('tab-1')).toMatchObject(client);
  const { nodes, relations, unreadable } = await store.freeze(({ read }) => readSnapshot(read));
  expect({ nodes, relations, unreadable }).toEqual({
    nodes: [...kept.nodes].sort(byId),
    relations: [...kept.relations].sort(byId),
    unreadable: [],
  });
}
