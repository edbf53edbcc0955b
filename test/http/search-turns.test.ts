import { setImmediate as turn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { ratesOf } from '../../server/access/rates.ts';
import { SearchTurns } from '../../server/http/search-turns.ts';

const turnsAt = () => new SearchTurns(ratesOf(1).searches, () => 0);
const wanted = () => true;

it('one search a turn of the loop, and persons take turns', async () => {
  const turns = turnsAt();
  let now = 0;
  const done: [name: string, turn: number][] = [];
  const search = (person: string, name: string) =>
    turns.run(person, wanted, () => void done.push([name, now]));
  const all = [
    ...['a1', 'a2', 'a3', 'a4', 'a5', 'a6'].map((name) => search('a', name)),
    ...['b1', 'b2'].map((name) => search('b', name)),
    search('c', 'c1'),
  ];
  for (; done.length < all.length; now += 1) await turn();
  expect(done.map(([name]) => name)).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3', 'a4', 'a5', 'a6']);
  expect(new Set(done.map(([, at]) => at)).size).toBe(done.length);
});

it('ten of a person wait, and what nobody waits for any more is not looked for', async () => {
  const turns = turnsAt();
  let looked = 0;
  const search = (isWanted: () => boolean) =>
    turns.run('a', isWanted, () => {
      looked += 1;
      return looked;
    });
  const gone = Array.from({ length: 9 }, () => search(() => false));
  const last = search(wanted);
  await expect(search(wanted)).rejects.toMatchObject({ failure: { code: 'limited' } });
  expect(await Promise.all(gone)).toEqual(gone.map(() => undefined));
  expect([await last, looked]).toEqual([1, 1]);
});

it('a search that throws is that one’s alone', async () => {
  const turns = turnsAt();
  const bad = turns.run('a', wanted, () => {
    throw new Error('bad');
  });
  const good = turns.run('a', wanted, () => 'good');
  await expect(bad).rejects.toThrow('bad');
  expect(await good).toBe('good');
});
