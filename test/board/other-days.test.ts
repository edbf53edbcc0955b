import { expect, test } from 'vitest';
import { GapScan } from '../../graph/gaps/scan/gap-scan.ts';
import type { Day } from '../../graph/model/schema/day.ts';
import { Replica } from '../../graph/replica/replica.ts';
import { OtherDays } from '../../server/board/other-days.ts';
import { view } from '../seed/article-view.ts';

const dayOf = (index: number): Day => `2021-01-${String(index + 1).padStart(2, '0')}`;

/** Days that are looked at one after the other, each when the test says so. */
function opened() {
  const looked: Day[] = [];
  const bugs: unknown[] = [];
  const scanOf = (on: Day): GapScan => {
    looked.push(on);
    return new GapScan(
      {
        graph: view,
        rules: [],
        settings: () => ({ on: true, parameters: {} }),
        figures: () => [],
        completeThrough: undefined,
        onBug: (error: unknown) => bugs.push(error),
      } as unknown as ConstructorParameters<typeof GapScan>[0],
      on,
    );
  };
  const days = new OtherDays(new Replica(view, 1), scanOf, new AbortController().signal);
  const outcome = (on: Day, asker: string) =>
    days.answer(on, asker).then(
      () => 'answered',
      (error: { failure?: { code: string } }) => error.failure?.code ?? String(error),
    );
  return { looked, outcome };
}

test('whoever drags a slider loses where it was, and takes nobody else’s turn', async () => {
  const { looked, outcome } = opened();
  const dragged = Array.from({ length: 12 }, (_, index) => outcome(dayOf(index), 'slider'));
  const other = [outcome('2022-05-01', 'other'), outcome('2022-06-01', 'other')];
  await Promise.all([...dragged, ...other]);
  const codes = await Promise.all(dragged);
  expect(codes.slice(0, 8)).toEqual(Array(8).fill('limited'));
  expect(await Promise.all(other)).toEqual(['answered', 'answered']);
  // In turns, each their latest wish first.
  expect(looked.slice(0, 4)).toEqual(['2022-06-01', dayOf(11), '2022-05-01', dayOf(10)]);
});

test('more than all together may want is told that there are too many', async () => {
  const { outcome } = opened();
  const crowd = Array.from({ length: 70 }, (_, index) => outcome(dayOf(index % 28), `person-${index}`));
  const codes = await Promise.all(crowd);
  expect(codes.filter((code) => code === 'busy')).toHaveLength(6);
});
