import { afterEach, describe, expect, it } from 'vitest';
import type { Batch } from '../../graph/commands/decide-batch.ts';
import { openNeo4j } from '../../graph/engines/neo4j.ts';
import { View } from '../../graph/model/view/view.ts';
import { Feed } from '../../graph/replica/feed.ts';
import { Replica } from '../../graph/replica/replica.ts';
import { readSnapshot } from '../../graph/store/snapshot.ts';
import type { Store } from '../../graph/store/store.ts';
import { Committer } from '../../server/live/committer.ts';
import { canonical } from '../fuzz/log-invariants.ts';
import { openFor } from '../fuzz/open-for.ts';
import { createUnit, rename } from '../harness/made.ts';
import { neo4jTarget } from '../harness/neo4j.ts';
import { emptyDatabase } from './empty-neo4j.ts';

const target = neo4jTarget();
const embedded = { kind: 'embedded' } as const;
const neo4j = { kind: 'neo4j', uri: '', user: '', password: '', ...target } as const;
type Row = Batch['rows'][number];

const ROWS = 5_000;
const MEMBERS = 1_600;
/** What an import does: bodies, relations between them, and what a later sheet of it corrects. */
const rows: readonly Row[] = [
  { type: 'node.create', args: { node: { id: 'town', kind: 'Town', fields: { name: '示例·镇' } } } },
  ...Array.from({ length: MEMBERS }, (_, index): Row[] => [
    {
      type: 'node.create',
      args: {
        node: { id: `com-${index}`, kind: 'Community', fields: { name: `示例·社区 ${index}` } },
        relations: [
          { id: `in-${index}`, kind: 'LOCATED_IN', source: `com-${index}`, target: 'town', fields: {} },
        ],
      },
    },
    createUnit(`unit-${index}`, `示例·单位 ${index}`),
    rename(`unit-${index}`, `示例·单位 ${index}`, `示例·单位 ${index}（改）`),
  ]).flat(),
  ...Array.from({ length: ROWS - 1 - 3 * MEMBERS }, (_, index) => createUnit(`last-${index}`)),
];

let store: Store;
let committer: Committer;
let feed: Feed;
const onBug = (error: unknown): void => {
  throw error;
};
async function open(config: typeof embedded | typeof neo4j): Promise<void> {
  if (config.kind === 'neo4j') {
    const engine = await openNeo4j(config);
    await emptyDatabase(engine);
    await engine.close();
  }
  store = await openFor(config);
  feed = new Feed(store, await Replica.read(store), onBug);
  committer = new Committer(store, feed, { now: () => new Date(0), onBug });
}
afterEach(async () => {
  await committer.close();
  await store.close();
});

const submit = (mid: number, commands: readonly Row[], clientId = 'import', person = 'li') =>
  committer.submitBatch({ clientId, actor: { id: person, role: 'editor' }, mid, rows: commands });
const stored = async () => canonical(await store.freeze(({ read }) => readSnapshot(read)));
const entriesOf = async () => {
  const entries = [];
  for await (const entry of store.entries(1)) entries.push(entry);
  return entries;
};

describe.each([
  ['embedded', embedded],
  ['neo4j', neo4j],
] as const)('a batch, %s', (name, config) => {
  const onEngine = it.skipIf(name === 'neo4j' && !target);

  onEngine(
    'C9 is one entry, of which the graph is the replay, and a resend does nothing more',
    { timeout: 120_000 },
    async () => {
      await open(config);
      expect(await submit(1, rows)).toEqual({ mid: 1, status: 'ok', seq: 1 });
      const entries = await entriesOf();
      expect(entries).toMatchObject([{ seq: 1, clientId: 'import', mid: 1, type: 'batch' }]);
      expect(entries[0]?.events).toHaveLength(ROWS + MEMBERS);
      const view = new View();
      for (const { events, seq } of entries) view.apply(events, seq);
      const graph = await stored();
      expect(canonical({ nodes: [...view.nodes.values()], relations: [...view.relations.values()] })).toEqual(
        graph,
      );
      // The replica took it too: the next is decided on it.
      expect(await submit(2, [rename('unit-7', '示例·单位 7（改）', '示例·七')])).toMatchObject({ seq: 2 });
      expect(await submit(2, rows)).toEqual({ mid: 2, status: 'ok', seq: 2 });
      expect(await submit(1, rows)).toMatchObject({ status: 'refused', failure: { code: 'gone' } });
      expect(await submit(4, rows)).toMatchObject({ status: 'refused', failure: { code: 'order' } });
      expect(await submit(3, rows, 'import', 'wang')).toMatchObject({ failure: { code: 'denied' } });
      expect(await submit(3, rows, 'seed-import')).toMatchObject({ failure: { code: 'denied' } });
      expect(store.head()).toBe(2);
    },
  );

  onEngine(
    'C9 is all or nothing, names every bad row, and leaves its number free',
    { timeout: 120_000 },
    async () => {
      await open(config);
      await submit(1, [createUnit('before')]);
      const before = await stored();
      const bad = [...rows];
      bad[10] = createUnit('before');
      bad[1_999] = { type: 'node.create', args: { node: { id: 'x', kind: 'Community', fields: {} } } };
      bad[4_999] = { type: 'nothing', args: {} };
      const refused = submit(2, bad);
      await expect(refused).rejects.toMatchObject({
        failure: { code: 'exists' },
        rows: [
          { row: 10, failure: { code: 'exists' } },
          { row: 1_999, failure: { code: 'invalid', issues: [{ path: 'fields.name' }] } },
          { row: 4_999, failure: { code: 'invalid', issues: [{ reason: 'unknownCommand' }] } },
        ],
      });
      expect(await stored()).toEqual(before);
      expect(store.head()).toBe(1);
      expect(feed.replica.view.node('town')).toBeUndefined();
      expect(await submit(2, [rename('before', '单位 before', '单位 before')])).toEqual({
        mid: 2,
        status: 'noop',
      });
      expect(await submit(3, rows.slice(0, 50))).toEqual({ mid: 3, status: 'ok', seq: 2 });
    },
  );
});

it('a hundred bad rows are enough', async () => {
  await open(embedded);
  const refused = submit(
    1,
    Array.from({ length: 500 }, () => ({ type: 'nothing', args: {} })),
  );
  await expect(refused).rejects.toMatchObject({ rows: { length: 100 } });
});

it('takes turns with what people do meanwhile, and gives way while it is decided', async () => {
  await open(embedded);
  const order: string[] = [];
  feed.subscribe((entries) => order.push(...entries.map(({ clientId }) => clientId)));
  const edit = (clientId: string) =>
    committer.submit({
      clientId,
      actor: { id: 'wang', role: 'editor' },
      commands: [{ mid: 1, ...createUnit(clientId) }],
    });
  /** In which turns of the loop rows were decided. */
  const decidedIn = new Set<number>();
  let turns = 0;
  const guard = () => void decidedIn.add(turns);
  committer = new Committer(store, feed, { now: () => new Date(0), onBug, guard });
  const count = setImmediate(function next() {
    turns += 1;
    setImmediate(next);
  });
  const first = submit(1, rows);
  const others = [submit(1, [createUnit('b')], 'second'), submit(1, [createUnit('c')], 'third')];
  await Promise.all([edit('one'), edit('two'), first, ...others]);
  clearImmediate(count);
  expect(order).toEqual(['import', 'one', 'two', 'second', 'third']);
  expect(decidedIn.size).toBeGreaterThan(5);
  await expect(
    Promise.all(Array.from({ length: 9 }, (_, mid) => submit(mid, [], `more-${mid}`))),
  ).rejects.toMatchObject({ failure: { code: 'limited' } });
});
