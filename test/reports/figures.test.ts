import { describe, expect, it } from 'vitest';
import { FIGURE_GROUPS } from '../../graph/model/answers/figure-groups.ts';
import type { Figure } from '../../graph/model/answers/figures.ts';
import { FIGURES } from '../../graph/reports/figures/figures.ts';
import { changed } from '../contract/graph-fixture.ts';
import { ARTICLE_DAY, nodes, others } from '../seed/article-view.ts';
import { behind, figuresNow, view } from './article-report.ts';

const MARKS = { exact: '', about: '约', atLeast: '达' } as const;
const line = ({ fact, id, reported, computed, outOf, count, unknown, agrees }: Figure): string =>
  [
    fact,
    id,
    reported ? `${MARKS[reported.precision]}${reported.value}` : '–',
    outOf === undefined ? (computed ?? '未知') : `${computed ?? '未知'}/${outOf}`,
    `${count}${unknown > 0 ? `?${unknown}` : ''}`,
    agrees,
  ].join(' ');

/** fact, figure, reported, computed (of how many), records behind ? unknown ones, agreement. */
const TABLE = `
2 committee-branches – 66 66 notReported
3 district-venues – 未知 0?1 unknown
4 towns-with-venue 1 1/9 1 equal
4 town-venues-open 2 2 2 equal
5 venue-functions 达4 4/4 1 equal
6 charter-model – 1 1 notReported
7 charter-checked – 100 100 notReported
8 charter-clause 508 508 508 equal
9 secretaries-in-management – 55 55?4 notReported
10 first-secretaries – 2 2 notReported
11 cross-appointments – 55 55 notReported
12 same-person 37 37 37?4 equal
13 delegated-secretaries 2 2 2 equal
14 joint-conferences – 3 3 notReported
15 major-matters – 26 26 notReported
16 annual-report-checks – 40 40 notReported
16 spot-checks – 41 41 notReported
17 campaigns – 1 1 notReported
18 volunteer-teams 35 35 35 equal
19 epidemic-person-times 5300 5300 119 equal
20 epidemic-events 1200 1200 119 equal
21 epidemic-goods 380000 380000 14 equal
22 aid-organizations 7 7 7 equal
22 aid-money 86000 86000 3 equal
23 assistance-agreements 1 1 1 equal
24 rural-projects 43 43 43 equal
24 rural-money 达4100000 4100000 43 equal
25 pairing-documents – 2 2 notReported
26 leads 15 15 15 equal
27 agreements 40 40 40 equal
28 link-modes 达5 5 40 equal
29 themes 达2 2 40 equal
30 pairing-activities 60 60 60 equal
31 branches-taking-part 达40 40 40 equal
31 pairing-person-times 达200 200 46?14 doubtful
32–34 named-activities – 3 3 notReported
35 reach-per-agreement – 3.5 40 notReported
36 support-policies – 1 1 notReported
37 support-recipients 73 73 73 equal
37 support-money 约4030000 4030000 79 equal
38 support-party-recipients 19 19 19 equal
38 support-party-money 289000 289000 19 equal
39 founded-through-incentive 20 20 20 equal
40 incentive-honours 达10 12 12 atLeast
41 venture-grants – 21 21 notReported
42 plus-recipients 13 13 13 equal
42 plus-money 达900000 900000 13 equal
43 plus-party-recipients 5 5 5 equal
43 plus-party-money 400000 400000 5 equal
44 plus-matched 600000 600000 13 equal
45 plus-events 达1300 1300 13 equal
45 plus-person-times 达20000 20000 13 equal
46 plus-projects – 2 2 notReported
47 grade-checks – 29 29 notReported
48 sitting-in – 4/7 4 notReported
49 brands-of-4a – 4/4 4 notReported
50 brands 4 4 4 equal
51 graded-3a 8 8 8?4 equal
52 demo-city 2 2 2 equal
53 demo-district 6 6 6 equal
54 brand-honours 2 2 2 equal`;

describe('the facts of the article at its day', () => {
  it('F1 are each reported, computed and compared', () => {
    expect(`\n${[...figuresNow().values()].map(line).join('\n')}`).toBe(TABLE);
  });

  it('are all there: every row of the facts but the source itself', () => {
    const covered = FIGURES.flatMap(({ fact }) => {
      const [first = 0, last = first] = fact.split('–').map(Number);
      return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    });
    expect([...new Set(covered)].sort((a, b) => a - b)).toEqual(
      Array.from({ length: 53 }, (_, index) => index + 2),
    );
    const article = nodes('ReportedFigure').filter(({ id }) => others(id, 'SOURCE').includes('doc-article'));
    const shown = new Set([...figuresNow().values()].flatMap(({ reported }) => reported?.record ?? []));
    expect(article.filter(({ id }) => !shown.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('stand in six groups, in the order of the article, each once', () => {
    const ids = FIGURES.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect([...new Set(FIGURES.map(({ group }) => group))]).toEqual(Object.keys(FIGURE_GROUPS));
    const facts = FIGURES.map(({ fact }) => Number.parseInt(fact, 10));
    expect(facts).toEqual(facts.toSorted((a, b) => a - b));
    for (const { with: other } of FIGURES) if (other) expect(ids).toContain(other);
  });

  it('say that 200 person-times in 60 activities cannot be true, with the arithmetic', () => {
    const { agrees, note } = figuresNow().get('pairing-person-times') ?? {};
    expect(agrees).toBe('doubtful');
    expect(note?.zh).toContain('200 人次 ÷ 60 场 = 3.3 人次/场，低于下限 5');
  });

  it('count the assistance agreement apart and say so', () => {
    const figures = figuresNow();
    expect(figures.get('agreements')?.note?.zh).toContain('区外结对帮扶协议 1 份单独统计');
    const [apart] = behind('assistance-agreements');
    expect(behind('agreements').map(({ node }) => node.id)).not.toContain(apart?.node.id);
    expect(apart?.detail?.()?.zh).toContain('杨家镇人民政府');
  });
});

describe('as of another day', () => {
  it('leads are 9 in July 2022, as reported then, and 15 now', () => {
    const then = figuresNow('2022-07-31').get('leads');
    expect([then?.computed, then?.reported?.value, then?.reported?.on, then?.agrees]).toEqual([
      9,
      9,
      '2022-07-29',
      'equal',
    ]);
    expect(figuresNow('2022-05-31').get('leads')).toMatchObject({ computed: 0, agrees: 'notYet' });
  });

  it('F5 nothing is compared with what was reported later', () => {
    const before = figuresNow('2022-01-01');
    expect(before.get('agreements')).toMatchObject({
      computed: 0,
      reported: { value: 40, on: ARTICLE_DAY },
      agrees: 'notYet',
      difference: null,
    });
    expect(before.get('pairing-person-times')).toMatchObject({ computed: 0, agrees: 'notYet' });
  });

  it('the towns of the day are what is counted of', () => {
    expect(figuresNow('2024-01-01').get('towns-with-venue')).toMatchObject({ computed: 1, outOf: 10 });
  });

  it('what is open by a day, and since when is unknown, is unknown before it', () => {
    expect(figuresNow('2023-04-13').get('town-venues-open')).toMatchObject({ computed: null, unknown: 2 });
  });

  it('only grows where things are signed, held and paid', () => {
    const days = ['2022-06-30', '2022-09-30', '2022-12-31', '2023-02-28', ARTICLE_DAY, '2024-06-01'];
    for (const id of ['agreements', 'pairing-activities', 'support-money', 'major-matters', 'graded-3a']) {
      const values = days.map((day) => figuresNow(day).get(id)?.computed ?? 0);
      expect(values, id).toEqual(values.toSorted((a, b) => a - b));
    }
  });
});

describe('where a fact is missing', () => {
  const without = (id: string, field: string) => {
    const node = view.node(id);
    if (!node) throw new Error(id);
    return view.apply([changed(node, { [field]: null })], 9_999);
  };

  it('a record without its day is unknown, not counted', () => {
    const published = behind('agreements').find(({ node }) => node.fields['publishedOn'] !== undefined);
    const takeBack = without(published?.node.id ?? '', 'signedOn');
    expect(figuresNow().get('agreements')).toMatchObject({
      computed: 39,
      unknown: 1,
      agrees: 'differs',
      difference: -1,
    });
    takeBack();
  });

  it('F3 and where all is missing, the number is unknown rather than 0', () => {
    const takeBacks = behind('joint-conferences').map(({ node }) => without(node.id, 'on'));
    expect(figuresNow().get('joint-conferences')).toMatchObject({ computed: null, unknown: 3 });
    for (const takeBack of takeBacks) takeBack();
    expect(figuresNow().get('joint-conferences')?.computed).toBe(3);
  });

  it('an activity under way is part done', () => {
    const during = figuresNow('2022-11-15').get('epidemic-events');
    expect(during?.unknown).toBeGreaterThan(0);
    expect(during?.computed).toBeLessThan(1_200);
  });
});
