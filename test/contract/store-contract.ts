import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EngineError } from '../../graph/engines/contract.ts';
import { byId } from '../../graph/model/view/ascending.ts';
import { View } from '../../graph/model/view/view.ts';
import type { LogFilter } from '../../graph/store/log-filter.ts';
import { readSnapshot } from '../../graph/store/snapshot.ts';
import type { Store } from '../../graph/store/store.ts';
import * as fixture from './graph-fixture.ts';
import { all, client, commitEvents, commitMany, entry } from './log-fixture.ts';

const { changed, created, deleted, moved, organisation, related, relationChanged, unrelated } = fixture;

/** What every store keeps to. `open` gives an empty one. */
export function storeContract(open: () => Promise<Store>): void {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  /** The graph that the log says there is, as the store has it. */
  async function expectGraphIsTheLog(): Promise<void> {
    const view = new View();
    for (const each of await all(store.entries(1))) view.apply(each.events, each.seq);
    const { nodes, relations } = await store.freeze(({ read }) => readSnapshot(read));
    expect(nodes).toEqual([...view.nodes.values()].sort(byId));
    expect(relations).toEqual([...view.relations.values()].sort(byId));
  }

  describe('events', () => {
    it('every kind and relation comes back as it was, and nothing of the system’s own', async () => {
      await commitEvents(store, ...fixture.everyNode().map(created), ...fixture.everyRelation().map(related));
      await expectGraphIsTheLog();
    });

    it('every type of event does what apply does', async () => {
      const [first, second] = fixture.everyRelation();
      if (!first || !second) throw new Error('no relations');
      await commitEvents(store, ...fixture.everyNode().map(created), ...fixture.everyRelation().map(related));
      const node = { id: fixture.idOf('Community'), kind: 'Community' } as const;
      await commitEvents(store, changed(node, { name: '新名', population: [9], code: null }));
      await commitEvents(store, changed(node, {}, { name: null, code: { source: 'entered' } }));
      await commitEvents(store, moved(node, [{ area: 'town-2', x: 1.5, y: 2 }]));
      await commitEvents(store, moved(node, []));
      await commitEvents(store, relationChanged(first, { validFrom: '2020-01-01', validTo: null }, null));
      await commitEvents(store, relationChanged(second, {}, { source: 'entered' }), unrelated(first));
      await expectGraphIsTheLog();
      await commitEvents(store, ...fixture.everyRelation().slice(1).map(unrelated));
      await commitEvents(store, ...fixture.everyNode().map(deleted));
      await expectGraphIsTheLog();
    });

    it('events of one group keep their order where they touch', async () => {
      const relation = relationBetween('a', 'b');
      await commitEvents(store, created(organisation('x')), created(organisation('y')));
      await commitEvents(
        store,
        related(relationBetween('x', 'y')),
        created(organisation('a', { name: 'a', uscc: 'U1' })),
        created(organisation('b')),
        changed(organisation('a'), { name: 'a2' }, { name: { source: 'entered' } }),
        changed(organisation('a'), { uscc: null }),
        changed(organisation('b'), { uscc: 'U1' }),
        changed(organisation('a'), { uscc: 'U2' }, { uscc: { source: 'ledger' } }),
        related(relation),
        relationChanged(relation, { validFrom: '2020-01-01' }),
        unrelated(relation),
        related({ ...relation, id: 'again' }),
        unrelated(relationBetween('x', 'y')),
        deleted(organisation('y')),
        created(organisation('c', { name: 'c', uscc: 'U3' })),
        deleted(organisation('c', { name: 'c', uscc: 'U3' })),
        created(organisation('c', { name: 'c2', uscc: 'U3' })),
        moved(organisation('c'), [{ area: 'x', x: 1, y: 1 }]),
      );
      await expectGraphIsTheLog();
    });

    it('is read into memory as it lies in the database, and as the log has it', async () => {
      const relation = relationBetween('x', 'y');
      await commitEvents(store, ...fixture.everyNode().map(created), ...fixture.everyRelation().map(related));
      await commitEvents(store, created(organisation('x')), created(organisation('y')), related(relation));
      await commitEvents(store, changed(organisation('x'), { name: 'x2' }), unrelated(relation));
      const { view, seq } = await store.readGraph();
      expect(seq).toBe(store.head());
      const { nodes, relations } = await store.freeze(({ read }) => readSnapshot(read));
      expect([...view.nodes.values()].sort(byId)).toEqual(nodes);
      expect([...view.relations.values()].sort(byId)).toEqual(relations);
    });
  });

  describe('log', () => {
    it('gives entries after a seq, ascending, and refuses a seq ahead of it', async () => {
      expect(store.head()).toBe(0);
      expect(await store.since(0, 10)).toEqual([]);
      await commitMany(store, 5);
      expect(store.head()).toBe(5);
      expect(await seqs(store.since(0, 10))).toEqual([1, 2, 3, 4, 5]);
      expect(await seqs(store.since(2, 2))).toEqual([3, 4]);
      expect(await store.since(5, 10)).toEqual([]);
      expect(await store.since(6, 10)).toBe('gone');
      expect((await all(store.entries(4))).map((each) => each.seq)).toEqual([4, 5]);
    });

    it('gives the entries between two seqs, and those that are named, as far as there are any', async () => {
      const takesBack = { seqs: [2, 3], way: 'undo' as const };
      await commitMany(store, 5);
      await store.commit(async ({ head }) => ({
        entries: [{ ...entry(head + 1, []), takesBack }],
        clients: [],
      }));
      expect(await seqs(store.between(2, 4))).toEqual([2, 3, 4]);
      expect(await seqs(store.between(5, 99))).toEqual([5, 6]);
      expect(await store.between(7, 9)).toEqual([]);
      expect(await store.between(6, 6)).toMatchObject([{ takesBack }]);
      await store.commit(async ({ entries }) => {
        expect((await entries([6, 1, 99])).map(({ seq }) => seq).sort()).toEqual([1, 6]);
        return { entries: [], clients: [] };
      });
    });

    it('is looked through backward, part by part', async () => {
      await commitMany(store, 5);
      const found = async (filter: LogFilter, before = 99) => {
        const seqs: number[] = [];
        for (let at = before; at > 1; ) {
          const { entries, from } = await store.backward(at, filter);
          expect(from).toBeLessThan(at);
          seqs.push(...entries.map(({ seq }) => seq));
          at = from;
        }
        return seqs;
      };
      expect(await found({})).toEqual([5, 4, 3, 2, 1]);
      expect(await found({}, 4)).toEqual([3, 2, 1]);
      expect(await found({ actorId: 'actor-1', type: 'test' })).toEqual([5, 4, 3, 2, 1]);
      expect(await found({ actorId: 'nobody' })).toEqual([]);
      expect(await found({ type: 'other' })).toEqual([]);
      expect(await found({ hours: ['2023-04-14T08'] })).toHaveLength(5);
      expect(await found({ hours: ['2023-04-14T07'] })).toEqual([]);
      const [third] = await store.between(3, 3);
      const event = third?.events[0];
      const id = event && 'node' in event ? event.node.id : '';
      expect(await found({ holds: [`"${id}"`, '"kind":"SocialOrganization"'] })).toEqual([3]);
      expect(await found({ holds: [`"${id}"`, '"kind":"Town"'] })).toEqual([]);
    });

    it('remembers a client’s last results, of a refusal too', async () => {
      const results = [{ mid: 1, status: 'refused', failure: { code: 'denied' } }] as const;
      await store.commit(async () => ({ entries: [], clients: [client(1, [...results])] }));
      expect(store.head()).toBe(0);
      expect(await store.client('tab-1')).toEqual(client(1, [...results]));
      expect(await store.client('tab-2')).toBeUndefined();
      const seen = await store.commit(async ({ client: find, clients }) => {
        expect(await find('tab-1')).toEqual(client(1, [...results]));
        expect(await clients(['tab-1', 'tab-2'])).toEqual([client(1, [...results])]);
        return { entries: [], clients: [] };
      });
      expect(seen).toEqual({ entries: [], clients: [] });
      await store.commit(async () => ({ entries: [], clients: [client(2)] }));
      expect((await store.client('tab-1'))?.lastMid).toBe(2);
    });

    it('a decision sees of clients what was committed last, and nothing of what was refused', async () => {
      const [taken, other] = [organisation('a', { name: 'a', uscc: 'U1' }), organisation('b', { name: 'b' })];
      const write = (mid: number, event: ReturnType<typeof created>, clientId?: string) =>
        store.commit(async ({ head }) => ({
          entries: [entry(head + 1, [event])],
          clients: [client(mid, [], undefined, clientId)],
        }));
      const seen = async () => {
        const mids: (readonly [string, number])[] = [];
        await store.commit(async ({ clients }) => {
          const found = await clients(['tab-1', 'tab-2', 'tab-3']);
          for (const { clientId, lastMid } of found) mids.push([clientId, lastMid]);
          return { entries: [], clients: [] };
        });
        return Object.fromEntries(mids);
      };
      await write(1, created(taken));
      expect(await seen()).toEqual({ 'tab-1': 1 });
      await expect(write(2, created({ ...taken, id: 'c' }))).rejects.toMatchObject({ kind: 'unique' });
      expect(await seen()).toEqual({ 'tab-1': 1 });
      await write(7, created(other), 'tab-2');
      expect(await seen()).toEqual({ 'tab-1': 1, 'tab-2': 7 });
    });

    it('a decision that throws leaves nothing, and its error comes out unchanged', async () => {
      const error = new Error('no');
      await expect(store.commit(() => Promise.reject(error))).rejects.toBe(error);
      expect(store.head()).toBe(0);
      await commitMany(store, 1);
      expect(store.head()).toBe(1);
    });

    it('a value that is taken refuses the whole group and leaves the log as it was', async () => {
      await commitEvents(store, created(organisation('a', { name: 'a', uscc: 'U1' })));
      const second = commitEvents(
        store,
        created(organisation('b', { name: 'b' })),
        created(organisation('c', { name: 'c', uscc: 'U1' })),
      );
      await expect(second).rejects.toMatchObject({ name: 'EngineError', kind: 'unique' });
      expect(store.head()).toBe(1);
      expect((await store.client('tab-1'))?.lastMid).toBe(1);
      await commitEvents(store, created(organisation('b', { name: 'b' })));
      expect(store.head()).toBe(2);
      await expectGraphIsTheLog();
    });

    it('a relation without its end, a node with a relation left and a false seq are bugs', async () => {
      await commitEvents(store, created(organisation('a')), created(organisation('b')));
      await commitEvents(store, related(relationBetween('a', 'b')));
      const bug = { name: 'EngineError', kind: 'bug' };
      await expect(commitEvents(store, related(relationBetween('a', 'absent')))).rejects.toMatchObject(bug);
      await expect(commitEvents(store, deleted(organisation('a')))).rejects.toMatchObject(bug);
      const hole = store.commit(async ({ head }) => ({ entries: [entry(head + 2, [])], clients: [] }));
      await expect(hole).rejects.toBeInstanceOf(EngineError);
      expect(store.head()).toBe(2);
      await expectGraphIsTheLog();
    });

    it('commits asked for at once come one after the other', async () => {
      const ids = Array.from({ length: 12 }, (_, index) => `p-${index}`);
      await Promise.all(ids.map((id) => commitEvents(store, created(organisation(id)))));
      expect(await seqs(store.since(0, 100))).toEqual(ids.map((_, index) => index + 1));
      await expectGraphIsTheLog();
    });

    it('frozen reads see one seq', async () => {
      await commitMany(store, 2);
      const writing = store.freeze(async ({ head, read }) => {
        const later = commitMany(store, 1);
        expect((await readSnapshot(read)).nodes).toHaveLength(head);
        return { later };
      });
      await (await writing).later;
      expect(store.head()).toBe(3);
    });
  });
}

const seqs = async (found: ReturnType<Store['since']>): Promise<number[]> => {
  const entries = await found;
  if (entries === 'gone') throw new Error('gone');
  return entries.map((each) => each.seq);
};

function relationBetween(source: string, target: string) {
  return {
    id: `${source}-${target}`,
    kind: 'MEMBER_OF' as const,
    source,
    target,
    rev: 0,
    sample: false,
    fields: {},
  };
}
