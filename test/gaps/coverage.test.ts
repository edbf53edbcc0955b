import { expect, test } from 'vitest';
import { coverageOn } from '../../graph/gaps/scan/coverage.ts';
import { coveredOn } from '../../graph/model/terms/coverage.ts';
import { draw } from '../harness/draw.ts';
import { ARTICLE_DAY, view } from '../seed/article-view.ts';
import { projected } from './projected.ts';

test('B10 the map, the gap board and the term count the same coverage, area by area', () => {
  for (const on of [ARTICLE_DAY, '2022-06-01', '2024-06-01']) {
    const coverage = coverageOn(projected(view, on), () => 0);
    expect(new Map(coverage.map(({ area, gaps: _none, ...covered }) => [area, covered]))).toEqual(
      coveredOn(view, on),
    );
    const { discs } = draw(view, on);
    expect(discs.length).toBeGreaterThan(9);
    for (const { area, paired, total } of discs) {
      const { partyOrganizations: party, communities } = coverage.find((each) => each.area === area) ?? {};
      expect([area, paired, total]).toEqual([
        area,
        (party?.paired ?? 0) + (communities?.paired ?? 0),
        (party?.all ?? 0) + (communities?.all ?? 0),
      ]);
    }
  }
});

test('of those that are paired it counts the samples: all but what the source names', () => {
  const whole = coverageOn(projected(view, ARTICLE_DAY), () => 0).find(({ area }) => area === '');
  const { communities, partyOrganizations } = whole ?? {};
  // 南北台 and 海庭 are the only communities that the source names.
  expect(communities?.samples).toBe((communities?.paired ?? 0) - 2);
  expect(communities?.samples).toBeGreaterThan(0);
  expect(partyOrganizations?.samples).toBeLessThan(partyOrganizations?.paired ?? 0);
});
