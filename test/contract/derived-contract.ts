import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { deriveAll } from '../../graph/commands/derive-all.ts';
import { cypher, defineQuery, type Fragment, identifier } from '../../graph/engines/query.ts';
import { KIND_NAMES, kindSpec } from '../../graph/model/schema/kinds.ts';
import { hostPairsOf, nowFields, nowOf, townOf } from '../../graph/model/terms/derived.ts';
import { Feed } from '../../graph/replica/feed.ts';
import { Replica } from '../../graph/replica/replica.ts';
import { readSnapshot } from '../../graph/store/snapshot.ts';
import type { Store } from '../../graph/store/store.ts';
import { Committer } from '../../server/live/committer.ts';
import { Random } from '../fuzz/random.ts';
import { randomCommand } from '../fuzz/random-command.ts';
import { created, organisation } from './graph-fixture.ts';
import { entry } from './log-fixture.ts';

const DAY = '2024-01-15';
const NOON = (day: string): Date => new Date(`${day}T04:00:00.000Z`);
const asked = (text: Fragment, access: 'read' | 'write' = 'read') =>
  defineQuery({
    name: 'test.derived',
    purpose: 'What an analyst sees, or does by hand.',
    access,
    params: z.strictObject({}),
    row: z.record(z.string(), z.unknown()),
    text,
  });
const sorted = (rows: readonly unknown[]): string[] => rows.map((row) => JSON.stringify(row)).sort();

/** What lies in the database. */
async function lying({ engine }: Store) {
  const pairs = await engine.run(
    asked(
      cypher`MATCH (a)-[r:PAIRED_WITH]->(b) RETURN a.id AS a, b.id AS b, r.agreement AS agreement, r.from AS from, r.to AS to`,
    ),
    {},
  );
  const towns = await engine.run(asked(cypher`MATCH (a)-[r:NOW_IN]->(b) RETURN a.id AS a, b.id AS b`), {});
  const values: unknown[] = [];
  for (const kind of KIND_NAMES) {
    for (const name of nowFields(kind)) {
      const rows = await engine.run(
        asked(
          cypher`MATCH (n:${identifier(kindSpec(kind).label)}) WHERE n.${identifier(name)} IS NOT NULL RETURN n.id AS id, n.${identifier(name)} AS value`,
        ),
        {},
      );
      values.push(...rows.map(({ id, value }) => [id, name, value]));
    }
  }
  return {
    pairs: sorted(pairs.map(({ a, b, agreement, from, to }) => [a, b, agreement, from ?? null, to ?? null])),
    towns: sorted(towns.map(({ a, b }) => [a, b])),
    values: sorted(values),
  };
}

/** What follows from the records. */
function following({ view }: Replica, on: string) {
  const nodes = [...view.nodes.values()];
  return {
    pairs: sorted(
      view
        .ofKind('Agreement')
        .flatMap((each) =>
          hostPairsOf(view, each, on).map(({ source, target, from, to }) => [
            source.id,
            target.id,
            each.id,
            from ?? null,
            to ?? null,
          ]),
        ),
    ),
    towns: sorted(
      nodes.flatMap((each) => (townOf(view, each, on) ? [[each.id, townOf(view, each, on)]] : [])),
    ),
    values: sorted(
      nodes.flatMap((each) =>
        Object.entries(nowOf(view, each, on)).flatMap(([name, value]) =>
          value === null ? [] : [[each.id, name, value]],
        ),
      ),
    ),
  };
}

/** What is derived, on one engine. `open` gives an empty store. */
export function derivedContract(name: string, open: () => Promise<Store>): void {
  describe(`J13 what is derived: ${name}`, () => {
    it('follows from the records after anything that people do, and is no record', {
      timeout: 240_000,
    }, async () => {
      const store = await open();
      const bugs: unknown[] = [];
      const feed = new Feed(store, await Replica.read(store), (error) => bugs.push(error));
      const { replica } = feed;
      const viewAt = async (head: number) => {
        replica.forkAt(head);
        return replica.view;
      };
      let day = DAY;
      const now = () => NOON(day);
      const committer = new Committer(store, feed, { now, onBug: (error) => bugs.push(error) });
      const random = new Random(11);
      let mid = 0;
      const push = (commands: readonly object[]) =>
        committer.submit({
          clientId: 'tab-1',
          actor: { id: 'actor-1', role: 'editor' },
          commands: commands.map((each) => {
            mid += 1;
            return { ...(each as { type: string; args: unknown }), mid };
          }),
        });
      expect(await deriveAll(store, viewAt, day)).toBe(true);
      await push(given());
      let pairs = 0;
      for (let round = 0; round < 40; round += 1) {
        await push(Array.from({ length: 6 }, () => randomCommand(replica.view, random)));
        const expected = following(replica, day);
        pairs = Math.max(pairs, expected.pairs.length);
        expect(await lying(store)).toEqual(expected);
      }
      expect(pairs).toBeGreaterThan(2);
      expect(await deriveAll(store, viewAt, day)).toBe(false);

      const { nodes, relations, unreadable } = await store.freeze(({ read }) => readSnapshot(read));
      expect(unreadable).toEqual([]);
      expect([nodes.length, relations.length]).toEqual([
        replica.view.nodes.size,
        replica.view.relations.size,
      ]);

      await store.engine.run(
        asked(cypher`MATCH (a)-[r:PAIRED_WITH]->(b) SET r.from = '1900-01-01'`, 'write'),
        {},
      );
      await store.engine.run(asked(cypher`MATCH (n:Community) SET n.householdsNow = 'by hand'`, 'write'), {});
      day = '2024-07-20';
      expect(await deriveAll(store, viewAt, day)).toBe(true);
      expect(await lying(store)).toEqual(following(replica, day));

      const unknown = organisation('without', { name: 'x', status: ['normal'], statusFrom: [''] });
      await store.commit(async ({ head }) => ({
        entries: [entry(head + 1, [created(unknown)], 1, 'tab-2')],
        clients: [],
      }));
      await feed.catchUp();
      expect(await lying(store)).not.toEqual(following(replica, day));
      expect(await deriveAll(store, viewAt, day)).toBe(true);
      expect(await lying(store)).toEqual(following(replica, day));
      expect(bugs).toEqual([]);
      await committer.close();
      await feed.close();
      await store.close();
    });
  });
}

/** Bodies with all that is dated, and an agreement between them, so that the random commands have something to change. */
function given(): object[] {
  const node = (id: string, kind: string, fields: object, relations: object[] = []) => ({
    type: 'node.create',
    args: { node: { id, kind, fields }, relations },
  });
  const link = (id: string, kind: string, source: string, target: string, fields: object = {}) => ({
    id,
    kind,
    source,
    target,
    fields,
  });
  const status = { status: ['normal', 'deregistered'], statusFrom: ['', '2024-07-01'] };
  return [
    node('t1', 'Town', { name: '甲镇' }),
    node('t2', 'Town', { name: '乙镇' }),
    ...['s1', 's2', 's3'].map((id) =>
      node(id, 'SocialOrganization', { name: id, ...status }, [
        link(`in-${id}`, 'LOCATED_IN', id, 't1', { role: 'host', validTo: '2024-03-01' }),
        link(`then-${id}`, 'LOCATED_IN', id, 't2', { role: 'host', validFrom: '2024-03-02' }),
      ]),
    ),
    node('c1', 'Community', { name: 'c1', households: [10], householdsFrom: [''] }),
    node('joint', 'PartyOrganization', { name: '联合', lead: [true], leadFrom: ['2024-01-01'] }, [
      link('of-1', 'BRANCH_OF', 'joint', 's1'),
      link('of-2', 'BRANCH_OF', 'joint', 's2', { validTo: '2024-05-01' }),
    ]),
    node('a1', 'Agreement', { title: '协议', signedOn: '2023-12-01', termTo: '2024-06-30' }, [
      link('p-1', 'PARTY_TO', 'joint', 'a1', { order: 1 }),
      link('p-2', 'PARTY_TO', 'c1', 'a1', { order: 2 }),
    ]),
    node('grade', 'Assessment', { grade: '4A', on: '2020-01-01' }, [link('as', 'ASSESSES', 'grade', 's3')]),
  ];
}
