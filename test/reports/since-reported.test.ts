import { describe, expect, it } from 'vitest';
import type { GraphEvent } from '../../graph/model/log/event.ts';
import { FIGURES } from '../../graph/reports/figures/figures.ts';
import { figureSpec, figuresOn, reckon } from '../../graph/reports/figures-on.ts';
import { KeptReports } from '../../graph/reports/kept-reports.ts';
import { LISTS } from '../../graph/reports/lists.ts';
import { projectedFigures } from '../../graph/reports/projected-figures.ts';
import { ARTICLE_DAY } from '../seed/article-view.ts';
import { articleCopy } from '../terms/random-graph.ts';
import { figuresNow, view } from './article-report.ts';
import { add } from './changes.ts';

const LATER = '2023-06-01';
const signed = (signedOn: string): GraphEvent[] => [
  add('Agreement', { title: '新', agreementType: 'bilateral', signedOn }),
];
const all = { limit: 10_000 };

/** With these events in the graph; taken back afterwards. */
function having<T>(events: GraphEvent[], look: () => T): T {
  const takeBack = view.apply(events, 9_999);
  try {
    return look();
  } finally {
    takeBack();
  }
}

describe('a reported figure is compared at its own day', () => {
  it('an agreement signed in May is no difference from the 40 of April: it came since', () => {
    having(signed('2023-05-10'), () => {
      expect(figuresNow(LATER).get('agreements')).toMatchObject({
        computed: 41,
        agrees: 'equal',
        difference: 0,
        compared: { on: ARTICLE_DAY, computed: 40, since: 1, came: 1 },
      });
      expect(figuresNow().get('agreements')).toMatchObject({ computed: 40, agrees: 'equal' });
      expect(figuresNow().get('agreements')?.compared).toBeUndefined();
      const [dq7] = projectedFigures(view, LATER).filter(({ id }) => id === 'fig-agreements');
      expect(dq7).toMatchObject({ on: ARTICLE_DAY, reported: 40, computed: 40, agrees: true });
    });
  });

  it('the list names what came since, and nothing else', () => {
    having(signed('2023-05-10'), () => {
      const listed = new KeptReports({ view }).list('figures', 'agreements', LATER, all);
      expect(listed?.rows.filter(({ isSince }) => isSince).map(({ id }) => id)).toEqual(['new-Agreement']);
      expect(listed?.total).toBe(41);
      expect(LISTS.figures(view, 'agreements', ARTICLE_DAY)?.since?.size).toBe(0);
    });
  });

  it('one that was signed before and recorded late is a difference on every later day', () => {
    having(signed('2023-03-10'), () => {
      for (const on of [ARTICLE_DAY, LATER, '2026-11-30'])
        expect(figuresNow(on).get('agreements'), on).toMatchObject({ agrees: 'differs', difference: 1 });
    });
  });

  it('all that agreed on the day of the report agrees on every later day', () => {
    const then = figuresNow();
    for (const on of [LATER, '2024-01-01', '2026-11-30']) {
      for (const figure of figuresOn(view, on)) {
        const was = then.get(figure.id);
        if (was?.reported) expect([figure.id, figure.agrees], on).toEqual([figure.id, was.agrees]);
      }
    }
  });

  it('looked at from before it, it is not yet reported', () => {
    expect(figuresNow('2023-04-13').get('agreements')).toMatchObject({ agrees: 'notYet', difference: null });
    expect(figuresNow('2023-04-13').get('agreements')?.compared).toBeUndefined();
  });

  it('what is counted since 2022 is counted since 2022 on both days', () => {
    const spec = figureSpec('graded-3a');
    if (!spec) throw new Error('there is such a figure');
    const { figure } = reckon(view, spec, LATER);
    expect(figure).toMatchObject({ compared: { on: ARTICLE_DAY, computed: 8 }, agrees: 'equal' });
  });

  it('what is kept is what would be computed anew, when the graph changes on either side of the reported day', () => {
    const held = articleCopy();
    const reports = new KeptReports({ view: held });
    for (const on of [LATER, ARTICLE_DAY]) expect(reports.figures(on)).toEqual(figuresOn(held, on));
    for (const day of ['2023-05-10', '2023-03-10']) {
      const takeBack = held.apply(signed(day), 9_999);
      expect(reports.figures(LATER)).toEqual(figuresOn(held, LATER));
      takeBack();
      expect(reports.figures(LATER)).toEqual(figuresOn(held, LATER));
    }
    expect(FIGURES.length).toBeGreaterThan(50);
  });
});
