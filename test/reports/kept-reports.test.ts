import { describe, expect, it } from 'vitest';
import { KIND_NAMES, type Kind } from '../../graph/model/schema/kinds.ts';
import type { NodeRecord } from '../../graph/model/schema/record.ts';
import type { View } from '../../graph/model/view/view.ts';
import { chartsOn } from '../../graph/reports/charts/charts-on.ts';
import { FIGURES } from '../../graph/reports/figures/figures.ts';
import { figuresOn } from '../../graph/reports/figures-on.ts';
import { KeptReports } from '../../graph/reports/kept-reports.ts';
import { projectedFigures } from '../../graph/reports/projected-figures.ts';
import { statutoryOn } from '../../graph/reports/statutory/statutory-on.ts';
import { created, deleted } from '../contract/graph-fixture.ts';
import { Random } from '../fuzz/random.ts';
import { ARTICLE_DAY } from '../seed/article-view.ts';
import { articleCopy, randomEvents } from '../terms/random-graph.ts';
import { everyReport } from './all-reports.ts';

const DAYS = [ARTICLE_DAY, '2022-07-31', '2024-01-01'];

/** What the reports say when nothing is kept. */
const fresh = (view: View, on: string) => ({
  figures: figuresOn(view, on),
  charts: chartsOn(view, on),
  statutory: statutoryOn(view, on),
  projected: projectedFigures(view, on),
});
const kept = (reports: KeptReports, on: string) => ({
  figures: reports.figures(on),
  charts: reports.charts(on),
  statutory: reports.statutory(on),
  projected: reports.projected(on),
});

describe('what reports keep', () => {
  it.each([21, 22, 23])('F6 is what they would say anew, after any changes (seed %i)', (seed) => {
    const random = new Random(seed);
    const view = articleCopy();
    const reports = new KeptReports({ view }, 2);
    const takeBacks: (() => void)[] = [];
    for (let round = 0; round < 80; round += 1) {
      const takeBack = view.apply(randomEvents(view, random), 10_000 + round);
      // As a page does that takes its predictions back.
      if (random.chance(0.2)) takeBack();
      else takeBacks.push(takeBack);
      const on = random.pick(DAYS);
      // As text, since comparing so many objects takes longer than computing them.
      expect(JSON.stringify(kept(reports, on)), `${on}, round ${round}`).toBe(
        JSON.stringify(fresh(view, on)),
      );
    }
    for (const takeBack of takeBacks.reverse()) takeBack();
    for (const on of DAYS) expect(kept(reports, on), on).toEqual(fresh(articleCopy(), on));
  });

  it('has behind it the lists that anybody would find anew', () => {
    const view = articleCopy();
    const random = new Random(24);
    const reports = new KeptReports({ view });
    for (let round = 0; round < 40; round += 1) view.apply(randomEvents(view, random), 10_000 + round);
    const all = { limit: 100_000 };
    const { figures, charts, statutory, ...lists } = everyReport(view, ARTICLE_DAY);
    expect(lists).toEqual({
      cells: statutory.rows.flatMap(({ cells }) =>
        cells.map(({ list }) => rowsOf(reports.list('statutory', list, ARTICLE_DAY, all))),
      ),
      parts: charts.flatMap(({ points }) =>
        points.flatMap((point) =>
          point.lists.map((list) => rowsOf(reports.list('charts', list, ARTICLE_DAY, all))),
        ),
      ),
    });
    for (const { figure, list } of figures)
      expect(reports.list('figures', figure.id, ARTICLE_DAY, all)).toMatchObject({ figure, ...list });
    for (const report of ['figures', 'charts', 'statutory'] as const)
      expect(reports.list(report, '__proto__', ARTICLE_DAY, all)).toBeUndefined();
  });
});

type Listed = ReturnType<KeptReports['list']>;
const rowsOf = (listed: Listed) =>
  listed && {
    total: listed.total,
    samples: listed.samples,
    rows: listed.rows,
    ...(listed.next ? { next: listed.next } : {}),
  };

/** Which of the answers are others than before a change: these were computed again. */
function recomputed(reports: KeptReports, change: () => void): string[] {
  const before = answers(reports);
  change();
  return [...answers(reports)].flatMap(([id, answer]) => (before.get(id) === answer ? [] : [id]));
}
const answers = (reports: KeptReports): Map<string, object> =>
  new Map<string, object>([
    ...reports.figures(ARTICLE_DAY).map((figure) => [figure.id, figure] as const),
    ...reports.charts(ARTICLE_DAY).map((chart) => [`chart ${chart.id}`, chart] as const),
    ['statutory', reports.statutory(ARTICLE_DAY)],
  ]);

const bare = (kind: Kind): NodeRecord => ({
  id: `new-${kind}`,
  kind,
  rev: 0,
  sample: false,
  fields: {},
  provenance: {},
  places: [],
});

describe('a change computes again', () => {
  const view = articleCopy();
  const reports = new KeptReports({ view });
  const computedBy = (kind: Kind): string[] =>
    recomputed(reports, () => view.apply([created(bare(kind))], 9_999));

  it.each<Kind>([
    'Need',
    'Offer',
    'Task',
    'Appraisal',
    'Decision',
    'GapNote',
    'RuleSetting',
    'Workspace',
    'Actor',
  ])('nothing, where no number reads a %s', (kind) => {
    expect(computedBy(kind)).toEqual([]);
  });

  it('the numbers that read its kind, and no other', () => {
    expect(computedBy('Venue')).toEqual([
      'district-venues',
      'towns-with-venue',
      'town-venues-open',
      'venue-functions',
    ]);
    expect(computedBy('Inspection')).toEqual([
      'charter-checked',
      'major-matters',
      'annual-report-checks',
      'spot-checks',
      'campaigns',
    ]);
    expect(computedBy('VolunteerTeam')).toEqual(['volunteer-teams']);
    expect(computedBy('ReportedFigure')).toEqual([...FIGURES.map(({ id }) => id), 'chart pairings']);
  });

  it('never more than half of the numbers, but for what was reported', () => {
    const many = KIND_NAMES.filter((kind) => computedBy(kind).length > FIGURES.length / 2);
    expect(many).toEqual(['ReportedFigure']);
  });

  it('a record again that somebody linked first and made later', () => {
    const [organization] = view.ofKind('SocialOrganization');
    if (!organization) throw new Error('the article has organisations');
    const takeBack = view.apply([deleted(organization)], 9_999);
    const without = kept(reports, ARTICLE_DAY);
    expect(without).toEqual(fresh(view, ARTICLE_DAY));
    takeBack();
    expect(kept(reports, ARTICLE_DAY)).toEqual(fresh(view, ARTICLE_DAY));
    expect(kept(reports, ARTICLE_DAY)).not.toEqual(without);
  });

  it('F6: nothing where nothing changed: whole lists are the same lists', () => {
    for (const answer of ['figures', 'charts', 'statutory'] as const)
      expect(reports[answer](ARTICLE_DAY)).toBe(reports[answer](ARTICLE_DAY));
  });
});

describe('a graph that was read again', () => {
  it('is reported anew', () => {
    const held = { view: articleCopy() };
    const reports = new KeptReports(held);
    const before = reports.figures(ARTICLE_DAY);
    const view = articleCopy();
    for (const brand of view.ofKind('BrandProject')) view.apply([deleted(brand)], 9_999);
    held.view = view;
    expect(reports.figures(ARTICLE_DAY)).toEqual(figuresOn(view, ARTICLE_DAY));
    expect(reports.figures(ARTICLE_DAY)).not.toEqual(before);
  });
});

describe('days', () => {
  it('are held as many as were asked for last', () => {
    const view = articleCopy();
    const reports = new KeptReports({ view }, 2);
    const [first, second, third] = DAYS.map((on) => reports.figures(on));
    expect(reports.figures(DAYS[2] ?? '')).toBe(third);
    expect(reports.figures(DAYS[1] ?? '')).toBe(second);
    expect(reports.figures(DAYS[0] ?? '')).not.toBe(first);
    expect(reports.figures(DAYS[0] ?? '')).toEqual(first);
  });

  it('are read only for what was reported where figures are compared', () => {
    const view = articleCopy();
    const reported = new Set(
      figuresOn(view, ARTICLE_DAY).flatMap(({ reported: known, agrees }) =>
        known && agrees !== 'notYet' ? known.record : [],
      ),
    );
    expect(new Set(projectedFigures(view, ARTICLE_DAY).map(({ id }) => id))).toEqual(reported);
    for (const record of view.ofKind('ReportedFigure')) view.apply([deleted(record)], 9_999);
    const asked: string[] = [];
    const none = projectedFigures(view, ARTICLE_DAY, (spec) => {
      asked.push(spec.id);
      throw new Error(spec.id);
    });
    expect([none, asked]).toEqual([[], []]);
  });
});
