import { describe, expect, it } from 'vitest';
import { chartList, chartsOn } from '../../graph/reports/charts/charts-on.ts';
import { KeptReports } from '../../graph/reports/kept-reports.ts';
import { statutoryList, statutoryOn } from '../../graph/reports/statutory/statutory-on.ts';
import { ARTICLE_DAY } from '../seed/article-view.ts';
import { behind, figuresNow, view } from './article-report.ts';

const all = { limit: 100_000 };
const madeIn = (rows: readonly { readonly node: { readonly sample: boolean } }[]): number =>
  rows.filter(({ node }) => node.sample).length;

describe('samples are counted wherever numbers are', () => {
  it('beside each figure, as many as its list marks', () => {
    const reports = new KeptReports({ view });
    for (const [id, { samples, count }] of figuresNow()) {
      expect(samples, id).toBe(madeIn(behind(id)));
      expect(samples, id).toBeLessThanOrEqual(count);
      const listed = reports.list('figures', id, ARTICLE_DAY, all);
      expect(listed?.samples, id).toBe(samples);
      expect(listed?.rows.filter(({ sample, isUnknown }) => sample && !isUnknown).length, id).toBe(samples);
    }
    expect(figuresNow().get('agreements')).toMatchObject({ count: 40, samples: 40 });
    expect(figuresNow().get('brands')).toMatchObject({ count: 4, samples: 0 });
    expect(figuresNow().get('charter-clause')).toMatchObject({ count: 508, samples: 503 });
  });

  it('beside each cell of the sheet and each part of a chart', () => {
    for (const { cells } of statutoryOn(view, ARTICLE_DAY).rows)
      for (const { samples, list } of cells)
        expect(samples, list).toBe(madeIn(statutoryList(view, list, ARTICLE_DAY)?.counted.rows ?? []));
    for (const { points } of chartsOn(view, ARTICLE_DAY))
      for (const { samples, lists } of points)
        expect(samples, lists[0]).toEqual(
          lists.map((list) => madeIn(chartList(view, list, ARTICLE_DAY)?.counted.rows ?? [])),
        );
  });
});
