import { expect, test } from 'vitest';
import { type Hops, SUBJECTS, type Subject } from '../../graph/facts/subjects.ts';
import { groundOf, surroundingsOf } from '../../graph/facts/surroundings.ts';
import { coverageOn } from '../../graph/gaps/coverage.ts';
import { PROJECTED } from '../../graph/gaps/projected-rows.ts';
import { ProjectionStore } from '../../graph/gaps/projection-store.ts';
import { coveredOn } from '../../graph/model/coverage.ts';
import { draw } from '../../web/canvas/draw/draw.ts';
import { ARTICLE_DAY, view } from '../seed/article-view.ts';

test('B10 the map, the gap board and the term count the same coverage, area by area', () => {
  const store = new ProjectionStore();
  for (const subject of Object.keys(PROJECTED) as Subject[]) {
    const { kinds, hops }: { kinds: readonly string[]; hops: Hops } = SUBJECTS[subject];
    for (const [id, node] of view.nodes)
      if (kinds.includes(node.kind))
        store.put(subject, id, { subject: node, graph: surroundingsOf(groundOf(view), id, hops) });
  }
  for (const on of [ARTICLE_DAY, '2022-06-01', '2024-06-01']) {
    const coverage = coverageOn(store.on(on, []), () => 0);
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
