import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as decisions from '../../graph/commands/decide-group.ts';
import { EngineError, type EngineErrorKind } from '../../graph/engines/contract.ts';
import { newId } from '../../graph/model/schema/id.ts';
import { PROTOCOL_VERSION } from '../../graph/model/wire/limits.ts';
import { Feed } from '../../graph/replica/feed.ts';
import { Replica } from '../../graph/replica/replica.ts';
import { markAt } from '../../graph/store/mark-at.ts';
import type { Group, Store } from '../../graph/store/store.ts';
import { Committer } from '../../server/live/committer.ts';
import { Deltas } from '../../server/live/deltas.ts';
import { Gate } from '../../server/live/gate.ts';
import { LiveSession } from '../../server/live/live-session.ts';
import { openFor } from '../fuzz/open-for.ts';
import { createUnit } from '../harness/made.ts';

vi.mock('../../graph/commands/decide-group.ts', { spy: true });

let store: Store;
let bugs: unknown[];
/** How many groups were tried, and what was in those that were committed. */
let tried: number;
let groups: Group[];
let failing: { kind: EngineErrorKind } | undefined;
let feed: Feed;
let committer: Committer;
const onBug = (error: unknown) => void bugs.push(error);

beforeEach(async () => {
  [bugs, tried, groups, failing] = [[], 0, [], undefined];
  const opened = await openFor({ kind: 'embedded' });
  store = {
    ...opened,
    async commit(decide) {
      tried += 1;
      if (failing) throw new EngineError(failing.kind, 'as the test wants it');
      const group = await opened.commit(decide);
      groups.push(group);
      return group;
    },
  };
  feed = new Feed(store, await Replica.read(store), onBug);
  committer = new Committer(store, feed, { now: () => new Date(0), onBug });
  await push('maker', {
    type: 'node.create',
    args: { node: { id: 'workspace', kind: 'Workspace', fields: { name: '区' } } },
  });
  [tried, groups] = [0, []];
});
afterEach(async () => {
  vi.restoreAllMocks();
  await committer.close();
  await store.close();
});

const system = { id: 'system', role: 'system' } as const;
const push = (clientId: string, ...commands: { type: string; args: unknown }[]) =>
  committer.submit({
    clientId,
    actor: system,
    commands: commands.map((command, index) => ({ mid: index + 1, ...command })),
  });
const codeOf = (pushed: Promise<unknown>): Promise<unknown> =>
  pushed.then(
    () => 'answered',
    (error) => error.failure.code,
  );

describe('the committer', () => {
  it('a listener that throws is a bug, and neither the others nor the answer suffer', async () => {
    const heard: number[] = [];
    feed.subscribe(() => {
      throw new Error('a bad listener');
    });
    feed.subscribe((entries) => heard.push(...entries.map((entry) => entry.seq)));
    expect(await push('one', createUnit('a'))).toMatchObject({ results: [{ status: 'ok', seq: 2 }] });
    expect(heard).toEqual([2]);
    expect(bugs).toMatchObject([{ message: 'a bad listener' }]);
  });

  it.each(['unavailable', 'diskFull', 'conflict'] as const)(
    '%s answers a whole group at once',
    async (kind) => {
      failing = { kind };
      const pushed = ['one', 'two', 'three', 'four'].map((id) => codeOf(push(id, createUnit(id))));
      expect(await Promise.all(pushed)).toEqual(pushed.map(() => 'unavailable'));
      // The first alone, since nothing was under way, and the rest together.
      expect([tried, bugs.length]).toEqual([2, 2]);
    },
  );

  it.each(['unique', 'bug'] as const)('%s is one’s own: each neighbour is tried alone', async (kind) => {
    failing = { kind };
    const pushed = ['one', 'two', 'three', 'four'].map((id) => codeOf(push(id, createUnit(id))));
    expect(await Promise.all(pushed)).toEqual(pushed.map(() => 'internal'));
    expect(tried).toBe(1 + 1 + 3);
  });

  it('a group holds at most 256 kB beside its 64 commands', async () => {
    const note = '长'.repeat(3_900);
    const pushed = Array.from({ length: 40 }, (_, each) =>
      push(`client-${each}`, createUnit(`long-${each}`, '长', { note })),
    );
    await Promise.all(pushed);
    const sizes = groups.map((group) => group.entries.length);
    // 11.7 kB each: 22 of them are 256 kB.
    expect(sizes).toEqual([1, 22, 17]);
  });

  it('L12 clients take turns: whoever is not in a group comes before those who are in it', async () => {
    const flood = Array.from({ length: 2_500 }, (_, each) => {
      const command = { mid: each + 1, ...createUnit(`flood-${each}`) };
      return committer.submit({ clientId: 'flood', actor: system, commands: [command] }).then(
        () => 'answered',
        (error) => error.failure.code,
      );
    });
    const other = () =>
      groups.findIndex(({ entries }) => entries.some(({ clientId }) => clientId === 'other'));
    await push('other', createUnit('other'));
    // The flood's first was under way, since nothing else was there; the other's is in the very next group.
    expect(other()).toBe(1);
    const answers = await Promise.all(flood);
    // What may wait of one client, beside the one that was under way.
    expect(answers.filter((answer) => answer === 'answered')).toHaveLength(1 + 256);
    expect(new Set(answers)).toEqual(new Set(['answered', 'limited']));
    const mids = groups.flatMap(({ entries }) => entries.filter((entry) => entry.clientId === 'flood'));
    expect(mids.map(({ mid }) => mid)).toEqual(mids.map((_, index) => index + 1));
  });

  it('what somebody pushes under another’s client id waits in a line of their own', async () => {
    const flood = Array.from({ length: 300 }, (_, index) =>
      codeOf(
        committer.submit({
          clientId: 'page',
          actor: { id: 'foreign', role: 'editor' },
          commands: [{ mid: index + 1, ...createUnit(`foreign-${index}`) }],
        }),
      ),
    );
    // Which of the two the client belongs to is another question.
    expect(await codeOf(push('page', createUnit('own')))).not.toBe('limited');
    expect(await Promise.all(flood)).toContain('limited');
  });

  it('large pushes of one keep a small one no longer than the group that is under way', async () => {
    const large = Array.from({ length: 4 }, (_, each) =>
      committer.submit({
        clientId: 'large',
        actor: system,
        commands: Array.from({ length: 64 }, (_, index) => {
          const mid = 64 * each + index + 1;
          return { mid, ...createUnit(`large-${mid}`) };
        }),
      }),
    );
    await Promise.all([...large, push('small', createUnit('small'))]);
    const clients = groups.map(({ entries }) => [...new Set(entries.map(({ clientId }) => clientId))].join());
    expect(clients).toEqual(['large', 'small', 'large', 'large', 'large']);
  });

  it('a push that was forgotten is answered as a bug, not left open', async () => {
    vi.mocked(decisions.decideGroup).mockResolvedValueOnce({
      group: { entries: [], clients: [] },
      answers: [],
    });
    expect(await codeOf(push('one', createUnit('a')))).toBe('internal');
    expect(bugs).toHaveLength(1);
  });
});

describe('a join', () => {
  it('knows the numbers of the entries it hands out, even of a push that came between', async () => {
    const actor = { id: 'person', role: 'editor' } as const;
    const { incarnation } = store;
    const clientId = newId();
    const between: Store = {
      ...store,
      async since(seq, limit) {
        await committer.submit({ clientId, actor, commands: [{ mid: 1, ...createUnit('older') }] });
        return store.since(seq, limit);
      },
    };
    const session = new LiveSession(
      {
        store: between,
        committer,
        deltas: new Deltas(between),
        gates: { join: new Gate(), since: new Gate() },
        path: '',
        now: () => new Date(),
      },
      actor,
    );
    const mark = await markAt(store, 1);
    await push('other', createUnit('missing'));
    const ack = await session.join({
      version: PROTOCOL_VERSION,
      scope: 'all',
      clientId,
      epoch: 2,
      held: { incarnation, seq: 1, mark },
    });
    expect(ack).toMatchObject({
      seq: 3,
      catchUp: { kind: 'delta', delta: { entries: [{ seq: 2 }, { seq: 3, clientId, mid: 1 }] } },
      lastMid: 1,
    });
  });
});
