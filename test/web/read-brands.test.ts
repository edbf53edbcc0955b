import { expect, test } from 'vitest';
import { View } from '../../graph/model/view/view.ts';
import { lastMonths, lastQuarters } from '../../web/features/brands/last-months.ts';
import { brandsOn } from '../../web/features/brands/read-brands.ts';
import '../../web/texts/later.ts';
import { brandGraph } from './brand-graph.ts';

const ON = '2023-04-14';
const view = (): View => {
  const { nodes, relations } = brandGraph();
  return new View().load(nodes, relations);
};
const brandOn = (on: string, id = 'brand') => brandsOn(view(), on).find(({ node }) => node.id === id);

test('support is what went on in the twelve months up to the day, each activity once', () => {
  const brand = brandOn(ON);
  // Of its own two in the year; the shared one is its own and the agreement's.
  expect(brand?.strength).toBe(3);
  expect(brand?.months.map(({ activities }) => activities)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1]);
  expect(brand?.quarters.map(({ activities }) => activities)).toEqual([0, 0, 1, 1]);
  expect(brand?.lastOn).toBe('2023-04-04');
  expect(brand?.signed).toBe(1);
});

test('what lies after the day is not there yet, and the day before has less', () => {
  const before = brandOn('2023-04-03');
  expect(before?.strength).toBe(3);
  expect(before?.activities.map(({ node }) => node.id)).not.toContain('own');
  expect(brandOn('2022-05-25')?.signed).toBe(0);
});

test('those served count what was held with them or by an agreement that they signed', () => {
  const [served] = brandOn(ON)?.served ?? [];
  expect([served?.node.id, served?.activities]).toEqual(['community', 2]);
});

test('an unknown focus stays unknown', () => {
  expect(brandOn(ON)?.focus).toBeUndefined();
  expect(brandOn(ON, 'gone')?.focus).toBe('养老');
});

test('a brand is not there before it applied, may have been before its first known stage, and stays when withdrawn', () => {
  expect(brandOn('2023-02-28', 'applied')).toBeUndefined();
  expect(brandOn('2023-03-01', 'applied')?.standing).toBe('there');
  expect(brandOn('2023-04-13')?.standing).toBe('unknown');
  expect(brandOn(ON)?.standing).toBe('there');
  expect(brandOn('2022-12-31', 'gone')?.standing).toBe('there');
  expect(brandOn(ON, 'gone')?.standing).toBe('withdrawn');
  expect(brandsOn(view(), ON).map(({ node }) => node.id)).toEqual(['brand', 'applied', 'gone']);
});

test('an honour that has run out is kept as such, one to come is left out', () => {
  const on = (day: string) => brandOn(day)?.awards.map(({ node, holds }) => [node.id, holds]);
  expect(on(ON)).toEqual([
    ['honour', true],
    ['lost', false],
  ]);
  expect(on('2022-12-31')).toEqual([
    ['honour', true],
    ['lost', true],
  ]);
});

test('months end on the day’s own date, clamped where a month is shorter', () => {
  const months = lastMonths('2023-03-31');
  expect(months).toHaveLength(12);
  expect(months.at(-1)).toEqual({ after: '2023-02-28', upTo: '2023-03-31' });
  expect(months.at(-2)).toEqual({ after: '2023-01-31', upTo: '2023-02-28' });
  expect(lastQuarters('2023-01-02').map(({ year, number }) => [year, number])).toEqual([
    [2022, 2],
    [2022, 3],
    [2022, 4],
    [2023, 1],
  ]);
  expect(lastQuarters('2023-01-02').at(-1)).toMatchObject({ after: '2022-12-31', upTo: '2023-01-02' });
});
