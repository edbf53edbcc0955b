import { describe, expect, it } from 'vitest';
import type { Chart } from '../../graph/model/answers/figures.ts';
import { chartList, chartsOn } from '../../graph/reports/charts/charts-on.ts';
import { ARTICLE_DAY } from '../seed/article-view.ts';
import { figuresNow, view } from './article-report.ts';
import { at, set } from './changes.ts';

const chart = (id: string, on = ARTICLE_DAY): Chart => {
  const found = chartsOn(view, on).find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
};
const total = ({ points }: Chart, series?: string, of?: Chart['series']): number => {
  const index = of?.findIndex(({ id }) => id === series);
  return points
    .flatMap(({ values }) => (index === undefined ? values : [values[index] ?? null]))
    .reduce((sum: number, value) => sum + (value ?? 0), 0);
};

describe('charts', () => {
  it('F2 have a list behind every part, of as much as the part shows', () => {
    for (const { points, series } of chartsOn(view, ARTICLE_DAY)) {
      for (const { values, lists } of points) {
        expect([values.length, lists.length]).toEqual([series.length, series.length]);
        lists.forEach((list, index) => {
          const rows = chartList(view, list, ARTICLE_DAY)?.counted.rows ?? [];
          expect(
            rows.reduce((sum, { adds }) => sum + (adds ?? 0), 0),
            list,
          ).toBe(values[index] ?? 0);
        });
      }
    }
    for (const list of ['', 'pairings', 'pairings.2050-01.signed', 'none.a.b', 'money.2022'])
      expect(chartList(view, list, ARTICLE_DAY), list).toBeUndefined();
  });

  it('pairings grow month by month to what is signed by the day, beside the reported number', () => {
    const { points, reported } = chart('pairings');
    const signed = points.map(({ values }) => values[0] ?? 0);
    expect(signed).toEqual(signed.toSorted((a, b) => a - b));
    expect([signed.at(-1), reported, points.at(-1)?.id]).toEqual([40, 40, '2023-04']);
    expect(points.map(({ id }) => id)).toEqual([...new Set(points.map(({ id }) => id))]);
    expect(points[0]?.values[0]).toBeGreaterThan(0);
    expect(chart('pairings', '2021-01-01').points).toMatchObject([{ values: [0, 0] }]);
  });

  it('money is what the grants sum up to', () => {
    const money = chart('money');
    expect(total(money, 'support', money.series)).toBe(figuresNow().get('support-money')?.computed);
  });

  it('activities say what nobody said of them as unknown', () => {
    const before = chart('activities');
    const takeBack = view.apply([set(at('pairing-activities'), { linkModes: null })], 9_999);
    const after = chart('activities');
    takeBack();
    const unsaid = ({ points }: Chart) => points.find(({ id }) => id === 'unknown')?.values ?? [];
    const sum = (values: readonly (number | null)[]) =>
      values.reduce((all: number, each) => all + (each ?? 0), 0);
    expect(sum(unsaid(after)) - sum(unsaid(before))).toBe(1);
  });

  it('coverage has each community in the town of the day', () => {
    const [now, later] = [chart('coverage'), chart('coverage', '2024-01-01')];
    expect([now.points.length, later.points.length]).toEqual([9, 10]);
    expect([total(now), total(later)]).toEqual([165, 165]);
  });

  it('grades count every registered organisation once', () => {
    const grades = chart('grades');
    expect(total(grades, '4A', grades.series)).toBeGreaterThanOrEqual(4);
    expect(total(grades)).toBeGreaterThan(500);
  });
});
