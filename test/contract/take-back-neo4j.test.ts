import { afterEach, describe, expect, it } from 'vitest';
import { openNeo4j } from '../../graph/engines/neo4j.ts';
import { COMMANDS, type CommandType } from '../../graph/model/commands/command.ts';
import { openFor } from '../fuzz/open-for.ts';
import { neo4jTarget } from '../harness/neo4j.ts';
import { emptyDatabase } from './empty-neo4j.ts';
import { EXAMPLES, Room } from './take-back-scenario.ts';

const target = neo4jTarget();
let room: Room | undefined;
afterEach(async () => {
  await room?.close();
  room = undefined;
});

async function enter(engine: 'embedded' | 'neo4j'): Promise<Room> {
  if (engine === 'embedded') room = await Room.open(await openFor({ kind: 'embedded' }));
  else {
    const config = { kind: 'neo4j', uri: '', user: '', password: '', ...target } as const;
    const database = await openNeo4j(config);
    await emptyDatabase(database);
    await database.close();
    room = await Room.open(await openFor(config));
  }
  return room;
}

/** Taken back and done again: the graph is what it was before, and what it was after, whatever was in between. */
async function walk(engine: 'embedded' | 'neo4j', type: keyof typeof EXAMPLES): Promise<void> {
  for (const { before = [], step, rev } of EXAMPLES[type]) {
    const at = await enter(engine);
    for (const each of before) await at.done(each);
    const [was, seq] = [await at.graph(), await at.done(rev ? { ...step, ifRev: at.rev(rev) } : step)];
    const is = await at.graph();
    expect(is, 'the example does something').not.toEqual(was);
    const undone = await at.takeBack(seq);
    expect(await at.graph()).toEqual(was);
    const redone = await at.takeBack(undone);
    expect(await at.graph()).toEqual(is);
    await at.takeBack(redone);
    expect(await at.graph()).toEqual(was);
    const ways = (await at.store.between(undone, undone + 2)).map(({ takesBack }) => takesBack);
    expect(ways).toEqual([
      { seqs: [seq], way: 'undo' },
      { seqs: [undone], way: 'redo' },
      { seqs: [redone], way: 'undo' },
    ]);
    await at.close();
    room = undefined;
  }
}

/** That what takes something back is taken back is seen with each of them. */
const TYPES = (Object.keys(COMMANDS) as CommandType[]).filter(
  (type): type is keyof typeof EXAMPLES => type !== 'entry.takeBack',
);

describe('every command can be taken back', () => {
  it('has an example', () => {
    expect(TYPES.filter((type) => EXAMPLES[type].length === 0)).toEqual([]);
  });

  it.each(TYPES)('I14 %s, embedded', async (type) => {
    await walk('embedded', type);
  });

  it('all that a batch of 5,000 rows did, in one entry', async () => {
    const at = await enter('embedded');
    const was = await at.graph();
    const rows = Array.from({ length: 2_500 }, (_, each) => [
      {
        type: 'node.create',
        args: { node: { id: `row-${each}`, kind: 'Unit', fields: { name: `${each}` } } },
      },
      {
        type: 'node.update',
        args: { id: `row-${each}`, kind: 'Unit', set: { name: 'x' }, was: { name: `${each}` } },
      },
    ]).flat();
    const seq = await at.batch(rows as Parameters<Room['batch']>[0]);
    const is = await at.graph();
    const undone = await at.takeBack(seq);
    expect(await at.graph()).toEqual(was);
    await at.takeBack(undone);
    expect(await at.graph()).toEqual(is);
  });

  it('several entries of one gesture, all of them or none', async () => {
    const at = await enter('embedded');
    const unit = (id: string) =>
      ({ type: 'node.create', args: { node: { id, kind: 'Unit', fields: { name: id } } } }) as const;
    const was = await at.graph();
    const seqs = [
      await at.done(unit('one')),
      await at.done({
        type: 'relation.create',
        args: { relation: { id: 'r', kind: 'SUPERVISED_BY', source: 'chamber', target: 'one', fields: {} } },
      }),
      await at.done(unit('two')),
    ];
    const is = await at.graph();
    // The relation stays: then its end cannot go.
    expect(await at.do({ type: 'entry.takeBack', args: { seqs: [seqs[0], seqs[2]] } })).toMatchObject({
      failure: { code: 'conflict', differs: [{ id: 'one', name: 'one', what: 'related', other: 'r' }] },
    });
    expect(await at.graph()).toEqual(is);
    const undone = await at.takeBack(...seqs);
    expect(await at.graph()).toEqual(was);
    await at.takeBack(undone);
    expect(await at.graph()).toEqual(is);
  });

  it.skipIf(!target).each(TYPES)('I14 %s, Neo4j', async (type) => {
    await walk('neo4j', type);
  });
});
