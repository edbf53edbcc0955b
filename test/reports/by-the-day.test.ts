import { describe, expect, it } from 'vitest';
import type { GraphEvent } from '../../graph/model/log/event.ts';
import type { Fields, NodeRecord } from '../../graph/model/schema/record.ts';
import { View } from '../../graph/model/view/view.ts';
import { figureSpec, reckon } from '../../graph/reports/figures-on.ts';
import { KeptReports } from '../../graph/reports/kept-reports.ts';
import { created, related } from '../contract/graph-fixture.ts';
import { ARTICLE_DAY } from '../seed/article-view.ts';
import { figuresNow } from './article-report.ts';

const node = (kind: NodeRecord['kind'], id: string, fields: Fields, told?: string): GraphEvent =>
  created({
    id,
    kind,
    rev: 0,
    sample: false,
    fields,
    provenance: told ? { events: { source: 'ledger', reportedOn: told } } : {},
    places: [],
  });
const part = (id: string, events: number | undefined, on: string | undefined): GraphEvent[] => [
  node('Activity', id, {
    ...(events === undefined ? {} : { events }),
    ...(on === undefined ? {} : { from: on, to: on }),
  }),
  related({ id: `b-${id}`, kind: 'BELONGS_TO', source: id, target: 'g', rev: 0, sample: false, fields: {} }),
];
const GRANT = {
  scheme: 'venture',
  round: '第二届',
  category: 'partyPlus',
  paidOn: '2022-05-10',
  events: 100,
};

function events(more: GraphEvent[], fields: Fields, on: string, told?: string) {
  const view = new View();
  view.apply([node('Grant', 'g', { ...GRANT, ...fields }, told), ...more], 1);
  const spec = figureSpec('plus-events');
  if (!spec) throw new Error('there is such a figure');
  const { figure } = reckon(view, spec, on);
  return { computed: figure.computed, unknown: figure.unknown };
}

describe('amounts count in the period they belong to', () => {
  const ends = { endsOn: '2023-03-06' };

  it('of the article: 1,300 events at 2022-06-30 is false, and so is 0', () => {
    for (const id of ['plus-events', 'plus-person-times', 'plus-matched'])
      expect(figuresNow('2022-06-30').get(id), id).toMatchObject({ computed: null, unknown: 13 });
    expect(figuresNow('2022-06-30').get('plus-money')?.computed).toBe(900_000);
    expect(figuresNow().get('plus-events')).toMatchObject({ computed: 1_300, unknown: 0 });
  });

  it('of a project too: what it cost is known when it is over', () => {
    const then = figuresNow('2022-06-30').get('rural-money');
    expect(then?.computed).toBeLessThan(4_100_000);
    expect(then?.unknown).toBeGreaterThan(0);
    expect(figuresNow('2022-06-30').get('rural-projects')?.unknown).toBe(0);
  });

  it('a running grant whose parts are not dated is unknown', () => {
    expect(events([], ends, '2022-06-30')).toEqual({ computed: null, unknown: 1 });
    expect(events([], ends, '2023-03-06')).toEqual({ computed: 100, unknown: 0 });
    expect(events([], {}, ARTICLE_DAY)).toEqual({ computed: null, unknown: 1 });
  });

  it('with dated parts that are the whole, it is what had happened by then', () => {
    const parts = [...part('a', 30, '2022-06-01'), ...part('b', 70, '2022-12-01')];
    expect(events(parts, ends, '2022-06-30')).toEqual({ computed: 30, unknown: 0 });
    expect(events(parts, ends, '2022-05-20')).toEqual({ computed: 0, unknown: 0 });
  });

  it.each<[string, GraphEvent[]]>([
    ['are not the whole', part('a', 30, '2022-06-01')],
    ['have no day', [...part('a', 30, '2022-06-01'), ...part('b', 70, undefined)]],
    ['have no count', [...part('a', 100, '2022-06-01'), ...part('b', undefined, '2022-06-02')]],
  ])('with parts that %s it is unknown', (_, parts) => {
    expect(events(parts, ends, '2022-06-30')).toEqual({ computed: null, unknown: 1 });
  });

  it('what a source told of had happened by its day, however long the grant runs on', () => {
    expect(events([], ends, '2022-12-31', '2022-12-20')).toEqual({ computed: 100, unknown: 0 });
    expect(events([], ends, '2022-12-19', '2022-12-20')).toEqual({ computed: null, unknown: 1 });
  });

  it('no count is no number, and none at all is none', () => {
    expect(events([], { ...ends, events: 0 }, '2022-06-30')).toEqual({ computed: 0, unknown: 0 });
  });

  it('the list says why', () => {
    const view = new View();
    view.apply([node('Grant', 'g', { ...GRANT, ...ends })], 1);
    const all = { limit: 10 };
    const [row] = new KeptReports({ view }).list('figures', 'plus-events', '2022-06-30', all)?.rows ?? [];
    expect(row).toMatchObject({ id: 'g', isUnknown: true, adds: null });
    expect(row?.detail?.zh).toContain('当日数未知');
  });
});
