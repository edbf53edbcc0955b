import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ProjectedFigure } from '../../graph/gaps/projection.ts';
import { RULES } from '../../graph/gaps/rules.ts';
import { GapScan } from '../../graph/gaps/scan/gap-scan.ts';
import type { GapsChanged } from '../../graph/model/answers/gap.ts';
import { Feed } from '../../graph/replica/feed.ts';
import { Replica } from '../../graph/replica/replica.ts';
import type { Store } from '../../graph/store/store.ts';
import { since } from '../../seed/record.ts';
import { organization, partyOrganization } from '../../seed/stories/cast.ts';
import type { DayAnswer } from '../../server/board/day-answer.ts';
import { GapBoard } from '../../server/board/gap-board.ts';
import { Committer } from '../../server/live/committer.ts';
import { openFor } from '../fuzz/open-for.ts';

let store: Store;
let feed: Feed;
let committer: Committer;
let board: GapBoard;
let now: Date;
let bugs: unknown[];
let figures: () => readonly ProjectedFigure[];

const mids = new Map<string, number>();
const push = (actor: string, commands: readonly object[]) => {
  const from = mids.get(actor) ?? 0;
  mids.set(actor, from + commands.length);
  return committer.submit({
    clientId: `tab-${actor}`,
    actor: { id: actor, role: 'editor' },
    commands: commands.map((command, index) => ({ mid: from + index + 1, ...command }) as never),
  });
};

beforeEach(async () => {
  mids.clear();
  bugs = [];
  now = new Date('2023-04-14T04:00:00Z');
  figures = () => [];
  store = await openFor({ kind: 'embedded' });
  const onBug = (error: unknown): void => void bugs.push(error);
  feed = new Feed(store, await Replica.read(store), onBug);
  committer = new Committer(store, feed, { now: () => now, onBug });
  const { replica } = feed;
  board = new GapBoard({ replica, rules: RULES, figures: () => figures(), now: () => now, onBug });
  feed.subscribe((entries) => board.take(entries));
});
afterEach(async () => {
  board.close();
  await committer.close();
  await feed.close();
  await store.close();
});

const told = (name: string) => partyOrganization(name, { of: organization(`${name}-so`) });
const foundOf = async (rule: string, day?: string) =>
  (await board.on(day)).counts.find(({ id }) => id === rule)?.found;

describe('the board that is kept up', () => {
  test('B1 takes every entry of a group in which many people’s pushes came together', async () => {
    await board.on();
    const people = ['an', 'bo', 'chen', 'deng', 'e'];
    await Promise.all(people.map((name) => push(name, told(name))));
    const answer = await board.on();
    expect(answer.seq).toBe(store.head());
    expect(await foundOf('G05')).toBe(people.length);
    const fresh = new GapScan(
      {
        graph: feed.replica.view,
        rules: RULES,
        settings: () => ({}),
        figures: () => [],
        onBug: (error) => bugs.push(error),
      },
      '2023-04-14',
    );
    await fresh.scan();
    // Rules over the whole wait until it is quiet.
    const local = RULES.filter(({ scope }) => scope === 'local').map(({ id }) => id);
    const said = answer.counts.map(({ id, looked, found, unknown }) => [id, looked, found, unknown] as const);
    const scanned = fresh
      .answers()
      .map(({ rule, looked, findings, unknown }) => [rule.id, looked, findings.size, unknown.size] as const);
    expect(said.filter(([id]) => local.includes(id))).toEqual(scanned.filter(([id]) => local.includes(id)));
    expect(bugs).toEqual([]);
  });

  test('B5 says who solved a gap, and tells what became unclear apart', async () => {
    const heard: GapsChanged[] = [];
    board.onChange((changed) => heard.push(changed));
    await push('an', told('an'));
    await board.on();
    // What comes and goes between two messages was never there for anybody.
    await expect.poll(() => heard.some(({ rules }) => rules.some(({ found }) => found > 0))).toBe(true);
    const unclear = { id: 'ag', kind: 'Agreement', fields: { title: '示例·协议' } };
    const party = { id: 'p', kind: 'PARTY_TO', source: 'an', target: 'ag', fields: { order: 1 } };
    await push('bo', [
      { type: 'node.create', args: { node: unclear, relations: [party], acknowledged: ['oneSigner'] } },
    ]);
    await board.on();
    await expect
      .poll(() => heard.flatMap(({ unclear: each }) => each))
      .toMatchObject([{ rule: 'G05', actorId: 'bo' }]);
    expect(heard.flatMap(({ solved }) => solved)).toEqual([]);
    const signed = { id: 'ag', milestone: 'signedOn', on: '2023-04-01' };
    const rev = store.head();
    await push('chen', [{ type: 'agreement.milestone', args: signed, ifRev: rev }]);
    expect(await foundOf('G05')).toBe(0);
  });

  test('B8 a figure that cannot be computed fails the rule about figures alone', async () => {
    figures = () => {
      throw new Error('no such figure');
    };
    await push('an', told('an'));
    // Rules over the whole wait until it is quiet.
    const counts = await new Promise<DayAnswer['counts']>((resolve) => {
      board.onChange(async () => {
        const answer = await board.on();
        if (answer.counts.some(({ failed }) => failed)) resolve(answer.counts);
      });
    });
    expect(counts.filter(({ failed }) => failed).map(({ id }) => id)).toEqual(['DQ7']);
    expect(await foundOf('G05')).toBe(1);
    expect(bugs.length).toBeGreaterThan(0);
  });

  test('answers for the new day as soon as it has begun', async () => {
    await push('an', told('an'));
    expect((await board.on()).on).toBe('2023-04-14');
    now = new Date('2023-04-14T16:00:10Z');
    expect((await board.on()).on).toBe('2023-04-15');
    expect((await board.on('2023-04-15')).on).toBe('2023-04-15');
  });

  test('B6 another threshold is asked of its own subjects, on every day', async () => {
    const members = { ...since('fullMembers', 4), ...since('status', 'normal') };
    await push('an', [...told('an'), ...organization('so', members).commands]);
    const found = async () => [await foundOf('G01'), await foundOf('G01', '2022-01-01')];
    const tune = (fullMembers: number | null) =>
      push('an', [{ type: 'rule.tune', args: { rule: 'G01', params: { fullMembers } } }]);
    expect(await found()).toEqual([1, 1]);
    await tune(5);
    expect(await found()).toEqual([0, 0]);
    await tune(null);
    expect(await found()).toEqual([1, 1]);
    expect([await foundOf('G05'), await foundOf('G05', '2022-01-01')]).toEqual([1, 1]);
  });

  test('B6 a threshold that is set while the first scan is under way counts', async () => {
    const members = { ...since('fullMembers', 4), ...since('status', 'normal') };
    await push('an', organization('so', members).commands);
    board.close();
    const { replica } = feed;
    board = new GapBoard({
      replica,
      rules: RULES,
      figures: () => figures(),
      now: () => now,
      onBug: bugs.push,
    });
    const answering = board.on();
    await push('an', [{ type: 'rule.tune', args: { rule: 'G01', params: { fullMembers: 5 } } }]);
    const { counts } = await answering;
    expect(counts.find(({ id }) => id === 'G01')?.found).toBe(0);
  });

  test('B5 pages ask anew where the answer is another one: the data are complete up to another day', async () => {
    const heard: GapsChanged[] = [];
    board.onChange((changed) => heard.push(changed));
    await push('an', told('an'));
    const held = await board.on();
    await expect.poll(() => heard.some(({ rules }) => rules.some(({ found }) => found > 0))).toBe(true);
    const known = heard.length;
    const set = { completeThrough: '2020-01-01' };
    const workspace = { id: 'workspace', kind: 'Workspace' };
    const was = { completeThrough: null };
    await committer.submit({
      clientId: 'seed-workspace',
      actor: { id: 'system', role: 'system' },
      commands: [{ mid: 1, type: 'node.create', args: { node: { ...workspace, fields: { name: '区' } } } }],
    });
    await push('an', [{ type: 'node.update', args: { ...workspace, set, was } }]);
    expect(await board.on()).not.toBe(held);
    await expect.poll(() => heard.slice(known).find(({ touchedAll }) => touchedAll)).toBeDefined();
    const anew = heard.slice(known).find(({ touchedAll }) => touchedAll);
    // What a page holds lies before it, so that it cannot be brought up to date.
    expect(anew?.from).toBeGreaterThan(held.seq);
  });

  test('B7 of many other days at once the latest are answered, the rest are told to come back', async () => {
    await push('an', told('an'));
    await board.on();
    const days = Array.from({ length: 30 }, (_, index) => `2022-01-${String(index + 1).padStart(2, '0')}`);
    const outcomes = await Promise.allSettled(days.map((day) => board.on(day)));
    const refused = outcomes.filter(({ status }) => status === 'rejected');
    expect(outcomes.at(-1)?.status).toBe('fulfilled');
    expect(refused.length).toBeGreaterThan(0);
    expect(refused).toSatisfy((all: PromiseRejectedResult[]) =>
      all.every(({ reason }) => reason.failure.code === 'limited'),
    );
  });

  test('B7 a day that is held is brought forward by what was written since', async () => {
    await push('an', told('an'));
    expect(await foundOf('G05', '2022-01-01')).toBe(1);
    await push('bo', told('bo'));
    expect(await foundOf('G05', '2022-01-01')).toBe(2);
  });
});
